import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { lookAt, statsAfter, type FolderStats } from '../../src/publish/file-stats.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let root: string

beforeEach(() => {
  root = temporaryFolder()
  lay({
    'a.html': 'a',
    '2025/05/13/b.html': 'b',
    '2025/05/index.html': 'c',
    '.git/HEAD': 'ref',
    '2025/.git': 'gitdir: …',
  })
})

function lay(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

/** By their paths, and the files by their names: the order of folders says nothing. */
function sorted(folders: readonly FolderStats[]) {
  return Object.fromEntries(
    folders
      .map(({ path, time, files, sizes, times }) => {
        const rows = files.map((file, index) => [file, sizes[index], times[index]]).sort()
        return [path, { time, rows }] as const
      })
      .sort(),
  )
}

describe('marks of a folder', () => {
  test('are those of its files, but for what makes it a checkout', () => {
    const { folders, touched, gone } = lookAt(root)
    expect([...touched].sort()).toEqual(['2025/05/13/b.html', '2025/05/index.html', 'a.html'])
    expect(folders.map(({ path }) => path).sort()).toEqual(['', '2025', '2025/05', '2025/05/13'])
    expect(gone.size).toBe(0)
    expect(lookAt(join(root, 'none')).folders).toEqual([])
  })

  test.each([
    ['nothing happened', () => undefined, []],
    ['a file changed', () => lay({ 'a.html': 'aa' }), ['a.html']],
    ['a file came', () => lay({ '2025/05/13/new.html': '' }), ['2025/05/13/new.html']],
    ['a folder came', () => lay({ '2026/01/x.html': '' }), ['2026/01/x.html']],
    ['a file went', () => rmSync(join(root, 'a.html')), ['a.html']],
    [
      'a folder went',
      () => rmSync(join(root, '2025/05'), { recursive: true }),
      ['2025/05/13/b.html', '2025/05/index.html'],
    ],
    [
      'a folder was renamed',
      () => renameSync(join(root, '2025/05/13'), join(root, '2025/05/14')),
      ['2025/05/13/b.html', '2025/05/14/b.html'],
    ],
    [
      'a folder is a file now',
      () => {
        rmSync(join(root, '2025/05/13'), { recursive: true })
        lay({ '2025/05/13': '' })
      },
      ['2025/05/13', '2025/05/13/b.html'],
    ],
    ['a time was set', () => utimesSync(join(root, 'a.html'), 1, 1), ['a.html']],
    ['a link leads nowhere', () => symlinkSync('nowhere', join(root, 'link')), ['link']],
  ])('are found again with what was known, when %s', (_what, happens, touched) => {
    const before = lookAt(root).folders
    happens()
    const now = lookAt(root, before)
    expect(sorted(now.folders)).toEqual(sorted(lookAt(root).folders))
    expect([...now.touched].sort()).toEqual(touched)
    const stands = lookAt(root).touched
    expect([...now.gone].sort()).toEqual(touched.filter((file) => !stands.has(file)))
    expect(now.folders.filter((folder) => before.includes(folder)).length === before.length).toBe(
      touched.length === 0,
    )
  })

  test('are those of a new look, when it is said what was published', () => {
    const before = lookAt(root).folders
    lay({ 'a.html': 'changed', '2026/01/new.html': 'new' })
    rmSync(join(root, '2025/05/13'), { recursive: true })
    const after = statsAfter(root, before, ['2026/01/new.html', 'a.html'], ['2025/05/13/b.html'])
    expect(sorted(after)).toEqual(sorted(lookAt(root).folders))
  })

  test('keep what was known of a file that nobody said was published', () => {
    const before = lookAt(root).folders
    lay({ 'a.html': 'changed by a hand', 'c.html': 'new' })
    expect([...lookAt(root, statsAfter(root, before, ['c.html'], [])).touched]).toEqual(['a.html'])
  })
})
