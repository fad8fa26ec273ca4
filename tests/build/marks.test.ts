import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { marksAfter, marksOf, NO_MARKS, touchedSince, type Marks } from '../../src/build/marks.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backfile-marks-'))
  lay({ 'a.html': 'a', '2025/05/13/b.html': 'b', '2025/05/index.html': 'c', '.git/HEAD': 'ref' })
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function lay(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

/** In an order of its own: the order of folders says nothing. */
function sorted(marks: Marks): Marks {
  return { ...marks, folders: marks.folders.toSorted() }
}

describe('marks of a folder', () => {
  test('are those of its files in the order of text, but for a checkout in it', () => {
    expect(marksOf(root).files).toEqual(['2025/05/13/b.html', '2025/05/index.html', 'a.html'])
    expect(marksOf(join(root, 'none'))).toEqual(NO_MARKS)
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
  ])('are found again with what was known, when %s', (_what, happens, touched) => {
    const before = marksOf(root)
    happens()
    const now = marksOf(root, before)
    expect(sorted(now)).toEqual(sorted(marksOf(root)))
    expect([...touchedSince(before, now)].sort()).toEqual(touched)
  })

  test('are those of a new look, when it is said what was published', () => {
    const before = marksOf(root)
    lay({ 'a.html': 'changed', '2026/01/new.html': 'new' })
    rmSync(join(root, '2025/05/13'), { recursive: true })
    const changed = ['2026/01/new.html', 'a.html']
    const after = marksAfter({ changed, removed: ['2025/05/13/b.html'] }, before, root)
    expect(sorted(after)).toEqual(sorted(marksOf(root)))
  })
})
