import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NAMES_FILE } from '../src/content/content-files.ts'
import { z } from 'zod'
import { listFiles } from '../src/system/files.ts'
import { runProgram } from './cli/run-program.ts'
import { run } from './cli/run.ts'
import { temporaryFolder } from './temporary-folder.ts'

const documents = [...readdirSync('.'), ...listFiles('docs').map((file) => `docs/${file}`)].filter((file) =>
  file.endsWith('.md'),
)
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const readme = readFileSync('README.md', 'utf8')

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8')

  it('names only commands that exist', () => {
    for (const [, name = ''] of text.matchAll(/npm run ([a-z][\w:]*)/g)) {
      expect(Object.keys(scripts)).toContain(name)
    }
  })

  it('names and links only files that exist', () => {
    // Screenshots exist only after the tests that take them.
    const named = [...text.matchAll(/`((?:src|docs|tests)\/(?!screenshots)[\w./[\]-]+)`/g)]
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
    for (const [, path = ''] of named) expect(existsSync(path), path).toBe(true)
    for (const [, path = ''] of linked) expect(existsSync(join(dirname(document), path)), path).toBe(true)
  })
})

describe('the README', () => {
  const [, map = ''] = /^## The house$[^]*?^```$([^]*?)^```$/m.exec(readme) ?? []

  it('maps every folder of src, and no other', () => {
    const shown = [...map.matchAll(/^ {2}(\S.*)$/gm)].flatMap(([, line = '']) =>
      // A line may list several folders.
      [...(/^[\w-]+\/(?: [\w-]+\/)*/.exec(line)?.[0] ?? '').matchAll(/[\w-]+/g)].map(([name]) => name),
    )
    const existing = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(shown.sort()).toEqual(existing.map(({ name }) => name).sort())
  })

  it('lists every command', () => {
    const listed = [...readme.matchAll(/^\| `npm run (\w+)/gm)].map(([, name]) => name)
    const { stdout } = runProgram(['--help'], temporaryFolder())
    const [, commands = ''] = /are (.*);/.exec(stdout) ?? []
    // `docs` is for contributors: CONTRIBUTING.md describes it.
    expect(listed.sort()).toEqual([...commands.split(', ').filter((name) => name !== 'docs'), 'dev'].sort())
  })

  it('gives the number of stories that ship with the project', () => {
    const stories = readdirSync('content').filter((name) => /\.(?:txt|md)$/.test(name) && name !== NAMES_FILE)
    const [, reports] = /(\d+) short reports .* and two retold stories/s.exec(readme) ?? []
    expect(Number(reports) + 2).toBe(stories.length)
  })

  it('shows a message exactly as `npm run check` prints it', async () => {
    const content = temporaryFolder()
    writeFileSync(
      join(content, 'harbor-fire.txt'),
      ' date 2024-02-30 Harbor fire is out\n\nThe fire is out.\n',
    )
    const [shown = ''] = /^ {4}content\/2024\/harbor-fire\.txt(?:.*\n {4})+.*/m.exec(readme) ?? []
    const { stdout } = await run(['check'], content)
    expect(shown).not.toBe('')
    expect(stdout.replace(content, 'content/2024')).toContain(shown.replaceAll(/^ {4}/gm, ''))
  })
})
