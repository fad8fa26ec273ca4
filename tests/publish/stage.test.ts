import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { listFiles } from '../../src/system/files.ts'
import { Stage, type StageFolders } from '../../src/publish/stage.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let root: string
let folders: StageFolders

beforeEach(() => {
  root = temporaryFolder()
  folders = { staging: join(root, 'staging'), dist: join(root, 'dist') }
  mkdirSync(folders.dist)
})

function put(files: Record<string, string>): Stage {
  const stage = new Stage(folders)
  for (const [file, text] of Object.entries(files)) stage.put(file, new TextEncoder().encode(text))
  return stage
}

describe('the stage', () => {
  test('takes what is new or differs, and names what stands to the byte', () => {
    writeFileSync(join(folders.dist, 'same.html'), 'same')
    writeFileSync(join(folders.dist, 'other.html'), 'othes')
    const stage = put({ 'same.html': 'same', 'other.html': 'other', 'a/b/new.html': 'new' })
    expect(stage.takeUnchanged()).toEqual(['same.html'])
    expect(stage.takeUnchanged()).toEqual([])
    expect(listFiles(folders.staging)).toEqual(['a/b/new.html', 'other.html'])
    expect(readFileSync(join(folders.staging, 'other.html'), 'utf8')).toBe('other')
  })

  test('takes a file in parts as one in one piece', () => {
    const parts = (text: string): Iterable<Uint8Array> =>
      text.split('|').map((part) => new TextEncoder().encode(part))
    const large = 'x'.repeat(3 << 20)
    writeFileSync(join(folders.dist, 'same.jsonl'), `a${large}b`)
    writeFileSync(join(folders.dist, 'as-long.jsonl'), `a${large}b`)
    writeFileSync(join(folders.dist, 'longer.jsonl'), 'abc')
    const stage = new Stage(folders)
    stage.put('same.jsonl', parts(`a|${large}|b`))
    stage.put('as-long.jsonl', parts(`a|${large}|c`))
    stage.put('longer.jsonl', parts('a|bcd'))
    stage.put('new/one.jsonl', parts('a||b'))
    expect(stage.takeUnchanged()).toEqual(['same.jsonl'])
    expect(listFiles(folders.staging)).toEqual(['as-long.jsonl', 'longer.jsonl', 'new/one.jsonl'])
    expect(readFileSync(join(folders.staging, 'longer.jsonl'), 'utf8')).toBe('abcd')
    expect(readFileSync(join(folders.staging, 'new/one.jsonl'), 'utf8')).toBe('ab')
    expect(readFileSync(join(folders.staging, 'as-long.jsonl'), 'utf8')).toBe(`a${large}c`)
  })

  test('takes a file where a folder stands', () => {
    mkdirSync(join(folders.dist, 'page'))
    expect(put({ page: 'text' }).takeUnchanged()).toEqual([])
    expect(listFiles(folders.staging)).toEqual(['page'])
  })

  test('takes a whole folder, and nothing of one that is not there', () => {
    const stage = put({ 'one/a.txt': 'a' })
    expect(stage.putFolder(folders.staging)).toEqual(['one/a.txt'])
    expect(stage.putFolder(join(root, 'none'))).toEqual([])
  })
})
