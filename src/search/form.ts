import { asCalendarDay } from '../core/calendar-day.ts'
import type { Query } from './query.ts'

/** The fields of the search form. */
export interface Fields {
  readonly text: HTMLInputElement
  readonly from: HTMLInputElement
  readonly to: HTMLInputElement
}

/** Writes the search into the fields; unless it goes for all, the one being typed in is left as it is. */
export function fillIn(fields: Fields, { text, from, to }: Query, which?: 'all'): void {
  for (const [field, value] of [
    [fields.text, text],
    [fields.from, from ?? ''],
    [fields.to, to ?? ''],
  ] as const) {
    if (which === 'all' || document.activeElement !== field) field.value = value
  }
}

/** Whether the days seem typed to their end: the year 2012 is the year 2 at first, then 20, then 201. */
export function areWhole({ from, to }: Fields): boolean {
  const started = [from, to].some(({ validity }) => validity.badInput || validity.rangeUnderflow)
  return !started && (from.value === '' || to.value === '' || from.value <= to.value)
}

/** The search with what the fields say. Days are put in their order. */
export function withFields(fields: Fields, query: Query): Query {
  const text = fields.text.value.replace(/\s+/gu, ' ').trim()
  const from = asCalendarDay(fields.from.value)
  const to = asCalendarDay(fields.to.value)
  const backwards = from !== undefined && to !== undefined && from > to
  return { ...query, text, from: backwards ? to : from, to: backwards ? from : to }
}
