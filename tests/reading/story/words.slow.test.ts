import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inference } from '../../../src/article/article.ts'
import { readText, type TextReading } from '../../../src/reading/story/read-text.ts'
import { generateStories } from '../../bench/reading/generate.ts'
import { noisy, wrapped } from '../../bench/reading/noise.ts'
import { expectLinearTime } from '../../linear-time.ts'
import { linesOf } from './read.ts'

/** Typical lines of source files, and edge cases for the parser. */
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.lorem({ mode: 'sentences', maxCount: 4 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 9 }) },
  fc.constantFrom(
    'Getty Images',
    'Photo by Jane Doe/AFP via Getty Images',
    'A view of the harbour',
    'Maria Lopez attends the ball',
    'Fire in Alto on May 12, 2025. REUTERS/Jane Doe',
    'By Jane Doe, Reuters',
    'By John Roe',
    'SANTA FE, N.M. (AP) —',
    'LONDON — Ministers met.',
    'Advertisement',
    'Read more: Ten best books',
    '- an item',
    '1. first',
    '2. second',
    '> a quotation',
    'Q: Why?',
    'A: Because.',
    '    indented text that goes on',
    'half a word-',
    'word stands whole here',
    'BYLINE: By Jane Doe',
    'SECTION: News; Pg. 12',
    'HEADLINE: The harbour',
    'From: Jane Doe <jane@news.example>',
    'Subject: The harbour',
    'Full text: The ministers met.',
    'WC 412 words',
    'MEDIA CONTACT:',
    'FOR IMMEDIATE RELEASE',
    'Politics',
    'T',
    '* a point of a summary',
    'Shr 34 cts vs 1.19',
    'NOTE IN CAPITALS',
    '図書館を来年度も存続させる',
    '新华社记者 李响 摄',
    'المكتبة العامة',
    '---',
    '(',
    '…',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replace(/[\n\r]/g, ' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

/** Counts each letter and digit. None may be lost or added. */
function letters(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  return new Map([...counts].filter(([character]) => /[\p{L}\p{N}]/u.test(character)).sort())
}

/** Every word of a reading, wherever it ended up, with list markers and “By” restored, which are dropped by design. */
function wordsOf({ headline, headlineFrom, byline, text }: TextReading): string[] {
  const line = (kind: Inference['kind']): string[] =>
    text.inferences.filter((inference) => inference.kind === kind).map(({ words }) => words)
  const blocks = text.blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.map((item, at) => (block.ordered ? `${at + 1} ${item}` : item))
      : [block.text],
  )
  const isInBlocks = text.inferences.some(({ rule }) => rule === 'dateline-opens-the-story')
  return [
    headlineFrom === 'first-sentence' ? '' : (headline ?? ''),
    // A second byline is among the boilerplate.
    byline === undefined ? '' : (line('byline')[0] ?? ''),
    isInBlocks ? '' : (text.dateline ?? ''),
    ...text.credits,
    ...text.captions,
    ...text.boilerplate,
    ...blocks,
  ]
}

function expectNothingLost(head: string, lines: readonly string[]): void {
  const headLine = head.trim() === '' ? undefined : { text: head.trim(), number: 1 }
  const reading = readText({ file: 'a.txt', headLine, lines: linesOf(lines, 2), given: {} })
  expect(letters(wordsOf(reading))).toEqual(letters([head.trim(), ...lines]))
  if (reading.headline === undefined)
    expect(reading.problems.map(({ severity }) => severity)).toContain('error')
}

describe('every word of the lines is in one place of the reading', () => {
  test('for all types of lines in any order', () => {
    fc.assert(fc.property(line, fc.array(line, { maxLength: 25 }), expectNothingLost), { numRuns: 3_000 })
  })

  test('for stories with the noise of scraped text', () => {
    let state = 7
    const random = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
    for (const story of generateStories(400, random)) {
      for (const { text } of [noisy(story, '2024-05-13', random), wrapped(story, '2024-05-13', random)]) {
        const [head = '', ...lines] = text.split(/\r?\n/)
        expectNothingLost(head, lines)
      }
    }
  })
})

describe('huge texts are read in linear time, and nothing of them is lost', () => {
  test.each<[name: string, size: number, textOf: (size: number) => string]>([
    ['ten megabytes in a line', 2_000_000, (size) => 'word '.repeat(size)],
    ['a word of ten megabytes', 10_000_000, (size) => 'x'.repeat(size)],
    ['a line of spaces', 10_000_000, (size) => `a${' '.repeat(size)}b`],
    ['100,000 lines', 100_000, (size) => 'The council voted on Tuesday.\n'.repeat(size)],
    [
      '100,000 short lines without punctuation',
      100_000,
      (size) => 'Maria Lopez attends the ball\n'.repeat(size),
    ],
    ['100,000 credits', 100_000, (size) => 'Getty Images\n'.repeat(size)],
    ['50,000 captions', 50_000, (size) => 'A view of the harbour\n\n'.repeat(size)],
    ['60,000 inner spaces', 60_000, (size) => `a${' '.repeat(size)}b\n`.repeat(20)],
    ['100,000 list items', 100_000, (size) => '- item\n'.repeat(size)],
    ['brackets', 20_000, (size) => `${'('.repeat(2.5 * size)}\n${'(photo '.repeat(size)}`],
    ['full stops', 500_000, (size) => '. '.repeat(size)],
    ['quotation marks', 500_000, (size) => '”'.repeat(size)],
    ['hyphens', 100_000, (size) => 'a-\n'.repeat(size)],
    [
      'wrapped lines',
      100_000,
      (size) => `${'The council voted to keep the library open for another long year of'}\n`.repeat(size),
    ],
  ])('%s', (_, size, textOf) => {
    expectLinearTime(size, (each) => {
      expectNothingLost('', textOf(each).split('\n'))
    })
  })
})
