import { yearOf } from '../core/calendar-day.ts'
import type { Query } from './query.ts'

/** Lets the link to the page of words over time, if there is one, lead to the words and the years of the query. */
export function leadToFrequency({ text, from, to }: Query): void {
  const link = document.getElementById('search-frequency')
  if (!(link instanceof HTMLAnchorElement)) return
  const years = Object.entries({ from, to }).flatMap(([end, day]) =>
    day === undefined ? [] : [[end, yearOf(day)]],
  )
  link.search = text === '' ? '' : new URLSearchParams([['q', text], ...years]).toString()
}
