import { NO_CORRECTIONS } from '../../../src/connections/names/names-file.ts'
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { fileStatOf, type FileStat } from '../../../src/content/file-stat.ts'
import { readContent } from '../../../src/content/read-content.ts'
import type { CachedPicture } from '../../../src/content/pictures/look-up-picture.ts'
import { withPictures } from '../../../src/content/pictures/pictures-of-content.ts'
import { pngOf, rendered } from '../../pictures.ts'
import { settings } from '../../reading/reading.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

let root: string
beforeEach(() => {
  root = temporaryFolder()
  for (const folder of ['content', 'public']) mkdirSync(join(root, folder))
})

function put(file: string, bytes: string | Uint8Array): void {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

function putStory(file: string, ...lines: readonly string[]): void {
  put(`content/${file}`, `---\n${lines.join('\n')}\n---\n date 2025-05-13 Fire in ${file}\n\nIt is out.\n`)
}

async function read(cached?: readonly CachedPicture[]) {
  const folders = { content: join(root, 'content'), public: join(root, 'public') }
  const found = await withPictures(
    await readContent(folders.content, { settings, names: NO_CORRECTIONS }),
    folders,
    cached,
  )
  const [entry] = found.entries
  return {
    ...found,
    file: entry?.article?.picture?.file,
    problems: found.entries.flatMap(({ problems }) => problems),
  }
}

test.each([
  ['a.txt', 'fire.png', 'content/fire.png', 'content', 'fire.png'],
  ['2025/a.txt', './fire.png', 'content/2025/fire.png', 'content', '2025/fire.png'],
  ['2025/a.txt', '../photos/fire.png', 'content/photos/fire.png', 'content', 'photos/fire.png'],
  ['2025/a.txt', 'photos\\fire.png', 'content/2025/photos/fire.png', 'content', '2025/photos/fire.png'],
  ['2025/a.txt', '/photos/fire 1.png', 'public/photos/fire 1.png', 'public', 'photos/fire 1.png'],
])('in %s, %s means %s', async (story, named, file, folder, path) => {
  putStory(story, `image: ${named}`, 'imageAlt: Smoke')
  put(file, pngOf(12, 8))
  const { file: found, problems, entries } = await read()
  expect(found).toMatchObject({ folder, path, type: 'image/png', width: 12, height: 8 })
  expect(problems).toEqual([])
  expect(entries.map((entry) => entry.file)).toEqual([story])
})

test.each([
  ['missing.png', 'picture-missing', 'There is no “missing.png” beside the story.'],
  ['fier.png', 'picture-missing', 'did you mean “fire.png”?'],
  ['Fire.png', 'picture-missing', 'did you mean “fire.png”?'],
  ['FIRE.PNG', 'picture-missing', 'did you mean “fire.png”?'],
  ['C:\\Pictures\\fire.png', 'picture-outside', 'C:/Pictures/fire.png'],
  ['file:///home/fire.png', 'picture-outside', 'file:///home/fire.png'],
  ['/fire.png', 'picture-missing', 'in public/'],
  ['https://example.org/fire.png', 'picture-elsewhere', 'https://example.org/fire.png'],
  ['//example.org/fire.png', 'picture-elsewhere', '//example.org/fire.png'],
  ['data:image/png;base64,AAAA', 'picture-elsewhere', 'data:image/png'],
  ['../secret.png', 'picture-outside', 'the content folder'],
  ['/../secret.png', 'picture-outside', 'public/'],
  ['linked.png', 'picture-outside', 'the content folder'],
  ['folder.png', 'picture-unreadable', 'not a file'],
  ['words.png', 'picture-kind', 'not a complete JPEG'],
  ['map.svg', 'picture-kind', 'an SVG drawing'],
  ['pdf.png', 'picture-kind', 'a PDF document'],
  ['cut.jpg', 'picture-kind', 'a JPEG image'],
  ['vast.png', 'picture-too-large', '20000 × 20000 pixels'],
])('%s is not shown: %s', async (named, code, words) => {
  putStory('a.txt', 'section: City', `image: ${named}`)
  put('secret.png', pngOf(12, 8))
  put('content/fire.png', pngOf(12, 8))
  put('content/words.png', 'These are words.\n')
  put('content/map.svg', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>')
  put('content/pdf.png', '%PDF-1.7\n')
  put('content/cut.jpg', (await rendered('jpeg', 90, 60)).subarray(0, 300))
  put('content/folder.png/a.txt', ' date 2025-05-12 Elsewhere\n\nText.\n')
  const vast = pngOf(1, 1)
  new DataView(vast.buffer, vast.byteOffset).setUint32(16, 20_000)
  new DataView(vast.buffer, vast.byteOffset).setUint32(20, 20_000)
  put('content/vast.png', vast)
  symlinkSync('../secret.png', join(root, 'content/linked.png'))
  const { entries } = await read()
  const story = entries.find(({ file }) => file === 'a.txt')
  expect(story?.article?.picture).not.toHaveProperty('file')
  expect(story?.problems).toMatchObject([{ file: 'a.txt', line: 3, column: 1, code, severity: 'warning' }])
  expect(`${story?.problems[0]?.message}`).toContain(words)
})

test('a picture without a description, or slow to load, is shown with a warning', async () => {
  putStory('a.txt', 'image: fire.png')
  put(
    'content/fire.png',
    Buffer.concat([pngOf(12, 8).subarray(0, 33), padding(1_200_000), pngOf(12, 8).subarray(33)]),
  )
  const { file, problems } = await read()
  expect(file).toMatchObject({ width: 12 })
  expect(problems.map(({ code }) => code)).toEqual(['picture-heavy', 'picture-alt-missing'])
})

test('a picture that no story names is reported, one that a draft names is not', async () => {
  putStory('a.txt', 'draft: true', 'image: fire.png', 'imageAlt: Smoke')
  put('content/fire.png', pngOf(12, 8))
  put('content/quay.png', pngOf(12, 8))
  const { problems, entries } = await read()
  expect(problems).toMatchObject([{ file: 'quay.png', code: 'picture-unused' }])
  expect(entries.map(({ file }) => file)).toEqual(['a.txt', 'quay.png'])
})

test('an unchanged picture is not read again, a changed one is', async () => {
  putStory('a.txt', 'image: fire.png', 'imageAlt: Smoke')
  put('content/fire.png', pngOf(12, 8))
  const first = await read()
  const [picture] = first.pictures
  if (!picture) throw new Error('No picture was found.')
  // Backdated: the stat of a new file proves nothing, and is not cached.
  const cached = { file: { ...picture.file, width: 99 }, stat: picture.stat ?? backdatedStat() }
  expect((await read([cached])).file).toMatchObject({ width: 99 })

  put('content/fire.png', pngOf(14, 9))
  expect((await read([cached])).file).toMatchObject({ width: 14, height: 9 })
})

function backdatedStat(): FileStat | undefined {
  utimesSync(join(root, 'content/fire.png'), 1_700_000_000, 1_700_000_000)
  return fileStatOf(join(root, 'content/fire.png'))
}

/** A PNG chunk to make a file large. */
function padding(length: number): Uint8Array {
  const chunk = Buffer.alloc(length + 12)
  chunk.writeUInt32BE(length)
  chunk.write('IDAT', 4, 'latin1')
  return chunk
}
