import { describe, expect, test } from 'vitest'
import { codesOf, read, readWell } from './reading.ts'

// Each takes a fraction of a second; quadratic behaviour would exceed the test timeout.
const HEAD = ' date 2025-05-13 Library to stay open'

describe('size does not matter', () => {
  test('all of 20,000 paragraphs are kept', () => {
    const { text } = readWell(`${HEAD}\n\n${'The council voted on Tuesday.\n\n'.repeat(20_000)}`)
    expect(text.body).toMatchObject({ blocks: { length: 20_000 } })
  })

  test.each([
    ['a word of 200,000 letters', 'x'.repeat(200_000)],
    ['10 MB on one line', 'word '.repeat(2_000_000).trim()],
    ['60,000 spaces inside a line', `one${' '.repeat(60_000)}two`],
    ['300,000 characters that are removed', 'a\u200b'.repeat(300_000)],
    ['a line of quotation marks', '“'.repeat(300_000)],
    ['double-encoded text throughout', 'Ã© â€™ '.repeat(100_000)],
  ])('%s', (_, line) => {
    const { article, text } = readWell(`${HEAD}\n\n${line}\n`)
    expect(article.headline).toBe('Library to stay open')
    expect(text.body).toMatchObject({ blocks: { length: 1 } })
  })

  test('100,000 lines without a blank one', () => {
    const { article } = readWell(`${HEAD}\n\n${'The council voted on Tuesday.\n'.repeat(100_000)}`)
    expect(article.wordCount).toBe(500_000)
  })

  test.each([
    ['a million blank lines before the first', `${'\n'.repeat(1_000_000)}${HEAD}\n\nThe council voted.\n`],
    ['a million spaces before the first word', `${' '.repeat(1_000_000)}${HEAD}\n\nThe council voted.\n`],
    ['a million spaces after the headline', `${HEAD}${' '.repeat(1_000_000)}\n\nThe council voted.\n`],
    [
      'a million spaces after the date',
      ` date 2025-05-13${' '.repeat(1_000_000)}Library to stay open\n\nThe council voted.\n`,
    ],
  ])('%s', (_, source) => {
    expect(readWell(source).article.headline).toBe('Library to stay open')
  })

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
