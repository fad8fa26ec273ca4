import { asCalendarDay, type CalendarDay } from '../core/calendar-day.ts'

export const ORDERS = ['relevance', 'newest', 'oldest'] as const
export type Order = (typeof ORDERS)[number]

/** A search, as a reader entered it and as its URL encodes it. */
export interface Query {
  readonly text: string
  readonly from: CalendarDay | undefined
  readonly to: CalendarDay | undefined
  readonly section: string | undefined
  /** A top folder of the archive. */
  readonly collection: string | undefined
  /** The last folder of the page of a name. */
  readonly name: string | undefined
  readonly order: Order
}

/**
 * Parses the query string `?q=…&from=…&to=…&section=…&collection=…&name=…&sort=…`. A date may be
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
    collection: params.get('collection')?.trim() || undefined,
    name: params.get('name')?.trim() || undefined,
    order: ORDERS.find((order) => order === params.get('sort')) ?? 'relevance',
  }
}

/** The inverse of `parseQuery`. Omits defaults, so an empty query yields an empty string. */
export function formatQuery({ text, from, to, section, collection, name, order }: Query): string {
  const params = new URLSearchParams()
  if (text !== '') params.set('q', text)
  if (from !== undefined) params.set('from', from)
  if (to !== undefined) params.set('to', to)
  if (section !== undefined) params.set('section', section)
  if (collection !== undefined) params.set('collection', collection)
  if (name !== undefined) params.set('name', name)
  if (order !== 'relevance') params.set('sort', order)
  return params.size === 0 ? '' : `?${params.toString()}`
}

/** Whether there is nothing to search for. A sort order alone is no search. */
export function isEmptyQuery(query: Query): boolean {
  return query.text === '' && !isFiltered(query)
}

/** Whether the stories are limited by anything but words. */
export function isFiltered({ from, to, section, collection, name }: Query): boolean {
  return [from, to, section, collection, name].some((filter) => filter !== undefined)
}

/** The query with its words and its order alone. */
export function withoutFilters({ text, order }: Query): Query {
  return {
    text,
    order,
    from: undefined,
    to: undefined,
    section: undefined,
    collection: undefined,
    name: undefined,
  }
}

function firstDay(text: string): CalendarDay | undefined {
  return asCalendarDay(text) ?? asCalendarDay(`${text}-01`) ?? asCalendarDay(`${text}-01-01`)
}

function lastDay(text: string): CalendarDay | undefined {
  if (/^\d{4}$/.test(text)) return asCalendarDay(`${text}-12-31`)
  const ends = ['31', '30', '29', '28'].map((day) => asCalendarDay(`${text}-${day}`))
  return asCalendarDay(text) ?? ends.find((day) => day !== undefined)
}
