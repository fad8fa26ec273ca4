import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ArticleText } from '../../src/article/article.ts'
import { TextCacheWriter } from '../../src/store/text-cache-writer.ts'
import { isComplete, readText, type TextCache } from '../../src/store/text-cache.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { damages } from './damage.ts'

let folder: string
let empty: TextCache

beforeEach(() => {
  folder = temporaryFolder()
  empty = { file: join(folder, 'in/a/folder/texts.jsonl'), fingerprint: 'one', places: new Map() }
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

function cached(before: TextCache, texts: Record<string, string>, sources = Object.keys(texts)) {
  const writer = new TextCacheWriter(before)
  for (const [sha256, words] of Object.entries(texts)) writer.append(sha256, text(words))
  return writer.finish(new Set(sources))
}

describe('cached texts', () => {
  test('are found by their sources, including those of an earlier build', () => {
    const first = cached(empty, { a: 'Ünlike — 新聞', b: 'b' }).texts
    const { texts, moved } = cached(first, { c: 'c' }, ['a', 'c'])
    expect(moved).toBe(false)
    expect(readText(texts, 'a')).toEqual(text('Ünlike — 新聞'))
    expect(readText(texts, 'c')).toEqual(text('c'))
    expect(readText(texts, 'b')).toBeUndefined()
    expect(isComplete(texts)).toBe(true)
  })

  test('are not found with another fingerprint, nor for another source', () => {
    const { texts } = cached(empty, { a: 'first', b: 'other' })
    expect(readText({ ...texts, fingerprint: 'another' }, 'a')).toBeUndefined()
    const place = texts.places.get('a')
    if (!place) throw new Error('The text has no place.')
    expect(readText({ ...texts, places: new Map([['b', place]]) }, 'b')).toBeUndefined()
  })

  test('are not found if their record is damaged, but all others are', () => {
    const { texts } = cached(empty, { a: 'first', b: 'second' })
    writeFileSync(texts.file, readFileSync(texts.file, 'utf8').replace('second', 'secand'))
    expect(readText(texts, 'a')).toEqual(text('first'))
    expect(readText(texts, 'b')).toBeUndefined()
  })

  test('are exactly what was written, or not found, whatever the damage', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 6 }),
        damages,
        (words, [, damage]) => {
          const sources = Object.fromEntries(words.map((word, index) => [`source ${index}`, word]))
          const { texts } = cached(empty, sources)
          writeFileSync(texts.file, damage(readFileSync(texts.file)))
          for (const [source, word] of Object.entries(sources)) {
            expect([undefined, text(word)]).toContainEqual(readText(texts, source))
          }
        },
      ),
    )
  })

  test('are not found if another build has overwritten the file', () => {
    const [one, other] = [new TextCacheWriter(empty), new TextCacheWriter(empty)]
    one.append('a', text('of one'))
    other.append('b', text('of the other'))
    const texts = one.finish(new Set(['a'])).texts
    expect(readText(texts, 'a')).toEqual(text('of one'))
    expect(readText(other.finish(new Set(['b'])).texts, 'b')).toEqual(text('of the other'))
    expect(readText(texts, 'a')).toBeUndefined()
  })

  test('are exact or not found after two builds appended to the same file in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1), { maxLength: 12 }), fc.boolean(), (turns, isOneFirst) => {
        const before = cached(empty, { start: 'of both' }).texts
        const writers = [new TextCacheWriter(before), new TextCacheWriter(before)] as const
        turns.forEach((turn, index) => {
          writers[turn === 0 ? 0 : 1].append(`source ${index}`, text(`words ${index}`))
        })
        const sources = new Set(['start', ...turns.keys().map((index) => `source ${index}`)])
        const order = isOneFirst ? writers : writers.toReversed()
        const [first, second] = order.map((writer) => writer.finish(sources).texts)
        for (const texts of [first, second]) {
          if (!texts) throw new Error('A writer did not finish.')
          expect(readText(texts, 'start')).toEqual(text('of both'))
          for (const source of texts.places.keys()) {
            if (source === 'start') continue
            const words = text(source.replace('source', 'words'))
            // The first writer's places are right.
            if (texts === first) expect(readText(texts, source)).toEqual(words)
            else expect([undefined, words]).toContainEqual(readText(texts, source))
          }
        }
      }),
    )
  })

  test('are reported as incomplete when the file was truncated or removed', () => {
    const { texts } = cached(empty, { a: 'first', b: 'second' })
    writeFileSync(texts.file, readFileSync(texts.file).subarray(0, -4))
    expect(isComplete(texts)).toBe(false)
    rmSync(texts.file)
    expect(isComplete(texts)).toBe(false)
  })

  test('are compacted when most of the file is stale', () => {
    const long = 'word '.repeat(300_000)
    const first = cached(empty, { a: long, b: `b${long}`, c: 'short' }).texts
    const { texts, moved } = cached(first, { d: 'new' }, ['c', 'd'])
    expect(moved).toBe(true)
    expect(statSync(texts.file).size).toBeLessThan(1000)
    expect(readText(texts, 'c')).toEqual(text('short'))
    expect(readText(texts, 'd')).toEqual(text('new'))
  })

  test('remain readable in a file that was opened before a new one replaced it', () => {
    const { texts } = cached(empty, { a: 'old' })
    expect(readText(texts, 'a')).toEqual(text('old'))
    cached(empty, { b: 'new' })
    expect(readText(texts, 'a')).toEqual(text('old'))
  })

  test('come with the error when they cannot be written', () => {
    writeFileSync(join(folder, 'in'), 'a file where a folder is needed')
    const { texts, failure } = cached(empty, { a: 'first' })
    expect(failure).toBeInstanceOf(Error)
    expect(readText(texts, 'a')).toBeUndefined()
  })
})
