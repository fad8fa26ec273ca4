import { guessEncoding, decodeAs } from './legacy-encoding.ts'
import { scanUtf8 } from './utf8-scan.ts'

/** Encodings of one byte a character, any of which a Western file without a mark may have. */
const SINGLE_BYTE = [
  'WINDOWS-1252',
  'WINDOWS-1250',
  'WINDOWS-1254',
  'ISO-8859-2',
  'WINDOWS-1251',
  'KOI8-R',
  'ISO-8859-7',
  'WINDOWS-1256',
] as const

/** So sure must the guess be where encodings disagree on the letters; chardet reaches it with some sentences. */
const SURE = 60

/**
 * The text of bytes in a legacy encoding, where there is one reading only: the
 * guess is sure, or every encoding that makes whole words of the bytes makes
 * the same. `undefined` where a person has to decide, and for UTF-8.
 */
export function decodeLegacy(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const survey = scanUtf8(bytes)
  if (survey.faults === 0 || survey.sequences >= survey.faults) return undefined
  const guess = guessEncoding(bytes)
  const guessed = decodeAs(guess.encoding, bytes)
  if (guessed === undefined) return undefined
  if (guess.confidence >= SURE) return { text: guessed, encoding: guess.encoding }
  const readings = new Set(
    SINGLE_BYTE.map((encoding) => decodeAs(encoding, bytes)).filter((text) => text !== undefined),
  )
  return readings.size === 1 && readings.has(guessed)
    ? { text: guessed, encoding: guess.encoding }
    : undefined
}
