import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, describe, test, beforeEach } from 'vitest'
import { fileStatOf, isSameFileStat, isSettled } from '../../src/content/file-stat.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let path: string

beforeEach(() => {
  path = join(temporaryFolder(), 'a.txt')
})

describe('the stat of a file', () => {
  test('changes with its bytes, even when size and modification time are set back', async () => {
    writeFileSync(path, 'one')
    const before = fileStatOf(path)
    await new Promise((done) => setTimeout(done, 20))
    writeFileSync(path, 'two')
    utimesSync(path, (before?.[1] ?? 0) / 1000, (before?.[1] ?? 0) / 1000)
    expect(isSameFileStat(before, fileStatOf(path))).toBe(false)
  })

  test('proves nothing just after the file was changed', () => {
    writeFileSync(path, 'one')
    const stat = fileStatOf(path)
    if (!stat) throw new Error('The file has no stat.')
    expect(isSettled(stat, Date.now())).toBe(false)
    expect(isSettled(stat, Date.now() + 10_000)).toBe(true)
  })
})
