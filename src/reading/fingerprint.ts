import { hash } from 'node:crypto'
import type { CalendarDay } from '../core/calendar-day.ts'

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
