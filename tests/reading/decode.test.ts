import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessEncoding } from '../../src/reading/bytes/legacy-encoding.ts'
import { splitLines } from '../../src/reading/bytes/lines.ts'
import { scanUtf8 } from '../../src/reading/bytes/utf8-scan.ts'
import { codesOf, read, readWell } from './reading.ts'

describe('UTF-8', () => {
  const nearlyUtf8 = fc
    .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.uint8Array({ maxLength: 4 })), {
      maxLength: 12,
    })
    .map((parts) => Buffer.concat(parts.map((part) => Buffer.from(part as string))))

  test('is accepted exactly when TextDecoder accepts it, and the first error is where the valid text ends', () => {
    fc.assert(
      fc.property(nearlyUtf8, (bytes) => {
        const { first, errors } = scanUtf8(bytes)
        expect(errors === 0).toBe(isUtf8(bytes))
        if (first) {
          expect(isUtf8(bytes.subarray(0, first.at))).toBe(true)
          expect(isUtf8(bytes.subarray(0, first.at + first.length))).toBe(false)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('positions count lines and characters, not bytes', () => {
    const bytes = Buffer.concat([Buffer.from(' date 2025-05-13 A\r\n\r\nÉ😀 '), Buffer.from([0xff])])
    expect(read(bytes).problems).toMatchObject([{ code: 'mixed-encodings', line: 3, column: 4 }])
  })
})

describe('the encoding of bytes that are not UTF-8', () => {
  const story = (text: string): string =>
    ` date 2025-05-13 ${text}\n\nThe council voted on Tuesday to keep it open.\n`

  test.each([
    ['WINDOWS-1252', '\u00c9cole ferm\u00e9e \u00e0 Gen\u00e8ve', 'latin1'],
    ['UTF-16LE', 'Library to stay open', 'utf16le'],
  ] as const)('%s is named together with the command that converts it', (encoding, headline, buffer) => {
    const [problem] = read(Buffer.from(story(headline), buffer)).problems
    expect(problem?.hint).toContain(`iconv -f ${encoding} -t UTF-8`)
  })

  test.each([
    ['GB18030', 'cdbcb4bb'.repeat(3)],
    ['SHIFT_JIS', '907d8f918ac982aa8dc48a4a82b782e9'],
    ['EUC-KR', 'b5b5bcadb0fcc0ccb4d9bdc3bfadb8b0b4d9'],
    ['MACINTOSH', '83636f6c65206665726d8e6520882047656e8f76652070728f7320646520426573616e8d6f6e'],
    ['WINDOWS-1251', 'c1e8e1ebe8eef2e5eae020eef1f2e0ede5f2f1ff20eef2eaf0fbf2eee9'],
  ])('%s', (encoding, hex) => {
    expect(guessEncoding(Buffer.from(hex, 'hex')).encoding).toBe(encoding)
  })
})

describe('lines', () => {
  test('end with LF, CRLF, CR, NEL and U+2028, and are numbered as in an editor', () => {
    const lines = splitLines('a\nb\r\nc\rd\u0085e\u2028f\ng')
    expect(lines.map(({ text, number }) => `${number}${text}`)).toEqual([
      '1a',
      '2b',
      '3c',
      '4d',
      '4e',
      '4f',
      '5g',
    ])
  })

  test('U+2029 ends a paragraph', () => {
    const { text } = readWell(' date 2025-05-13 A\n\nThe first one.\u2029The second one.\n')
    expect(text.body).toMatchObject({ blocks: [{ text: 'The first one.' }, { text: 'The second one.' }] })
  })

  test('contain no carriage return, whatever the line ending', () => {
    const unix = ' date 2025-05-13 A headline\n\nThe first one.\n\nThe second one.\n'
    const { article, text } = readWell(unix)
    for (const end of ['\r\n', '\r', '\u0085']) {
      const other = readWell(unix.replaceAll('\n', end))
      expect(other.text.body).toEqual(text.body)
      expect(other.article).toEqual({ ...article, sha256: other.article.sha256 })
    }
  })
})

test('every byte-order mark is skipped', () => {
  const text = ' date 2025-05-13 Café reopens\n\nThe council voted.\n'
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  for (const bytes of [Buffer.from(`\ufeff${text}`), utf16, Buffer.from(utf16).swap16()]) {
    const reading = readWell(bytes)
    expect(codesOf(reading)).toEqual([])
    expect(reading.article.headline).toBe('Café reopens')
  }
})

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
