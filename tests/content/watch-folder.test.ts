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
/** The files in the folder at each call of `onChange`. */
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

async function waitFor(...files: string[]): Promise<void> {
  await vi.waitFor(() => {
    expect(seen.at(-1)).toEqual(files)
  }, PATIENCE)
}

test('a missing folder is reported once, and again when it is created', async () => {
  expect(seen).toEqual([[]])
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'a.txt'), '')
  await waitFor('a.txt')
})

test('a folder that is removed and comes back, as when switching branches, is still watched', async () => {
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'a.txt'), '')
  await waitFor('a.txt')
  rmSync(root, { recursive: true })
  await waitFor()
  mkdirSync(join(root, '2025'), { recursive: true })
  writeFileSync(join(root, '2025/b.txt'), '')
  await waitFor('2025/b.txt')
  writeFileSync(join(root, '2025/c.txt'), '')
  await waitFor('2025/b.txt', '2025/c.txt')
})

test('a folder that is replaced at once is still watched', async () => {
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'a.txt'), '')
  await waitFor('a.txt')
  rmSync(root, { recursive: true })
  mkdirSync(root)
  writeFileSync(join(root, 'b.txt'), '')
  await waitFor('b.txt')
  writeFileSync(join(root, 'c.txt'), '')
  await waitFor('b.txt', 'c.txt')
})

test('changes next to a missing folder are ignored', async () => {
  writeFileSync(join(workplace, 'other.txt'), '')
  mkdirSync(join(workplace, 'archive'))
  writeFileSync(join(workplace, 'archive/other.txt'), '')
  mkdirSync(root)
  writeFileSync(join(root, 'a.txt'), '')
  await waitFor('a.txt')
  expect(seen.filter((files) => files.length === 0)).toHaveLength(1)
})
