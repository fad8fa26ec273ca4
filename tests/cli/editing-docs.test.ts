import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pngOf } from '../pictures.ts'
import { run } from './run.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const guide = readFileSync('docs/editing.md', 'utf8')
const content = temporaryFolder()

/** The code blocks of the guide, as an editor would copy them. */
const blocks = [...guide.matchAll(/^( *)```\n([^]*?)^ *```$/gm)].map(([, indent = '', text = '']) =>
  text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
)

test('the examples in docs/editing.md cause no problems', async () => {
  const [firstLine = '', aboutStory = '', picture = '', correction = ''] = blocks
  const story = '\nThe council voted on Tuesday to keep the library open.\n'
  writeFileSync(join(content, 'first.txt'), firstLine + story)
  writeFileSync(join(content, 'more.txt'), aboutStory.replace('2025-05-13', '2025-05-12') + story)
  writeFileSync(join(content, 'shown.txt'), picture + firstLine.replace('13', '10') + story)
  writeFileSync(join(content, 'library.jpg'), pngOf(12, 8))
  writeFileSync(
    join(content, 'corrected.txt'),
    `${correction.replace(/---\n$/, 'aliases: [/2025/05/13/library-to-stay-open/old/]\n---\n')}${firstLine.replace('13', '11')}${story}`,
  )
  expect((await run(['check'], content)).stdout).toBe('4 files: no errors, no warnings.\n')
})

test('the message that docs/editing.md shows is the one that is printed', async () => {
  const shown = blocks.at(-1) ?? ''
  writeFileSync(join(content, 'library.txt'), ' date 2025-02-30 Library to stay open\n\nText.\n')
  expect((await run(['check'], content)).stdout.replaceAll(content, 'content')).toContain(shown)
})
