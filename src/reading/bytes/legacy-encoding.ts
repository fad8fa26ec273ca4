import { analyse } from 'chardet'

/** Legacy encodings that newspaper archives use: chardet’s name, and the one that both `iconv` and `TextDecoder` accept. */
const ENCODING_NAMES: Readonly<Record<string, string>> = {
  // Text labelled ISO-8859-1 is Windows-1252 in practice, and browsers decode it as such.
  'ISO-8859-1': 'WINDOWS-1252',
  'ISO-8859-2': 'ISO-8859-2',
  'ISO-8859-5': 'ISO-8859-5',
  'ISO-8859-6': 'ISO-8859-6',
  'ISO-8859-7': 'ISO-8859-7',
  'ISO-8859-8': 'ISO-8859-8',
  'ISO-8859-9': 'WINDOWS-1254',
  'windows-1250': 'WINDOWS-1250',
  'windows-1251': 'WINDOWS-1251',
  'windows-1252': 'WINDOWS-1252',
  'windows-1253': 'WINDOWS-1253',
  'windows-1254': 'WINDOWS-1254',
  'windows-1255': 'WINDOWS-1255',
  'windows-1256': 'WINDOWS-1256',
  'KOI8-R': 'KOI8-R',
  Big5: 'BIG5',
  'EUC-JP': 'EUC-JP',
  'EUC-KR': 'EUC-KR',
  GB18030: 'GB18030',
  Shift_JIS: 'SHIFT_JIS',
  'ISO-2022-JP': 'ISO-2022-JP',
  'ISO-2022-KR': 'ISO-2022-KR',
}

/** An encoding, by the name `iconv` accepts, and how likely it is. */
export interface EncodingGuess {
  readonly encoding: string
  /** chardet’s confidence, 0 to 100. */
  readonly confidence: number
}

// A longer sample makes the guess slower but no better.
const MAX_SAMPLE_BYTES = 64 * 1024

/** The most likely legacy encoding of bytes that are not UTF-8. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const words = nonAsciiWords(bytes)
  const guesses = analyse(words).flatMap(({ name, confidence }) => {
    const encoding = ENCODING_NAMES[name]
    const isReliable = confidence > CHARDET_FALLBACK_CONFIDENCE || !MULTI_BYTE_ENCODINGS.has(encoding ?? '')
    return encoding !== undefined && isReliable && decodeAs(encoding, words) !== undefined
      ? [{ encoding, confidence }]
      : []
  })
  // chardet does not know Mac OS Roman, so it is the guess when no other encoding yields words.
  const isMacRoman =
    guesses.length === 0 &&
    decodeAs('WINDOWS-1252', words) === undefined &&
    decodeAs('MACINTOSH', words) !== undefined
  const best = guesses[0] ?? { encoding: isMacRoman ? 'MACINTOSH' : 'WINDOWS-1252', confidence: 0 }
  if (best.encoding === 'WINDOWS-1254' && !words.some((byte) => TURKISH_BYTES.has(byte))) {
    return { ...best, encoding: 'WINDOWS-1252' }
  }
  // A few words are too little for chardet to tell East Asian encodings apart.
  const eastAsianEncoding = best.confidence < 50 ? guessEastAsian(words) : undefined
  return eastAsianEncoding === undefined ? best : { encoding: eastAsianEncoding, confidence: 0 }
}

/** The confidence chardet gives every East Asian encoding when the sample is too small. */
const CHARDET_FALLBACK_CONFIDENCE = 10
const MULTI_BYTE_ENCODINGS = new Set([
  'SHIFT_JIS',
  'BIG5',
  'EUC-JP',
  'EUC-KR',
  'GB18030',
  'ISO-2022-JP',
  'ISO-2022-KR',
])

/**
 * Decodes bytes in an encoding. `undefined` when the result is invalid or
 * implausible: control characters, box drawing, symbols inside words, or words
 * that mix scripts.
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return IMPLAUSIBLE.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

const OTHER_SCRIPT = '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}]'
const IMPLAUSIBLE = new RegExp(
  `[\\x80-\\x9f\\ufffd\\u2500-\\u259f]|\\p{Script=Latin}${OTHER_SCRIPT}|${OTHER_SCRIPT}\\p{Script=Latin}|\\p{L}[¡-©«-´¶¸¹»-¿×÷]+\\p{L}`,
  'u',
)

/** The bytes on which Windows-1254 and Windows-1252 differ: Ğ İ Ş ğ ı ş. */
const TURKISH_BYTES = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe])

/** The East Asian encoding in which these few words are valid words of its language. */
function guessEastAsian(bytes: Uint8Array): string | undefined {
  const leads = leadBytes(bytes)
  if (leads !== undefined && leads.length >= 3) {
    if (leads.every((lead) => lead >= 0xb0 && lead <= 0xc8)) return 'EUC-KR'
    return leads.some((lead) => lead === 0xa4 || lead === 0xa5) ? 'EUC-JP' : 'GB18030' // the kana rows
  }
  const japanese = decodeAs('SHIFT_JIS', bytes)
  if (japanese !== undefined && !NOT_EAST_ASIAN.test(japanese) && /[ぁ-んァ-ヶ]/.test(japanese))
    return 'SHIFT_JIS'
  const chinese = decodeAs('BIG5', bytes)
  return chinese !== undefined && !NOT_EAST_ASIAN.test(chinese) && /\p{Script=Han}{3}/u.test(chinese)
    ? 'BIG5'
    : undefined
}

/** Characters that East Asian text does not contain, or Latin letters inside a word: “Fran稛is” for “François”. */
// eslint-disable-next-line no-control-regex -- the ASCII range
const NOT_EAST_ASIAN = /[｡-ﾟ]|\p{Co}|[A-Za-z][^\x00-\x7f]|[^\x00-\x7f][A-Za-z]/u

/** The lead byte of each two-byte character; `undefined` when the high bytes do not form pairs. */
function leadBytes(bytes: Uint8Array): number[] | undefined {
  const leads: number[] = []
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[++index] ?? 0
    if (lead < 0xa1 || lead > 0xf7 || trail < 0xa1) return undefined
    leads.push(lead)
  }
  return leads
}

/** Only the words with non-ASCII bytes: amid English prose, a Chinese headline would be taken for Western accents. */
function nonAsciiWords(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(MAX_SAMPLE_BYTES)
  let length = 0
  let start = 0
  let isNonAscii = false
  for (let index = 0; index <= bytes.length && length < MAX_SAMPLE_BYTES; index++) {
    const byte = bytes[index] ?? 0x20
    if (byte >= 0x80) isNonAscii = true
    if (byte > 0x20) continue
    if (isNonAscii) {
      const word = bytes.subarray(start, Math.min(index + 1, start + MAX_SAMPLE_BYTES - length))
      sample.set(word, length)
      length += word.length
    }
    start = index + 1
    isNonAscii = false
  }
  return sample.subarray(0, length)
}
