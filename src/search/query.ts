import { asCalendarDay, type CalendarDay } from '../core/calendar-day.ts'

export const ORDERS = ['relevance', 'newest', 'oldest'] as const
export type Order = (typeof ORDERS)[number]

/** A search, as a reader entered it and as its URL encodes it. */
export interface Query {
  readonly text: string
  readonly from: CalendarDay | undefined
  readonly to: CalendarDay | undefined
  readonly section: string | undefined
  readonly order: Order
}

/**
 * Parses the query string `?q=…&from=…&to=…&section=…&sort=…`. A date may be
 * `1986-01-28`, `1986-01` or `1986`; dates in the wrong order are swapped. A value
 * that cannot be parsed is ignored.
 */
export function parseQuery(search: string): Query {
  const params = new URLSearchParams(search)
  const from = firstDay(params.get('from') ?? '')
  const to = lastDay(params.get('to') ?? '')
  const reversed = from !== undefined && to !== undefined && from > to
  return {
    text: (params.get('q') ?? '').replace(/\s+/gu, ' ').trim(),
    from: reversed ? firstDay(params.get('to') ?? '') : from,
    to: reversed ? lastDay(params.get('from') ?? '') : to,
    section: params.get('section')?.trim() || undefined,
    order: ORDERS.find((order) => order === params.get('sort')) ?? 'relevance',
  }
}

/** The inverse of `parseQuery`. Omits defaults, so an empty query yields an empty string. */
export function formatQuery({ text, from, to, section, order }: Query): string {
  const params = new URLSearchParams()
  if (text !== '') params.set('q', text)
  if (from !== undefined) params.set('from', from)
  if (to !== undefined) params.set('to', to)
  if (section !== undefined) params.set('section', section)
  if (order !== 'relevance') params.set('sort', order)
  return params.size === 0 ? '' : `?${params.toString()}`
}

/** Whether there is nothing to search for. A sort order alone is no search. */
export function isEmptyQuery({ text, from, to, section }: Query): boolean {
  return text === '' && from === undefined && to === undefined && section === undefined
}

function firstDay(text: string): CalendarDay | undefined {
  return asCalendarDay(text) ?? asCalendarDay(`${text}-01`) ?? asCalendarDay(`${text}-01-01`)
}

function lastDay(text: string): CalendarDay | undefined {
  if (/^\d{4}$/.test(text)) return asCalendarDay(`${text}-12-31`)
  const ends = ['31', '30', '29', '28'].map((day) => asCalendarDay(`${text}-${day}`))
  return asCalendarDay(text) ?? ends.find((day) => day !== undefined)
}
