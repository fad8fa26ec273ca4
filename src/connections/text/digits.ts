/*
 * Numbers as text: a fixed number of printable characters each. As JSON, many small numbers are read several times as
 * fast in one string as in a list.
 */

// 92 printable ASCII characters, from `#` on. JSON escapes one of them, the backslash.
const BASE = 92
const ZERO = 35

/** A whole number from 0 on, with so many digits. A larger one than they can write becomes the largest. */
export function digits(value: number, count: number): string {
  const codes: number[] = []
  for (let rest = Math.min(value, BASE ** count - 1); codes.length < count; rest = Math.floor(rest / BASE))
    codes.push(ZERO + (rest % BASE))
  return String.fromCharCode(...codes.reverse())
}

/** The number at a place, with so many digits. */
export function numberAt(text: string, start: number, count: number): number {
  let value = 0
  for (let at = start; at < start + count; at += 1) value = value * BASE + text.charCodeAt(at) - ZERO
  return value
}
