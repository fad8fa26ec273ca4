/** What Windows-1252 shows for the bytes 0x80 to 0x9F; the five it leaves out stay controls. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const byteOf = new Map<string, number>()
for (let byte = 0x80; byte <= 0xff; byte++) {
  byteOf.set(String.fromCharCode(byte), byte) // Latin-1 shows all from 0x80 to 0x9F as controls
  if (byte < 0xa0) byteOf.set(WINDOWS_1252[byte - 0x80] ?? '', byte)
}

/**
 * Bytes of UTF-8 as Windows-1252 shows them. Only sequences that no language
 * writes: “Ã” before a letter or at the end of a word is Portuguese, and one
 * “Ð” or “Ñ” before a sign is nothing, three in a row are Cyrillic.
 */
const TWICE =
  /â\x80[\x80-\xbf]|â€[™œ˜“”\x9d¦“–—¢\x90-\x9f]|Ã[¡-¿‰€ˆƒŠŒœŸ]|Â[¡-ª¬-º¼-¿]|ï»¿|ðŸ[\x80-\xbf€-™]|(?:[ÐÑ][\x80-\xbf‚-›€œŸžŽŒŠƒ†-™]){3,}/u

const CONTROL = /[\x80-\x9f]/
const BEHIND = '[\\x80-\\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]'
/** A character of several bytes, seen as one character each. */
const SEQUENCE = new RegExp(`[Â-ß]${BEHIND}|[à-ï]${BEHIND}{2}|[ð-ô]${BEHIND}{3}`, 'gu')

/**
 * Where control characters stand that are bytes of such text: “â€\u009d”. They
 * are seen by nobody, and without them nobody can tell any more what was meant.
 */
export function doubleEncodedControls(text: string): ReadonlySet<number> {
  const places = new Set<number>()
  if (!CONTROL.test(text)) return places
  for (const { 0: sequence, index } of text.matchAll(SEQUENCE)) {
    for (let at = 1; at < sequence.length; at += 1)
      if (CONTROL.test(sequence.charAt(at))) places.add(index + at)
  }
  return places
}

/** Takes UTF-8 that was decoded as Windows-1252 and encoded again for what it was; the first such word of a text. */
export function repairDoubleEncoded(
  text: string,
): { words: string; meant: string; index: number } | undefined {
  // Most texts have none of these letters; the exact pattern is for the others.
  const found = /[ÃÂâïðÐÑ]/.test(text) ? text.search(TWICE) : -1
  const index = found === -1 ? (doubleEncodedControls(text).values().next().value ?? -1) : found
  if (index === -1) return undefined
  const from = Math.max(text.lastIndexOf(' ', index) + 1, index - 30)
  const space = text.indexOf(' ', index)
  const words = text.slice(from, Math.min(space === -1 ? text.length : space, index + 30))
  return { words, meant: repaired(words) ?? '…', index }
}

function repaired(words: string): string | undefined {
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
