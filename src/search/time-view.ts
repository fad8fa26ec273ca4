import type { SearchMessages } from '../i18n/search/messages.ts'
import { nameOfBar } from './bar-name.ts'
import { element } from './element.ts'
import type { Match } from './find-stories.ts'
import { formatQuery, type Query } from './query.ts'
import { timeBars } from './time-bars.ts'
import { timeChart } from './time-chart.ts'

/**
 * The matches over time, as a chart and as a table. Each bar and each row narrows the search to its days. Empty if
 * there is nothing to choose. `isOpen` says whether the table is shown.
 */
export function timeView(
  matches: readonly Match[],
  query: Query,
  t: SearchMessages,
  { isOpen, choose }: { readonly isOpen: boolean; readonly choose: (query: Query) => void },
): HTMLElement[] {
  const months = [...Map.groupBy(matches, ({ day }) => day.slice(0, 7))]
  const bars = timeBars(
    months.map(([month, { length: count }]) => ({ month, count })),
    query,
  )
  const hasDates = query.from !== undefined || query.to !== undefined
  const filled = bars.filter(({ count }) => count > 0)
  if (filled.length === 0 || (filled.length === 1 && !hasDates)) return []
  const rows = filled.map((bar) => {
    const link = linkTo({ ...query, from: bar.from, to: bar.to }, nameOfBar(bar, t))
    return element('tr', {}, element('th', { scope: 'row' }, link), element('td', {}, t.number(bar.count)))
  })
  const chart = timeChart(bars, t, (range) => {
    choose({ ...query, ...range })
  })
  const all = linkTo({ ...query, from: undefined, to: undefined }, t.allDates)
  const table = element('table', {}, element('caption', {}, t.overTime), element('tbody', {}, ...rows))
  const details = element('details', {}, element('summary', {}, t.asTable), table)
  details.open = isOpen
  return [
    chart,
    element('div', { class: 'time__more' }, details, ...(hasDates ? [element('p', {}, all)] : [])),
  ]
}

function linkTo(query: Query, text: string): HTMLElement {
  return element('a', { href: formatQuery(query) || location.pathname, 'data-choice': `dates ${text}` }, text)
}
