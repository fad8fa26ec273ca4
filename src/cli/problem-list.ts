import { catalogue } from '../core/problems/catalogue.ts'
import { problem, startOf, type ProblemCode } from '../core/problem.ts'
import type { CatalogueEntry } from '../core/problems/entry.ts'

const INTRODUCTION = `# Problems

Every problem that \`npm run check\` and \`npm run build\` can report, with the words of a typical case. An **error** stops
the build; with \`onError: 'quarantine'\` in \`src/site.config.ts\`, only the file or the address it is about is left out. A
**warning** stops nothing. Codes keep their meaning, so scripts may filter by them.

This page is written from \`src/core/problems/\` by \`npm run docs\`.
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
  // Code and example are of one entry, whose type ties them together.
  return problem(code as ProblemCode, startOf(''), example as never)
}

/** Angle brackets and stars of a message are not markup. */
function escaped(text: string): string {
  return text.replaceAll(/(`[^`]*`)|[<>*_[\]]/g, (character, quoted?: string) => quoted ?? `\\${character}`)
}
