import { asCalendarDay, type CalendarDay } from '../core/calendar-day.ts'

export const ORDERS = ['relevance', 'newest', 'oldest'] as const
export type Order = (typeof ORDERS)[number]

/** A search as a reader put it, and as its address cites it. */
export interface Query {
  readonly text: string
  readonly from: CalendarDay | undefined
  readonly to: CalendarDay | undefined
  readonly section: string | undefined
  readonly order: Order
}

/**
 * The search an address asks for: `?q=…&from=…&to=…&section=…&sort=…`. A day may
 * be given as `1986-01-28`, `1986-01` or `1986`. What cannot be understood is left out.
 */
export function readQuery(search: string): Query {
  const given = new URLSearchParams(search)
  const from = firstDay(given.get('from') ?? '')
  const to = lastDay(given.get('to') ?? '')
  const backwards = from !== undefined && to !== undefined && from > to
  return {
    text: (given.get('q') ?? '').replace(/\s+/gu, ' ').trim(),
    from: backwards ? firstDay(given.get('to') ?? '') : from,
    to: backwards ? lastDay(given.get('from') ?? '') : to,
    section: given.get('section')?.trim() || undefined,
    order: ORDERS.find((order) => order === given.get('sort')) ?? 'relevance',
  }
}

/** The search as an address, without what goes without saying; empty when nothing is asked. */
export function writeQuery({ text, from, to, section, order }: Query): string {
  const params = new URLSearchParams()
  if (text !== '') params.set('q', text)
  if (from !== undefined) params.set('from', from)
  if (to !== undefined) params.set('to', to)
  if (section !== undefined) params.set('section', section)
  if (order !== 'relevance') params.set('sort', order)
  return params.size === 0 ? '' : `?${params.toString()}`
}

/** Whether there is anything to look for. An order alone asks for nothing. */
export function asksNothing({ text, from, to, section }: Query): boolean {
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
