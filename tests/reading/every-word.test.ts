import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/reading/reading.ts'
import { read } from './reading.ts'

/**
 * Every word of a source is on its page, set aside, or in a normalisation note,
 * as often as it occurs in the source.
 */
const CASES = join(import.meta.dirname, '../cases')
const sources = readdirSync(CASES)
  .map((name) => join(CASES, name, 'content/story.txt'))
  .filter((path) => existsSync(path))

describe('every word of a source is accounted for', () => {
  test.each(sources)('%s', (path) => {
    const bytes = readFileSync(path)
    const reading = read(bytes)
    if (reading.ok) expect(lostWords(textOf(bytes), reading)).toEqual([])
    else expect(reading.problems).not.toEqual([])
  })

  const line = fc.oneof(
    fc.constantFrom(
      '',
      '',
      '',
      'Advertisement',
      'Getty Images',
      'By Jane Doe',
      'Read more: Ten books',
      'Photo by Jane Doe/AFP via Getty Images',
    ),
    fc.constantFrom(
      'SANTA FE, N.M. (AP) — The fire is out.',
      'Q: Why?',
      'A: Because.',
      '- one',
      '1. two',
      '> three',
      '---',
      'Rust',
    ),
    fc
      .array(
        fc.constantFrom(
          'council',
          'voted',
          'the',
          'Tuesday',
          'said',
          '“It’s',
          'over.”',
          '図書館',
          'المكتبة',
          'Mr.',
          'U.S.',
          '—',
        ),
        { minLength: 1, maxLength: 24 },
      )
      .map((words) => words.join(' ')),
  )
  test('in generated stories', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'Library to stay open', 'Getty Images', 'By Jane Doe'),
        fc.array(line, { maxLength: 24 }),
        (head, lines) => {
          const source = ` date 2025-05-13 ${head}\n${lines.join('\n')}`
          const reading = read(source)
          if (reading.ok) expect(lostWords(source, reading)).toEqual([])
        },
      ),
      { numRuns: 1500 },
    )
  })
})

type Article = Extract<Reading, { ok: true }>

function lostWords(source: string, { article, text }: Article): string[] {
  const kept = [
    article.date,
    ...(article.headlineFrom === 'first-sentence' ? [] : [article.headline]),
    // The head line may repeat the headline from front matter.
    ...(article.headlineFrom === 'front-matter' ? [article.headline] : []),
    ...[
      article.byline,
      text.dateline,
      article.section,
      article.summary,
      article.slug,
      article.source,
      article.language,
    ],
    ...[article.canonical, article.updated, article.publish, ...article.topics, ...article.aliases],
    ...[article.picture?.named, article.picture?.alt],
    ...article.corrections.flatMap((correction) => [correction.date, correction.text]),
    ...text.boilerplate,
    ...text.normalisations,
    ...(text.body.form === 'markdown'
      ? [text.body.markdown]
      : text.body.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))),
  ].filter((words) => words !== undefined)
  // A credit repeated under several pictures is kept once.
  const counts = new Map(
    wordsOf([...text.credits, ...text.captions].join('\n')).map((word) => [word, Infinity]),
  )
  for (const word of wordsOf(kept.join('\n'))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return wordsOf(storyOf(source)).filter((word) => {
    const left = counts.get(word) ?? 0
    counts.set(word, left - 1)
    return left <= 0
  })
}

/** The source without its syntax: the date line’s “date” and date, front matter fences and keys, list markers and “By”. */
function storyOf(source: string): string {
  const fenced =
    /^\s*(---|\+\+\+)(?:toml|yaml)?\s[^]*?\n\1[ \t]*(?:\r?\n|$)/.exec(source) ??
    // An unfenced header: `Title: …`, `Date: …`.
    /^(?:date \S+\n)?(?=(?:.+\n)*(?:title|headline): )(?:[A-Za-z]+:.*\n|- .*\n)+(?:---)?\n/i.exec(source)
  const front = (fenced?.[0] ?? '')
    .replaceAll(/^[^:=\n]*[:=]|^(?:---|\+\+\+)(?:toml|yaml)|\b(?:name|date|text)\b|# nothing/gm, ' ')
    .replaceAll(DATES, ' ')
  const rest = source.slice(fenced?.[0].length ?? 0)
  return `${front.replaceAll(/\b(?:true|false)\b/g, ' ')}\n${rest
    .replaceAll(/^((?:BYLINE:|BY) )?(?:By|Von:) /gm, '$1')
    // A drop cap on its own line belongs to its word.
    .replaceAll(/^([B-DF-HJ-NP-TV-Z])\n(?=[a-z])/gm, '$1')
    .replace(/^\s*(?:date\b[\s:–-]*)?/i, '')
    .replace(DATES, ' ')
    .replace(/^\s*By /, ' ')}`
}

const DATES =
  /(?:\p{L}+,? )?(?:\d{1,2}(?:st|nd|rd|th|er|\.)?(?: de)? [\p{L}\p{M}]{2,}\.?(?: de)? \d{4}|ngày \d+ tháng \d+ năm \d{4}|\p{L}{3,}\.? \d{1,2}, \d{4}(?: at [\d: APM]+)?|\d{4}年\d+月\d+日|\d{4}\. \d+\. \d+\.|\d+[-/.–−]\d+[-/.–−]\d+(?:[T ][\d:.]+(?: ?[-+]\d{2}:?\d{2}|Z)?)?)(?:\(\p{L}\))?/gu

const CHARACTER = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`
const WORD = new RegExp(String.raw`${CHARACTER}|(?:(?!${CHARACTER})[\p{L}\p{N}\p{M}])+`, 'gu')

function wordsOf(text: string): string[] {
  // A terminal escape sequence touches the word after it, but counts as a word of its own.
  const visible = text
    // eslint-disable-next-line no-control-regex
    .replaceAll(/\x1b\[[\d;]*m/g, ' $& ')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => (/[\t\n\v\f\r\u0085]/.test(character) ? ' ' : ''))
  // In scripts without spaces, wrapped lines are joined without one, so each character counts as a word.
  return visible.toLowerCase().match(WORD) ?? []
}

function textOf(bytes: Buffer): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
