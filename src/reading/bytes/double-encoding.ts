/** The characters of Windows-1252 for the bytes 0x80 to 0x9F. The five undefined ones stay control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const byteOf = new Map<string, number>()
for (let byte = 0x80; byte <= 0xff; byte++) {
  byteOf.set(String.fromCharCode(byte), byte) // Latin-1 maps 0x80 to 0x9F to control characters
  if (byte < 0xa0) byteOf.set(WINDOWS_1252[byte - 0x80] ?? '', byte)
}

/**
 * UTF-8 bytes decoded as Windows-1252. Matches only sequences that occur in no
 * language: “Ã” before a letter or at the end of a word is Portuguese, and while
 * one “Ð” or “Ñ” before a symbol proves nothing, three in a row are Cyrillic.
 */
const DOUBLE_ENCODED =
  /â\x80[\x80-\xbf]|â€[™œ˜“”\x9d¦“–—¢\x90-\x9f]|Ã[¡-¿‰€ˆƒŠŒœŸ]|Â[¡-ª¬-º¼-¿]|ï»¿|ðŸ[\x80-\xbf€-™]|(?:[ÐÑ][\x80-\xbf‚-›€œŸžŽŒŠƒ†-™]){3,}/u

const CONTROL = /[\x80-\x9f]/
const CONTINUATION = '[\\x80-\\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
/** A multi-byte UTF-8 character, each byte decoded as a character of its own. */
const SEQUENCE = new RegExp(`[Â-ß]${CONTINUATION}|[à-ï]${CONTINUATION}{2}|[ð-ô]${CONTINUATION}{3}`, 'gu')

/**
 * Indexes of the control characters that are bytes of double-encoded text, as in
 * “â€\u009d”. They are invisible, but without them the text cannot be recovered.
 */
export function doubleEncodedControls(text: string): ReadonlySet<number> {
  const indexes = new Set<number>()
  if (!CONTROL.test(text)) return indexes
  for (const { 0: sequence, index } of text.matchAll(SEQUENCE)) {
    for (let at = 1; at < sequence.length; at += 1)
      if (CONTROL.test(sequence.charAt(at))) indexes.add(index + at)
  }
  return indexes
}

/** Finds the first word of UTF-8 that was decoded as Windows-1252 and encoded again, and recovers what was meant. */
export function repairDoubleEncoded(
  text: string,
): { words: string; meant: string; index: number } | undefined {
  // Most texts have none of these letters, and need not run the full pattern.
  const found = /[ÃÂâïðÐÑ]/.test(text) ? text.search(DOUBLE_ENCODED) : -1
  const index = found === -1 ? (doubleEncodedControls(text).values().next().value ?? -1) : found
  if (index === -1) return undefined
  const start = Math.max(text.lastIndexOf(' ', index) + 1, index - 30)
  const space = text.indexOf(' ', index)
  const words = text.slice(start, Math.min(space === -1 ? text.length : space, index + 30))
  return { words, meant: decodeTwice(words) ?? '…', index }
}

function decodeTwice(words: string): string | undefined {
  const bytes: number[] = []
  for (const character of words) {
    const code = character.charCodeAt(0)
    const byte = code < 0x80 ? code : byteOf.get(character)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}
