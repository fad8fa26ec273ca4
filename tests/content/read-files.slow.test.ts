import { NO_CORRECTIONS } from '../../src/connections/names/names-file.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { readFile, type FileReading, type Unread } from '../../src/content/read-file.ts'
import { readFiles } from '../../src/content/read-files.ts'
import { siteWith } from '../outputs/sample.ts'
import { readingSettings } from '../../src/content/reading-settings.ts'
import { madeStory } from '../bench/build/made-archive.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let root: string

beforeEach(() => {
  root = temporaryFolder()
})

/** Without the stat: whether it proves anything depends on when it was taken. */
function withoutStat(reading: FileReading | undefined) {
  return reading && { ...reading, entry: { ...reading.entry, stat: undefined } }
}

test('two threads read each file once, with the same result as reading it alone', async () => {
  const data = { settings: readingSettings({ environment: {}, site: siteWith() }), names: NO_CORRECTIONS }
  const files = Array.from({ length: 1200 }, (_, index): Unread => {
    const { file, text } = madeStory(index)
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), index === 7 ? ' date 2025-02-30 No such day\n' : text)
    return [file]
  })
  const [first] = files
  if (!first) throw new Error('There are no files.')
  // The last two are a file with cached, unchanged bytes, and one that was removed after it was listed.
  const { sha256 } = readFile(root, first, data).entry
  const unread: readonly Unread[] = [...files.slice(1), [first[0], sha256 ?? ''], ['gone.txt']]

  const found = new Map<string, FileReading>()
  const onRead = (reading: FileReading): void => {
    expect(found.has(reading.entry.file)).toBe(false)
    found.set(reading.entry.file, reading)
  }
  await readFiles(unread, { root, ...data }, onRead, unread.length)

  expect(found.size).toBe(1201)
  for (const each of unread) {
    expect(withoutStat(found.get(each[0]))).toEqual(withoutStat(readFile(root, each, data)))
  }
  expect(found.get(first[0])?.isSame).toBe(true)
})
