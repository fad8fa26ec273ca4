import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixSource } from '../../src/reading/fix-source.ts'
import { junk } from './junk.ts'
import { codesOf, read, settings } from './reading.ts'

const BODY = '\n\nThe council voted on Tuesday.\n'

describe('fixes what needs no judgement', () => {
  test.each([
    ['line ends', ` date 2025-05-13 Open${BODY}`.replaceAll('\n', '\r\n'), ` date 2025-05-13 Open${BODY}`],
    ['a date in words', ` date May 13, 2025 Open${BODY}`, ` date 2025-05-13 Open${BODY}`],
    ['the word “date”', `DATE: 13/05/2025 Open${BODY}`, `date 2025-05-13 Open${BODY}`],
    ['a bare date', `2025-05-13 Open${BODY}`, `date 2025-05-13 Open${BODY}`],
    [
      'a date in front matter',
      `---\ntitle: Open\npubDate: "May 13, 2025"\n---${BODY}`,
      `---\ntitle: Open\npubDate: "2025-05-13"\n---${BODY}`,
    ],
    ['invisible characters', ` date 2025-05-13 O\u200bpe\u202en${BODY}`, ` date 2025-05-13 Open${BODY}`],
    ['terminal colours', ` date 2025-05-13 \u001b[1mOpen\u001b[0m${BODY}`, ` date 2025-05-13 Open${BODY}`],
    ['a byte-order mark', `\ufeff date 2025-05-13 Open${BODY}`, ` date 2025-05-13 Open${BODY}`],
  ])('%s', (_, before, after) => {
    expect(fixed(Buffer.from(before))).toBe(after)
    expect(codesOf(read(after))).toEqual([])
  })

  test.each([
    ['UTF-16', Buffer.from(`\ufeff date 2025-05-13 Café${BODY}`, 'utf16le')],
    [
      'a Western encoding, when all of them give the same letters',
      Buffer.from(` date 2025-05-13 Café${BODY}`, 'latin1'),
    ],
  ])('%s', (_, bytes) => {
    expect(fixed(bytes)).toBe(` date 2025-05-13 Café${BODY}`)
  })
})

test('double-encoded text keeps its bytes while the rest is fixed', () => {
  const damaged = ` date 2025-05-13 Open${BODY}\nâ€œYes,â€\u009d she said.\u0007\n`
  const after = fixed(Buffer.from(damaged)) ?? ''
  expect(after).toBe(damaged.replace('\u0007', ''))
  expect(fixed(Buffer.from(after))).toBeUndefined()
  const reading = read(after)
  expect(codesOf(reading)).toEqual(['encoded-twice'])
  expect(JSON.stringify(reading.ok && reading.text.body)).not.toContain('\u009d')
})

describe('leaves alone what needs judgement', () => {
  test.each([
    ['a valid source', Buffer.from(` date 2025-05-13 Open${BODY}`)],
    [
      'letters on which encodings disagree',
      Buffer.from(` date 2025-05-13 Caf\u00e9 \u00e8${BODY}`, 'latin1'),
    ],
    ['an ambiguous date', Buffer.from(` date 05/06/2025 Open${BODY}`)],
    ['an impossible day', Buffer.from(` date 2025-02-30 Open${BODY}`)],
    ['double-encoded text', Buffer.from(` date 2025-05-13 Mayorâ€™s plan${BODY}`)],
    [
      'double-encoded text with invisible bytes',
      Buffer.from(` date 2025-05-13 â€œOpenâ€\u009d for Ã\u0081gnes${BODY}`),
    ],
    [
      'two encodings',
      Buffer.concat([Buffer.from(' date 2025-05-13 Café '), Buffer.from([0xe9]), Buffer.from(BODY)]),
    ],
  ])('%s', (_, bytes) => {
    expect(fixSource({ file: 'story.txt', bytes }, settings)).toBeUndefined()
  })
})

test('fixing is idempotent and does not change the story', () => {
  fc.assert(
    fc.property(junk, (bytes) => {
      const found = fixSource({ file: 'story.txt', bytes }, settings)
      if (found === undefined) return
      expect(fixSource({ file: 'story.txt', bytes: found.bytes }, settings)).toBeUndefined()
      expect(Buffer.from(found.lines.map(({ after }) => after).join(''))).toEqual(Buffer.from(found.bytes))
      const [before, after] = [read(bytes), read(found.bytes)]
      if (before.ok) expect(after).toMatchObject({ article: { fingerprint: before.article.fingerprint } })
    }),
    { numRuns: 1000 },
  )
})

function fixed(bytes: Uint8Array): string | undefined {
  const found = fixSource({ file: 'story.txt', bytes }, settings)
  return found && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(found.bytes)
}
