import { hash } from 'node:crypto'
import type { CalendarDay } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'

/** SHA-256 of a source, in hexadecimal. Memoized because the digest is computed before the file is read. */
export const digestOfSource = memoize((bytes: Uint8Array) => hash('sha256', bytes))

/**
 * SHA-256 of a story’s date, headline and text. Insensitive to white space, line
 * endings and Unicode composition (é as one code point or two).
 */
export function fingerprintOf(date: CalendarDay, headline: string, paragraphs: readonly string[]): string {
  return hash('sha256', [date, ...[headline, ...paragraphs].map(normalise)].join('\n'))
}

const IRREGULAR_SPACE = /[^\S ]| {2}/

function normalise(text: string): string {
  const composed = text.normalize('NFC')
  return IRREGULAR_SPACE.test(composed) ? composed.replaceAll(/\s+/gu, ' ').trim() : composed.trim()
}
