import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { statTree, updatedStats, type FolderStats } from '../../src/publish/file-stats.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let root: string

beforeEach(() => {
  root = temporaryFolder()
  write({
    'a.html': 'a',
    '2025/05/13/b.html': 'b',
    '2025/05/index.html': 'c',
    '.git/HEAD': 'ref',
    '2025/.git': 'gitdir: …',
  })
})

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

/** The stats by path, with sorted rows: their order does not matter. */
function sorted(folders: readonly FolderStats[]) {
  return Object.fromEntries(
    folders
      .map(({ path, mtimeMs, files, sizes, mtimesMs }) => {
        const rows = files.map((file, index) => [file, sizes[index], mtimesMs[index]]).sort()
        return [path, { mtimeMs, rows }] as const
      })
      .sort(),
  )
}

describe('statTree', () => {
  test('finds all files and folders except .git', () => {
    const { folders, modified, deleted } = statTree(root)
    expect([...modified].sort()).toEqual(['2025/05/13/b.html', '2025/05/index.html', 'a.html'])
    expect(folders.map(({ path }) => path).sort()).toEqual(['', '2025', '2025/05', '2025/05/13'])
    expect(deleted.size).toBe(0)
    expect(statTree(join(root, 'none')).folders).toEqual([])
  })

  test.each([
    ['nothing changed', () => undefined, []],
    ['a file changed', () => write({ 'a.html': 'aa' }), ['a.html']],
    ['a file was added', () => write({ '2025/05/13/new.html': '' }), ['2025/05/13/new.html']],
    ['a folder was added', () => write({ '2026/01/x.html': '' }), ['2026/01/x.html']],
    ['a file was deleted', () => rmSync(join(root, 'a.html')), ['a.html']],
    [
      'a folder was deleted',
      () => rmSync(join(root, '2025/05'), { recursive: true }),
      ['2025/05/13/b.html', '2025/05/index.html'],
    ],
    [
      'a folder was renamed',
      () => renameSync(join(root, '2025/05/13'), join(root, '2025/05/14')),
      ['2025/05/13/b.html', '2025/05/14/b.html'],
    ],
    [
      'a folder was replaced by a file',
      () => {
        rmSync(join(root, '2025/05/13'), { recursive: true })
        write({ '2025/05/13': '' })
      },
      ['2025/05/13', '2025/05/13/b.html'],
    ],
    ['a modification time was set', () => utimesSync(join(root, 'a.html'), 1, 1), ['a.html']],
    ['a dangling link was added', () => symlinkSync('nowhere', join(root, 'link')), ['link']],
  ])(
    'given earlier stats, returns the same as without and reports the difference when %s',
    (_what, change, modified) => {
      const before = statTree(root).folders
      change()
      const now = statTree(root, before)
      expect(sorted(now.folders)).toEqual(sorted(statTree(root).folders))
      expect([...now.modified].sort()).toEqual(modified)
      const existing = statTree(root).modified
      expect([...now.deleted].sort()).toEqual(modified.filter((file) => !existing.has(file)))
      expect(now.folders.filter((folder) => before.includes(folder)).length === before.length).toBe(
        modified.length === 0,
      )
    },
  )
})

describe('updatedStats', () => {
  test('returns what statTree finds, given every file that changed', () => {
    const before = statTree(root).folders
    write({ 'a.html': 'changed', '2026/01/new.html': 'new' })
    rmSync(join(root, '2025/05/13'), { recursive: true })
    const after = updatedStats(root, before, ['2026/01/new.html', 'a.html'], ['2025/05/13/b.html'])
    expect(sorted(after)).toEqual(sorted(statTree(root).folders))
  })

  test('keeps the known stats of other files, so that statTree still finds a foreign change', () => {
    const before = statTree(root).folders
    write({ 'a.html': 'changed by something else', 'c.html': 'new' })
    expect([...statTree(root, updatedStats(root, before, ['c.html'], [])).modified]).toEqual(['a.html'])
  })
})
