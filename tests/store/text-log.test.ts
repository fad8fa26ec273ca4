import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ArticleText } from '../../src/article/article.ts'
import { isWhole, keptText, TextLog, type KeptTexts } from '../../src/store/text-log.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let folder: string
let empty: KeptTexts

beforeEach(() => {
  folder = temporaryFolder()
  empty = { file: join(folder, 'in/a/folder/texts.jsonl'), places: new Map() }
})

function text(words: string): ArticleText {
  return {
    dateline: undefined,
    credits: [],
    captions: [],
    boilerplate: [],
    body: { form: 'text', blocks: [{ kind: 'paragraph', text: words }] },
    inferences: [],
    normalisations: [],
  }
}

function kept(before: KeptTexts, texts: Record<string, string>, sources = Object.keys(texts)) {
  const log = new TextLog(before)
  for (const [sha256, words] of Object.entries(texts)) log.append(sha256, text(words))
  return log.finish(new Set(sources))
}

describe('texts that are kept', () => {
  test('are found by their sources, those of an earlier build too', () => {
    const first = kept(empty, { a: 'Ünlike — 新聞', b: 'b' }).texts
    const { texts, moved } = kept(first, { c: 'c' }, ['a', 'c'])
    expect(moved).toBe(false)
    expect(keptText(texts, 'a')).toEqual(text('Ünlike — 新聞'))
    expect(keptText(texts, 'c')).toEqual(text('c'))
    expect(keptText(texts, 'b')).toBeUndefined()
    expect(isWhole(texts)).toBe(true)
  })

  test('are not found where the file was damaged, and the others are', () => {
    const { texts } = kept(empty, { a: 'first', b: 'second' })
    writeFileSync(texts.file, readFileSync(texts.file, 'utf8').replace('second', 'secand'))
    expect(keptText(texts, 'a')).toEqual(text('first'))
    expect(keptText(texts, 'b')).toBeUndefined()
  })

  test('are not found where another build wrote into the same file meanwhile', () => {
    const [one, other] = [new TextLog(empty), new TextLog(empty)]
    one.append('a', text('of one'))
    other.append('b', text('of the other'))
    const texts = one.finish(new Set(['a'])).texts
    expect(keptText(texts, 'a')).toEqual(text('of one'))
    expect(keptText(other.finish(new Set(['b'])).texts, 'b')).toEqual(text('of the other'))
    expect(keptText(texts, 'a')).toBeUndefined()
  })

  test('are known not to be whole where the file was cut or went', () => {
    const { texts } = kept(empty, { a: 'first', b: 'second' })
    writeFileSync(texts.file, readFileSync(texts.file).subarray(0, -4))
    expect(isWhole(texts)).toBe(false)
    rmSync(texts.file)
    expect(isWhole(texts)).toBe(false)
  })

  test('are written anew where most of the file is of no use any more', () => {
    const long = 'word '.repeat(300_000)
    const first = kept(empty, { a: long, b: `b${long}`, c: 'short' }).texts
    const { texts, moved } = kept(first, { d: 'new' }, ['c', 'd'])
    expect(moved).toBe(true)
    expect(statSync(texts.file).size).toBeLessThan(1000)
    expect(keptText(texts, 'c')).toEqual(text('short'))
    expect(keptText(texts, 'd')).toEqual(text('new'))
  })

  test('are not lost without a word where they cannot be written', () => {
    writeFileSync(join(folder, 'in'), 'a file where a folder is needed')
    const { texts, failure } = kept(empty, { a: 'first' })
    expect(failure).toBeInstanceOf(Error)
    expect(keptText(texts, 'a')).toBeUndefined()
  })
})
