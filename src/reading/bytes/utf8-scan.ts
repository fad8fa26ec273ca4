/** A sequence that is not well-formed UTF-8. */
export interface Utf8Error {
  /** Index of the first invalid byte. */
  readonly at: number
  /** Number of bytes in the error. */
  readonly length: number
  readonly kind: 'invalid' | 'surrogate' | 'cut-off'
}

/** How far a sequence of bytes is from being UTF-8. */
export interface Utf8Scan {
  readonly first: Utf8Error | undefined
  readonly errors: number
  /** Number of well-formed non-ASCII characters. */
  readonly sequences: number
}

/** Checks bytes against the well-formed UTF-8 byte sequences of the Unicode Standard, table 3-7. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let first: Utf8Error | undefined
  let errors = 0
  let sequences = 0
  let at = 0
  while (at < bytes.length) {
    const next = sequenceAt(bytes, at)
    if (typeof next === 'number') {
      if (next > 1) sequences++
      at += next
    } else {
      first ??= next
      errors++
      at += next.length
    }
  }
  return { first, errors, sequences }
}

/** The length of the character at this index, or the error there. */
function sequenceAt(bytes: Uint8Array, at: number): number | Utf8Error {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0) return { at, length: 1, kind: 'invalid' }
  const second = bytes[at + 1]
  if (second === undefined) return { at, length: 1, kind: 'cut-off' }
  if (lead === 0xed && second >= 0xa0 && second <= 0xbf) {
    return { at, length: Math.min(3, bytes.length - at), kind: 'surrogate' }
  }
  if (!isSecond(lead, second)) return { at, length: 1, kind: 'invalid' }
  for (let next = 2; next < length; next++) {
    const byte = bytes[at + next]
    if (byte === undefined) return { at, length: next, kind: 'cut-off' }
    if (byte < 0x80 || byte > 0xbf) return { at, length: next, kind: 'invalid' }
  }
  return length
}

function isSecond(lead: number, second: number): boolean {
  const from = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const to = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  return second >= from && second <= to
}
