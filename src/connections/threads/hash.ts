/** FNV-1a over UTF-16, then a finaliser: 32 bits, never 0, which marks an empty slot of a table. */
export function hashOf(text: string): number {
  return hashOfPart(text, 0, text.length)
}

/** The hash of the text from `start` to before `end`. */
export function hashOfPart(text: string, start: number, end: number): number {
  let hash = OFFSET
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return finished(hash)
}

/** The hash of a text, the same whatever its ASCII digits are. */
export function hashWithoutDigits(text: string): number {
  let hash = OFFSET
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < ZERO || unit > NINE) hash = Math.imul(hash ^ unit, PRIME)
  }
  return finished(hash)
}

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193
const [ZERO, NINE] = [48, 57]

/** The finaliser of MurmurHash3: every input bit affects every output bit. */
function finished(unmixed: number): number {
  let hash = unmixed
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0 || 1
}
