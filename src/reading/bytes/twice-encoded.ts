/** What Windows-1252 shows for the bytes 0x80 to 0x9F; the five it leaves out stay controls. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const byteOf = new Map<string, number>()
for (let byte = 0x80; byte <= 0xff; byte++) {
  byteOf.set(byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] ?? '') : String.fromCharCode(byte), byte)
}

/**
 * Bytes of UTF-8 as Windows-1252 shows them. Only sequences that no language
 * writes: “Ã” before a letter or at the end of a word is Portuguese, and one
 * “Ð” or “Ñ” before a sign is nothing, three in a row are Cyrillic.
 */
const TWICE =
  /â€[™œ˜“”\x9d¦“–—¢\x90-\x9f]|Ã[¡-¿‰€ˆƒŠŒœŸ]|Â[¡-ª¬-º¼-¿]|ï»¿|ðŸ[\x80-\xbf€-™]|(?:[ÐÑ][\x80-\xbf‚-›€œŸžŽŒŠƒ†-™]){3,}/u

/** Takes UTF-8 that was decoded as Windows-1252 and encoded again for what it was; the first such word of a text. */
export function repairTwiceEncoded(
  text: string,
): { words: string; meant: string; index: number } | undefined {
  // Most texts have none of these letters; the exact pattern is for the others.
  const index = /[ÃÂâïðÐÑ]/.test(text) ? text.search(TWICE) : -1
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
