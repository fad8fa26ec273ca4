import { asCalendarDay } from '../core/calendar-day.ts'
import type { Query } from './query.ts'

/** The fields of the search form. */
export interface Fields {
  readonly text: HTMLInputElement
  readonly from: HTMLInputElement
  readonly to: HTMLInputElement
}

/** Writes the search into the fields; the one being typed in is left as it is. */
export function fillIn(fields: Fields, { text, from, to }: Query): void {
  if (document.activeElement !== fields.text) fields.text.value = text
  fields.from.value = from ?? ''
  fields.to.value = to ?? ''
}

/** The search with what the fields say. Days are put in their order. */
export function withFields(fields: Fields, query: Query): Query {
  const text = fields.text.value.replace(/\s+/gu, ' ').trim()
  const from = asCalendarDay(fields.from.value)
  const to = asCalendarDay(fields.to.value)
  const backwards = from !== undefined && to !== undefined && from > to
  return { ...query, text, from: backwards ? to : from, to: backwards ? from : to }
}
