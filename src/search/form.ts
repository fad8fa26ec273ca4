import { asCalendarDay } from '../core/calendar-day.ts'
import type { Query } from './query.ts'

export interface Fields {
  readonly text: HTMLInputElement
  readonly from: HTMLInputElement
  readonly to: HTMLInputElement
}

/**
 * Writes the query into the fields. Leaves the focused field alone unless told to
 * overwrite it, because the reader may still be typing there.
 */
export function fillFields(
  fields: Fields,
  { text, from, to }: Query,
  focused: 'keep' | 'overwrite' = 'keep',
): void {
  for (const [field, value] of [
    [fields.text, text],
    [fields.from, from ?? ''],
    [fields.to, to ?? ''],
  ] as const) {
    if (focused === 'overwrite' || document.activeElement !== field) field.value = value
  }
}

/**
 * Whether the dates look fully typed. While a reader types the year 2012, the field
 * holds the years 2, 20 and 201 in turn.
 */
export function datesComplete({ from, to }: Fields): boolean {
  const partial = [from, to].some(({ validity }) => validity.badInput || validity.rangeUnderflow)
  return !partial && (from.value === '' || to.value === '' || from.value <= to.value)
}

/** The query with text and dates from the fields. Dates in the wrong order are swapped. */
export function withFields(fields: Fields, query: Query): Query {
  const text = fields.text.value.replace(/\s+/gu, ' ').trim()
  const from = asCalendarDay(fields.from.value)
  const to = asCalendarDay(fields.to.value)
  const reversed = from !== undefined && to !== undefined && from > to
  return { ...query, text, from: reversed ? to : from, to: reversed ? from : to }
}
