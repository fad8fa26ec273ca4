import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchFolder } from '../../src/content/watch-folder.ts'
import { listFiles } from '../../src/system/files.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const PATIENCE = { timeout: 10_000, interval: 20 }

let workplace: string
let root: string
let watcher: { close: () => void }
/** What stood in the folder each time it was looked at. */
let seen: string[][]

beforeEach(async () => {
  workplace = temporaryFolder()
  root = join(workplace, 'archive/content')
  seen = []
  watcher = await watchFolder(root, async () => {
    seen.push(listFiles(root))
  })
})
afterEach(() => {
  watcher.close()
})

async function comes(...files: string[]): Promise<void> {
  await vi.waitFor(() => {
    expect(seen.at(-1)).toEqual(files)
  }, PATIENCE)
}

test('a folder that is not there yet is looked at once, and again when it comes', async () => {
  expect(seen).toEqual([[]])
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'a.txt'), '')
  await comes('a.txt')
})

test('a folder that goes and comes back, as when another branch is checked out, is still watched', async () => {
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'a.txt'), '')
  await comes('a.txt')
  rmSync(root, { recursive: true })
  await comes()
  mkdirSync(join(root, '2025'), { recursive: true })
  writeFileSync(join(root, '2025/b.txt'), '')
  await comes('2025/b.txt')
  writeFileSync(join(root, '2025/c.txt'), '')
  await comes('2025/b.txt', '2025/c.txt')
})

test('a folder made anew under its name is still watched', async () => {
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'a.txt'), '')
  await comes('a.txt')
  rmSync(root, { recursive: true })
  mkdirSync(root)
  writeFileSync(join(root, 'b.txt'), '')
  await comes('b.txt')
  writeFileSync(join(root, 'c.txt'), '')
  await comes('b.txt', 'c.txt')
})

test('what changes beside a folder that is not there is none of its business', async () => {
  writeFileSync(join(workplace, 'other.txt'), '')
  mkdirSync(join(workplace, 'archive'))
  writeFileSync(join(workplace, 'archive/other.txt'), '')
  mkdirSync(root)
  writeFileSync(join(root, 'a.txt'), '')
  await comes('a.txt')
  expect(seen.filter((files) => files.length === 0)).toHaveLength(1)
})
