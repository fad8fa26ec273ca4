import {
  asCalendarDay,
  daysInMonth,
  formatDay,
  monthOf,
  yearOf,
  type CalendarDay,
} from '../core/calendar-day.ts'
import type { SearchMessages } from '../i18n/search/messages.ts'
import { element } from './element.ts'
import { countPeriods, countSections, filterBySection, type Match, type Period } from './matches.ts'
import { formatQuery, ORDERS, type Query } from './query.ts'

/** A link to a variation of the current search. */
interface Choice {
  readonly text: string
  readonly query: Query
  readonly chosen: boolean
  readonly count?: number
}

/** The sort orders. */
export function orderChoices(query: Query, t: SearchMessages): HTMLElement {
  const choices = ORDERS.map((order) => ({
    text: t.order[order],
    query: { ...query, order },
    chosen: query.order === order,
  }))
  return choiceList('order', t.order.label, choices, t)
}

/** The facets to narrow the search by, date and section, with counts. A facet that offers no choice is omitted. */
export function filterChoices(matches: readonly Match[], query: Query, t: SearchMessages): HTMLElement[] {
  const periods = periodChoices(filterBySection(matches, query), query, t)
  const sections = sectionChoices(matches, query, t)
  return [
    ...(periods.length > 1 ? [choiceList('dates', t.dates, periods, t)] : []),
    ...(sections.length > 1 ? [choiceList('sections', t.sections, sections, t)] : []),
  ]
}

function sectionChoices(matches: readonly Match[], query: Query, t: SearchMessages): Choice[] {
  const counts = countSections(matches)
  const all = {
    text: t.allSections,
    query: { ...query, section: undefined },
    chosen: query.section === undefined,
  }
  return [
    ...(counts.length > 1 || query.section !== undefined ? [all] : []),
    ...counts.map(({ value, count }) => ({
      text: value,
      query: { ...query, section: value },
      chosen: query.section === value,
      count,
    })),
  ]
}

function periodChoices(matches: readonly Match[], query: Query, t: SearchMessages): Choice[] {
  const hasDates = query.from !== undefined || query.to !== undefined
  const all = { text: t.allDates, query: { ...query, from: undefined, to: undefined }, chosen: !hasDates }
  const periods = countPeriods(matches).map(({ value, count }) => {
    const { from, to } = boundsOf(value)
    const narrowed = {
      from: query.from !== undefined && query.from > from ? query.from : from,
      to: query.to !== undefined && query.to < to ? query.to : to,
    }
    const chosen = query.from === narrowed.from && query.to === narrowed.to
    return { text: periodName(value, t), query: { ...query, ...narrowed }, chosen, count }
  })
  return hasDates || periods.length > 1 ? [all, ...periods] : []
}

/** First and last day of the whole decade, year, month or day. */
function boundsOf({ unit, from, to }: Period): Pick<Period, 'from' | 'to'> {
  const year = yearOf(from)
  const month = monthOf(from)
  const ends: Record<Period['unit'], [string, string]> = {
    decade: [`${year.slice(0, 3)}0-01-01`, `${year.slice(0, 3)}9-12-31`],
    year: [`${year}-01-01`, `${year}-12-31`],
    month: [`${year}-${month}-01`, `${year}-${month}-${daysInMonth(Number(year), Number(month)) ?? ''}`],
    day: [from, to],
  }
  // There is no year 0, so the first decade starts with its first match.
  const [first, last] = ends[unit].map((day): CalendarDay | undefined => asCalendarDay(day))
  return { from: first ?? from, to: last ?? to }
}

function periodName({ unit, from }: Period, t: SearchMessages): string {
  switch (unit) {
    case 'decade':
      return t.decade(`${yearOf(from).slice(0, 3)}0`)
    case 'year':
      return yearOf(from)
    case 'month':
      return formatDay(from, t.locale, 'month-and-year')
    case 'day':
      return formatDay(from, t.locale, 'month-and-day')
  }
}

function choiceList(name: string, label: string, choices: readonly Choice[], t: SearchMessages): HTMLElement {
  const id = `search-${name}`
  const items = choices.map(({ text, query, chosen, count }) => {
    const link = element(
      'a',
      {
        href: formatQuery(query) || location.pathname,
        'data-choice': `${name} ${text}`,
        'aria-current': chosen ? 'true' : undefined,
      },
      element('bdi', {}, text),
    )
    return element('li', {}, link, ...(count === undefined ? [] : [countLabel(count, t)]))
  })
  return element(
    'nav',
    { class: `choices choices--${name}`, 'aria-labelledby': id },
    element('h2', { class: 'label', id }, label),
    element('ul', {}, ...items),
  )
}

function countLabel(count: number, t: SearchMessages): HTMLElement {
  return element('span', { class: 'count' }, t.number(count))
}
