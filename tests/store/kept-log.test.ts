import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { keepMore, keepOnly, keptIn } from '../../src/store/kept-log.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder, 'in/a/folder.jsonl')
})

describe('values kept one after the other', () => {
  test('are found again by their maker in the order in which they were kept, and by no other', () => {
    const many = Array.from({ length: 2500 }, (_, index) => ({ story: index, text: 'line\nbreak — 新聞' }))
    keepOnly(file, 'one', many)
    keepMore(file, 'one', ['more'])
    keepMore(file, 'another', ['of another'])
    expect(keptIn(file, 'one')).toEqual([...many, 'more'])
    expect(keptIn(file, 'another')).toEqual(['of another'])
  })

  test('are gone when others are kept in their place', () => {
    keepMore(file, 'one', [1, 2])
    keepOnly(file, 'one', [3])
    expect(keptIn(file, 'one')).toEqual([3])
  })

  test('are none when there is no file', () => {
    expect(keptIn(file, 'one')).toEqual([])
  })

  test.each([
    ['cut', (text: string) => text.slice(0, -4), [1, 'two', 4]],
    ['with one character changed', (text: string) => text.replace('"two"', '"tow"'), [1, 3, 4]],
    ['empty', () => '', [4]],
  ])('are found but for those of a line that was %s, and more can be kept', (_how, damage, found) => {
    keepMore(file, 'one', [1])
    keepMore(file, 'one', ['two'])
    keepMore(file, 'one', [3])
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
    keepMore(file, 'one', [4])
    expect(keptIn(file, 'one')).toEqual(found)
  })
})
