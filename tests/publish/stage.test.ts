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
  test('stages files that are new or differ, and reports those that are in dist already', () => {
    writeFileSync(join(folders.dist, 'same.html'), 'same')
    writeFileSync(join(folders.dist, 'other.html'), 'othes')
    const stage = put({ 'same.html': 'same', 'other.html': 'other', 'a/b/new.html': 'new' })
    expect(stage.drainUnchanged()).toEqual(['same.html'])
    expect(stage.drainUnchanged()).toEqual([])
    expect(listFiles(folders.staging)).toEqual(['a/b/new.html', 'other.html'])
    expect(readFileSync(join(folders.staging, 'other.html'), 'utf8')).toBe('other')
  })

  test('treats a file in chunks like one in one piece', () => {
    const chunks = (text: string): Iterable<Uint8Array> =>
      text.split('|').map((chunk) => new TextEncoder().encode(chunk))
    const large = 'x'.repeat(3 << 20)
    writeFileSync(join(folders.dist, 'same.jsonl'), `a${large}b`)
    writeFileSync(join(folders.dist, 'same-size.jsonl'), `a${large}b`)
    writeFileSync(join(folders.dist, 'longer.jsonl'), 'abc')
    const stage = new Stage(folders)
    stage.put('same.jsonl', chunks(`a|${large}|b`))
    stage.put('same-size.jsonl', chunks(`a|${large}|c`))
    stage.put('longer.jsonl', chunks('a|bcd'))
    stage.put('new/one.jsonl', chunks('a||b'))
    expect(stage.drainUnchanged()).toEqual(['same.jsonl'])
    expect(listFiles(folders.staging)).toEqual(['longer.jsonl', 'new/one.jsonl', 'same-size.jsonl'])
    expect(readFileSync(join(folders.staging, 'longer.jsonl'), 'utf8')).toBe('abcd')
    expect(readFileSync(join(folders.staging, 'new/one.jsonl'), 'utf8')).toBe('ab')
    expect(readFileSync(join(folders.staging, 'same-size.jsonl'), 'utf8')).toBe(`a${large}c`)
  })

  test('stages a file where dist has a folder', () => {
    mkdirSync(join(folders.dist, 'page'))
    expect(put({ page: 'text' }).drainUnchanged()).toEqual([])
    expect(listFiles(folders.staging)).toEqual(['page'])
  })

  test('stages a whole folder, and nothing if it does not exist', () => {
    const stage = put({ 'one/a.txt': 'a' })
    expect(stage.putFolder(folders.staging)).toEqual(['one/a.txt'])
    expect(stage.putFolder(join(root, 'none'))).toEqual([])
  })
})
