import { describe, expect, test } from 'vitest'
import { expectLinearTime } from '../linear-time.ts'
import { codesOf, read, readWell } from './reading.ts'

const HEAD = ' date 2025-05-13 Library to stay open'

describe('a large source is read in linear time', () => {
  test('20,000 paragraphs', () => {
    expectLinearTime(20_000, (size) => {
      const { text } = readWell(`${HEAD}\n\n${'The council voted on Tuesday.\n\n'.repeat(size)}`)
      expect(text.body).toMatchObject({ blocks: { length: size } })
    })
  })

  test.each<[name: string, size: number, lineOf: (size: number) => string]>([
    ['a word of 200,000 letters', 200_000, (size) => 'x'.repeat(size)],
    ['10 MB on one line', 2_000_000, (size) => 'word '.repeat(size).trim()],
    ['60,000 spaces inside a line', 60_000, (size) => `one${' '.repeat(size)}two`],
    ['300,000 characters that are removed', 300_000, (size) => 'a\u200b'.repeat(size)],
    ['a line of quotation marks', 300_000, (size) => '“'.repeat(size)],
    ['double-encoded text throughout', 100_000, (size) => 'Ã© â€™ '.repeat(size)],
  ])('%s', (_, size, lineOf) => {
    expectLinearTime(size, (each) => {
      const { article, text } = readWell(`${HEAD}\n\n${lineOf(each)}\n`)
      expect(article.headline).toBe('Library to stay open')
      expect(text.body).toMatchObject({ blocks: { length: 1 } })
    })
  })

  test('100,000 lines without a blank one', () => {
    expectLinearTime(100_000, (size) => {
      const { article } = readWell(`${HEAD}\n\n${'The council voted on Tuesday.\n'.repeat(size)}`)
      expect(article.wordCount).toBe(5 * size)
    })
  })

  test.each<[name: string, sourceWith: (space: (character: string) => string) => string]>([
    ['a million blank lines before the first', (space) => `${space('\n')}${HEAD}\n\nThe council voted.\n`],
    ['a million spaces before the first word', (space) => `${space(' ')}${HEAD}\n\nThe council voted.\n`],
    ['a million spaces after the headline', (space) => `${HEAD}${space(' ')}\n\nThe council voted.\n`],
    [
      'a million spaces after the date',
      (space) => ` date 2025-05-13${space(' ')}Library to stay open\n\nThe council voted.\n`,
    ],
  ])('%s', (_, sourceWith) => {
    expectLinearTime(1_000_000, (size) => {
      const source = sourceWith((character) => character.repeat(size))
      expect(readWell(source).article.headline).toBe('Library to stay open')
    })
  })
})

describe('a hostile source is refused', () => {
  test.each([
    [
      'brackets',
      `---\ntags: ${'['.repeat(20_000)}${']'.repeat(20_000)}\ntitle: T\ndate: 2025-05-13\n---\n`,
      'front-matter-too-deep',
    ],
    ['braces', `---\ntags: ${'{'.repeat(60_000)}\n---\n`, 'front-matter-too-deep'],
    ['dashes', `---\n${'- '.repeat(30_000)}\n---\n`, 'front-matter-too-deep'],
    ['question marks', `---\n${'? '.repeat(30_000)}\n---\n`, 'front-matter-too-deep'],
    ['TOML brackets', `+++\na = ${'['.repeat(60_000)}\n+++\n`, 'front-matter-syntax'],
    ['endless keys', `---\n${'a: b\n'.repeat(1_000_000)}`, 'front-matter-unclosed'],
    ['too many keys', `---\n${'a: b\n'.repeat(100_000)}---\n`, 'front-matter-too-long'],
    ['a date of a million digits', ` date ${'1'.repeat(1_000_000)}\n`, 'date-not-a-day'],
  ])('%s: refused with a short message', (_, source, code) => {
    const reading = read(source)
    expect(reading.ok).toBe(false)
    expect(codesOf(reading)).toContain(code)
    for (const { message } of reading.problems) expect(message.length).toBeLessThan(300)
  })

  test('10 MB of bytes that are not text are refused', () => {
    expect(codesOf(read(new Uint8Array(10_000_000).fill(0xe9)))).toEqual(['not-utf8'])
  })
})
