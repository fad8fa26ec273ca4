import { dayOfMonthOf, monthOf, yearOf, type CalendarDay } from '../core/calendar-day.ts'
import { compareText } from '../core/compare-text.ts'
import type { Order, Query } from './query.ts'
import type { StoryFacts } from './stories.ts'

/** A story that has the words, as far as listing, counting and sorting need to know it. */
export interface Match extends StoryFacts {
  /** Pagefind's name for it: unique, and in no order. */
  readonly id: string
  readonly score: number
}

/** The matches within the days. */
export function withinDays<M extends Match>(matches: readonly M[], { from, to }: Query): M[] {
  return matches.filter(({ day }) => (from === undefined || day >= from) && (to === undefined || day <= to))
}

/** The matches of the section, if one is asked for. */
export function ofSection<M extends Match>(matches: readonly M[], { section }: Query): M[] {
  return section === undefined ? [...matches] : matches.filter((match) => match.section === section)
}

/** In the order asked for. What is equal in it: the newer first, then the better. */
export function inOrder<M extends Match>(matches: readonly M[], order: Order): M[] {
  const compare: Record<Order, (a: M, b: M) => number> = {
    relevance: (a, b) => b.score - a.score || compareText(b.day, a.day),
    newest: (a, b) => compareText(b.day, a.day) || b.score - a.score,
    oldest: (a, b) => compareText(a.day, b.day) || b.score - a.score,
  }
  return matches.toSorted((a, b) => compare[order](a, b) || compareText(a.id, b.id))
}

interface Count<Value> {
  readonly value: Value
  readonly count: number
}

/** How many matches each section has, in the order of their names. Stories without one are in none. */
export function countSections(matches: readonly Match[]): Count<string>[] {
  const sections = Map.groupBy(matches, ({ section }) => section ?? '')
  sections.delete('')
  return [...sections]
    .map(([value, { length: count }]) => ({ value, count }))
    .sort((a, b) => compareText(a.value, b.value))
}

type Unit = 'decade' | 'year' | 'month' | 'day'

export interface Period {
  readonly unit: Unit
  readonly from: CalendarDay
  readonly to: CalendarDay
}

/** More years than this are counted by decade: the list must stay one to look over. */
const MOST_YEARS = 15

/**
 * How many matches each decade, year, month or day has, in the order of time:
 * the coarsest of these that tells the matches apart. Only those that have any.
 */
export function countPeriods(matches: readonly Match[]): Count<Period>[] {
  const days = matches.map(({ day }) => day).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const unit = unitFor(first, last)
  return [...Map.groupBy(days, (day) => keyOf(day, unit)).values()].flatMap((ofPeriod) => {
    const [from, to] = [ofPeriod[0], ofPeriod.at(-1)]
    return from && to ? { value: { unit, from, to }, count: ofPeriod.length } : []
  })
}

function unitFor(first: CalendarDay, last: CalendarDay): Unit {
  const years = Number(yearOf(last)) - Number(yearOf(first)) + 1
  if (years > MOST_YEARS) return 'decade'
  if (years > 1) return 'year'
  return monthOf(first) === monthOf(last) ? 'day' : 'month'
}

function keyOf(day: CalendarDay, unit: Unit): string {
  switch (unit) {
    case 'decade':
      return yearOf(day).slice(0, 3)
    case 'year':
      return yearOf(day)
    case 'month':
      return monthOf(day)
    case 'day':
      return dayOfMonthOf(day)
  }
}
