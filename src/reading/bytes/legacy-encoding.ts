import { analyse } from 'chardet'

/** The encodings a newspaper's old files may have, by the name that `iconv` and `TextDecoder` both know. */
const NAMES: Readonly<Record<string, string>> = {
  // What calls itself ISO-8859-1 is Windows-1252 in practice, and browsers read it so.
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

export interface EncodingGuess {
  readonly encoding: string
  /** 0 to 100, as chardet weighs it. */
  readonly confidence: number
}

// Beyond this much text the guess no longer gets better, only slower.
const SAMPLE = 64 * 1024

/** The legacy encoding that bytes which are not UTF-8 most likely have. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const words = foreignWords(bytes)
  const guesses = analyse(words).flatMap(({ name, confidence }) => {
    const encoding = NAMES[name]
    const counted = confidence > NOT_COUNTED || !PAIRED.has(encoding ?? '')
    return encoding !== undefined && counted && decodeAs(encoding, words) !== undefined
      ? [{ encoding, confidence }]
      : []
  })
  // chardet does not know what Macs wrote before Mac OS X: it is what no other encoding makes words of.
  const isOfMac =
    guesses.length === 0 &&
    decodeAs('WINDOWS-1252', words) === undefined &&
    decodeAs('MACINTOSH', words) !== undefined
  const best = guesses[0] ?? { encoding: isOfMac ? 'MACINTOSH' : 'WINDOWS-1252', confidence: 0 }
  if (best.encoding === 'WINDOWS-1254' && !words.some((byte) => TURKISH.has(byte))) {
    return { ...best, encoding: 'WINDOWS-1252' }
  }
  // Of a few words chardet cannot tell East Asian encodings apart.
  const eastern = best.confidence < 50 ? eastAsian(words) : undefined
  return eastern === undefined ? best : { encoding: eastern, confidence: 0 }
}

/** chardet gives every East Asian encoding this much when there is too little to count. */
const NOT_COUNTED = 10
const PAIRED = new Set(['SHIFT_JIS', 'BIG5', 'EUC-JP', 'EUC-KR', 'GB18030', 'ISO-2022-JP', 'ISO-2022-KR'])

/** The text of the bytes in an encoding; `undefined` when it has controls or box drawings, signs inside words, or words of two scripts. */
export function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return NO_TEXT.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

const OTHER_SCRIPT = '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}]'
const NO_TEXT = new RegExp(
  `[\\x80-\\x9f\\ufffd\\u2500-\\u259f]|\\p{Script=Latin}${OTHER_SCRIPT}|${OTHER_SCRIPT}\\p{Script=Latin}|\\p{L}[¡-©«-´¶¸¹»-¿×÷]+\\p{L}`,
  'u',
)

/** The letters in which Windows-1254 differs from Windows-1252: Ğ İ Ş ğ ı ş. */
const TURKISH = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe])

/** The East Asian encoding in which a few words are whole words of its language. */
function eastAsian(bytes: Uint8Array): string | undefined {
  const rows = rowsOfPairs(bytes)
  if (rows !== undefined && rows.length >= 3) {
    if (rows.every((row) => row >= 0xb0 && row <= 0xc8)) return 'EUC-KR'
    return rows.some((row) => row === 0xa4 || row === 0xa5) ? 'EUC-JP' : 'GB18030' // the rows of kana
  }
  const japanese = decodeAs('SHIFT_JIS', bytes)
  if (japanese !== undefined && !NOT_EASTERN.test(japanese) && /[ぁ-んァ-ヶ]/.test(japanese))
    return 'SHIFT_JIS'
  const chinese = decodeAs('BIG5', bytes)
  return chinese !== undefined && !NOT_EASTERN.test(chinese) && /\p{Script=Han}{3}/u.test(chinese)
    ? 'BIG5'
    : undefined
}

/** Characters that no such text has, and Latin letters within its words, as “Fran稛is” for “François”. */
// eslint-disable-next-line no-control-regex -- the range of ASCII
const NOT_EASTERN = /[｡-ﾟ]|\p{Co}|[A-Za-z][^\x00-\x7f]|[^\x00-\x7f][A-Za-z]/u

/** The first byte of each pair of high bytes; `undefined` when not all of them stand in pairs. */
function rowsOfPairs(bytes: Uint8Array): number[] | undefined {
  const rows: number[] = []
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[++index] ?? 0
    if (lead < 0xa1 || lead > 0xf7 || trail < 0xa1) return undefined
    rows.push(lead)
  }
  return rows
}

/** The words that are not ASCII: among English prose a Chinese headline would be taken for Western accents. */
function foreignWords(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE)
  let length = 0
  let start = 0
  let foreign = false
  for (let index = 0; index <= bytes.length && length < SAMPLE; index++) {
    const byte = bytes[index] ?? 0x20
    if (byte >= 0x80) foreign = true
    if (byte > 0x20) continue
    if (foreign) {
      const word = bytes.subarray(start, Math.min(index + 1, start + SAMPLE - length))
      sample.set(word, length)
      length += word.length
    }
    start = index + 1
    foreign = false
  }
  return sample.subarray(0, length)
}
