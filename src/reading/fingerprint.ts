import { hash } from 'node:crypto'
import type { CalendarDay } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'

/** SHA-256 of a source, in hexadecimal. Who reads a file has asked for it before. */
export const digestOfSource = memoize((bytes: Uint8Array) => hash('sha256', bytes))

/**
 * A digest of a story’s day, headline and words: spacing, line ends and the
 * composition of characters (é as one or as two) make no difference.
 */
export function fingerprintOf(date: CalendarDay, headline: string, paragraphs: readonly string[]): string {
  return hash('sha256', [date, ...[headline, ...paragraphs].map(plain)].join('\n'))
}

const UNEVEN = /[^\S ]| {2}/

function plain(text: string): string {
  const composed = text.normalize('NFC')
  return UNEVEN.test(composed) ? composed.replaceAll(/\s+/gu, ' ').trim() : composed.trim()
}
