import { problem, startOf, type Problem } from '../../core/problem.ts'
import { err, ok, type Result } from '../../core/result.ts'
import { guessEncoding } from './legacy-encoding.ts'
import { positionAt } from './lines.ts'
import type { Source } from '../reading.ts'
import { binaryKind } from './signatures.ts'
import { scanUtf8 } from './utf8-scan.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Decodes a source that is UTF-8, or UTF-16 with a byte-order mark. The mark
 * itself is dropped. Anything else is an error at the first invalid byte:
 * guessing the encoding would publish wrong letters without anyone noticing.
 */
export function decode({ file, bytes }: Source): Result<string, Problem> {
  const start = startOf(file)
  if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
    return err(problem('not-utf8', start, { byte: '0x00', encoding: 'UTF-32BE' }))
  }
  const kind = binaryKind(bytes)
  if (kind !== undefined) return err(problem('file-binary', start, { kind }))
  const text = startsWith(bytes, 0xff, 0xfe)
    ? decodeUtf16(file, bytes, 'utf-16le')
    : startsWith(bytes, 0xfe, 0xff)
      ? decodeUtf16(file, bytes, 'utf-16be')
      : decodeUtf8(file, bytes)
  if (!text.ok) return text
  if (text.value.trim() === '') return err(problem('file-empty', start, {}))
  const nul = text.value.indexOf('\0')
  if (nul !== -1) return err(nulProblem(file, bytes, text.value, nul))
  const iso2022 = iso2022Problem(file, text.value)
  if (iso2022) return err(iso2022)
  return text
}

function decodeUtf8(file: string, bytes: Uint8Array): Result<string, Problem> {
  try {
    return ok(utf8.decode(bytes))
  } catch {
    return err(utf8Problem(file, bytes))
  }
}

function decodeUtf16(
  file: string,
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
): Result<string, Problem> {
  const start = startOf(file)
  if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
    return err(problem('not-utf8', start, { byte: '0xFF', encoding: 'UTF-32LE' }))
  }
  if (bytes.length % 2 === 1) {
    return err(problem('utf16-broken', start, { because: 'its number of bytes is odd' }))
  }
  const text = new TextDecoder(encoding).decode(bytes)
  // The decoder replaces a lone surrogate with U+FFFD, so compare the text with the code units.
  const low = encoding === 'utf-16le' ? 0 : 1
  for (let index = 0, unit = 2; unit < bytes.length; index++, unit += 2) {
    const code = (bytes[unit + low] ?? 0) | ((bytes[unit + 1 - low] ?? 0) << 8)
    if (text.charCodeAt(index) === code) continue
    const because = 'a surrogate lacks its other half'
    return err(problem('utf16-broken', { file, ...positionAt(text, index) }, { because }))
  }
  return ok(text)
}

/** The problem with bytes that are not UTF-8. */
function utf8Problem(file: string, bytes: Uint8Array): Problem {
  const { first, errors, sequences } = scanUtf8(bytes)
  if (first === undefined) throw new Error('TextDecoder refuses what Unicode allows') // the tests check that the two agree
  const before = utf8.decode(bytes.subarray(0, first.at))
  const place = { file, ...positionAt(before, before.length) }
  const encoding = utf16WithoutMark(bytes)
  if (encoding !== undefined) return problem('utf16-without-mark', place, { encoding })
  const wrong = hex(bytes.subarray(first.at, first.at + first.length))
  if (first.kind === 'surrogate') return problem('utf8-surrogate', place, { bytes: wrong })
  if (first.kind === 'cut-off' && (sequences > 0 || first.length > 1)) {
    return problem('utf8-cut-off', place, { bytes: wrong })
  }
  if (looksBinary(bytes)) return problem('file-binary', place, { kind: 'full of control characters' })
  const byte = hex(bytes.subarray(first.at, first.at + 1))
  // Legacy text contains the odd sequence that happens to be valid UTF-8; in a mixed file such sequences are the rule.
  if (sequences >= errors) return problem('mixed-encodings', place, { byte, count: errors })
  return problem('not-utf8', place, { byte, encoding: guessEncoding(bytes).encoding })
}

function nulProblem(file: string, bytes: Uint8Array, text: string, at: number): Problem {
  const place = { file, ...positionAt(text, at) }
  const encoding = utf16WithoutMark(bytes)
  if (encoding !== undefined) return problem('utf16-without-mark', place, { encoding })
  if (looksBinary(bytes)) return problem('file-binary', place, { kind: 'full of control characters' })
  return problem('nul-character', place, { count: text.split('\0').length - 1 })
}

/** The ISO 2022 escape sequences that switch to Japanese, Korean and Chinese (RFC 1468, 1557, 1922). */
// eslint-disable-next-line no-control-regex
const ISO_2022_ESCAPE = /\x1b(\$[@B]|\$\([@BD]|\([JI]|\$A|\$\)[AC])/

/** ISO 2022, the seven-bit encoding of old mail and newsroom systems. It decodes as ASCII and would be published as gibberish. */
function iso2022Problem(file: string, text: string): Problem | undefined {
  const escape = ISO_2022_ESCAPE.exec(text)
  if (!escape) return undefined
  const [, sequence = ''] = escape
  const encoding = sequence === '$)C' ? 'ISO-2022-KR' : /A$/.test(sequence) ? 'ISO-2022-CN' : 'ISO-2022-JP'
  const place = { file, ...positionAt(text, escape.index) }
  return problem('shifted-encoding', place, { sequence: `ESC ${sequence.split('').join(' ')}`, encoding })
}

/** Detects UTF-16 without a byte-order mark: it opens like a source, or every other byte is NUL, as in Latin text. */
function utf16WithoutMark(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  for (const encoding of ['UTF-16LE', 'UTF-16BE'] as const) {
    const opening = new TextDecoder(encoding).decode(bytes.subarray(0, 128))
    if (/^\s*(?:date\s|---\s|\d{4}-\d)/i.test(opening)) return encoding
  }
  let even = 0
  let odd = 0
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const half = bytes.length / 2
  if (odd > half * 0.4 && even < half * 0.1) return 'UTF-16LE'
  if (even > half * 0.4 && odd < half * 0.1) return 'UTF-16BE'
  return undefined
}

/** Whether more than one byte in ten is a control character that does not occur in text. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  return controls > bytes.length / 10
}

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(' ')
}
