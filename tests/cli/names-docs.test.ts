import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseCorrections } from '../../src/connections/corrections/parse-corrections.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { run } from './run.ts'

const guide = readFileSync('docs/names.md', 'utf8')
const blocks = [...guide.matchAll(/^```\n([^]*?)^```$/gm)].map(([, text = '']) => text)
/** The first example of each row of the tables. */
const rows = [...guide.matchAll(/^\|.*\| `([^`]+:[^`]+)`/gm)].map(([, line = '']) => line)

test('the names file understands every line that docs/names.md shows', () => {
  const lines = [blocks[0]?.trim() ?? '', ...rows]
  expect(lines).toHaveLength(10)
  for (const line of lines) expect(parseCorrections(line, 'names.txt').problems, line).toEqual([])
})

test('the message that docs/names.md shows is the one that is printed', async () => {
  const folder = temporaryFolder()
  const content = join(folder, 'content')
  mkdirSync(content)
  writeFileSync(
    join(content, 'a.txt'),
    ' date 2025-05-13 Library stays\n\nThe mayor Joan Doe said so on Tuesday.\n',
  )
  const published = join(folder, 'urls.txt')
  writeFileSync(published, 'https://backfile.example/\nhttps://backfile.example/names/joan-doe/\n')
  const { stdout } = await run(['check', '--published', published], content)
  expect(stdout.replaceAll(`${content}/`, '').replaceAll(`${folder}/`, '').replaceAll('../', '')).toContain(
    blocks.at(-1),
  )
})
