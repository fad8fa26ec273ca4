import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fieldTable, frontMatterJsonSchema, frontMatterSnippets } from '../article/front-matter-documents.ts'
import { withArguments } from './arguments.ts'
import type { CommandContext } from './context.ts'
import { problemList } from './problem-list.ts'

/** The text of each document that is generated from the program, in whole or in part, by its path. */
export function documents(root: string): Readonly<Record<string, string>> {
  return {
    'docs/problems.md': problemList(),
    'docs/format.md': withTable(readFileSync(join(root, 'docs/format.md'), 'utf8')),
    'docs/front-matter.schema.json': json(frontMatterJsonSchema()),
    '.vscode/stories.code-snippets': json(frontMatterSnippets()),
  }
}

const USAGE = `npm run docs
  Generates the parts of the documentation that come from the program: problems, front matter keys, snippets.`

/** Generates the documents again after the catalogue of problems or the front matter schema has changed. */
export function docs(context: CommandContext, args: readonly string[]): Promise<number> {
  const { root } = context.project
  return withArguments(context, { args: [...args] }, USAGE, () => {
    for (const [path, text] of Object.entries(documents(root))) writeFileSync(join(root, path), text)
    return 0
  })
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Everything in `docs/format.md` except the table of keys is written by hand. */
function withTable(text: string): string {
  return text.replace(
    /(<!-- keys -->\n)[^]*?(<!-- end of keys -->)/,
    (_, start: string, end: string) => `${start}\n${fieldTable()}\n\n${end}`,
  )
}
