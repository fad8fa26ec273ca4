import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { isSameFileStat, isSettled, fileStatOf } from '../../src/content/file-stat.ts'
import { asKept, keep, kept } from '../../src/store/kept.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder, 'in/a/folder.json')
})

describe('what is kept for the next build', () => {
  test('is found again by its maker, and by no other', () => {
    keep(file, 'one', { stories: 3 })
    expect(kept(file, 'one')).toEqual({ stories: 3 })
    expect(kept(file, 'another')).toBeUndefined()
  })

  test('is not found when it was never kept', () => {
    expect(kept(file, 'one')).toBeUndefined()
  })

  test.each([
    ['cut', (text: string) => text.slice(0, -4)],
    ['with one character changed', (text: string) => text.replace('stories', 'storles')],
    ['empty', () => ''],
    ['followed by something', (text: string) => `${text} `],
  ])('is not found when it is %s', (_how, damage) => {
    keep(file, 'one', { stories: 3 })
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
    expect(kept(file, 'one')).toBeUndefined()
  })

  test('comes back with its properties in the order in which it was kept', () => {
    const value = { first: undefined, second: 2 }
    const before = JSON.stringify({ ...asKept<object>(value), first: 1 })
    keep(file, 'one', value)
    expect(JSON.stringify({ ...kept<object>(file, 'one'), first: 1 })).toBe(before)
  })
})

describe('the mark of a file', () => {
  test('changes with its bytes, though size and time of change are set back', async () => {
    const path = join(folder, 'a.txt')
    writeFileSync(path, 'one')
    const before = fileStatOf(path)
    await new Promise((done) => setTimeout(done, 20))
    writeFileSync(path, 'two')
    utimesSync(path, (before?.[1] ?? 0) / 1000, (before?.[1] ?? 0) / 1000)
    expect(isSameFileStat(before, fileStatOf(path))).toBe(false)
  })

  test('of a file that was changed just now proves nothing', () => {
    const path = join(folder, 'a.txt')
    writeFileSync(path, 'one')
    const mark = fileStatOf(path)
    if (!mark) throw new Error('The file has no mark.')
    expect(isSettled(mark, Date.now())).toBe(false)
    expect(isSettled(mark, Date.now() + 10_000)).toBe(true)
  })
})
