import { catalogue } from '../core/problems/catalogue.ts'
import { problem, startOf, type ProblemCode } from '../core/problem.ts'
import type { CatalogueEntry } from '../core/problems/entry.ts'

const INTRODUCTION = `# Problems

Every problem that \`npm run check\` and \`npm run build\` can report, with the message of a typical case. An **error** stops
the build; with \`onError: 'quarantine'\` in \`src/site.config.ts\`, only the file or address concerned is left out. A
**warning** stops nothing. Codes keep their meaning, so scripts can filter by them.

\`npm run docs\` generates this page from \`src/core/problems/\`.
`

/** The catalogue of problems as a page in Markdown, in the order of the catalogue. */
export function problemList(): string {
  const entries: [string, CatalogueEntry][] = Object.entries(catalogue)
  return [INTRODUCTION, ...entries.map(([code, entry]) => section(code, entry))].join('\n')
}

function section(code: string, entry: CatalogueEntry): string {
  const { message, hint } = exampleOf(code, entry)
  return `## ${code}\n\n${entry.title} (${entry.severity}).\n\n> ${escaped(message)}\n> → ${escaped(hint)}\n`
}

function exampleOf(code: string, { example }: CatalogueEntry): { message: string; hint: string } {
  // `entry` types its example by its own message, but TypeScript loses that link once entries are in a list.
  return problem(code as ProblemCode, startOf(''), example as never)
}

/** Escapes what Markdown would read as markup, except in code. */
function escaped(text: string): string {
  return text.replaceAll(/(`[^`]*`)|[<>*_[\]]/g, (character, quoted?: string) => quoted ?? `\\${character}`)
}
