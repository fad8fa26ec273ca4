import { guessEncoding, decodeAs } from './legacy-encoding.ts'
import { scanUtf8 } from './utf8-scan.ts'

/** The single-byte encodings that a file may plausibly use. */
const SINGLE_BYTE_ENCODINGS = [
  'WINDOWS-1252',
  'WINDOWS-1250',
  'WINDOWS-1254',
  'ISO-8859-2',
  'WINDOWS-1251',
  'KOI8-R',
  'ISO-8859-7',
  'WINDOWS-1256',
] as const

/** Confidence required where encodings disagree on the letters. A few sentences are enough for chardet to reach it. */
const MIN_CONFIDENCE = 60

/**
 * Decodes bytes in a legacy encoding when the result is unambiguous: the guess
 * is confident, or every encoding that yields plausible words yields the same
 * text. `undefined` when a person has to decide, and for UTF-8.
 */
export function decodeLegacy(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const { errors, sequences } = scanUtf8(bytes)
  if (errors === 0 || sequences >= errors) return undefined
  const guess = guessEncoding(bytes)
  const guessed = decodeAs(guess.encoding, bytes)
  if (guessed === undefined) return undefined
  if (guess.confidence >= MIN_CONFIDENCE) return { text: guessed, encoding: guess.encoding }
  const candidates = new Set(
    SINGLE_BYTE_ENCODINGS.map((encoding) => decodeAs(encoding, bytes)).filter((text) => text !== undefined),
  )
  return candidates.size === 1 && candidates.has(guessed)
    ? { text: guessed, encoding: guess.encoding }
    : undefined
}
