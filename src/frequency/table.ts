import { nameOfPeriod } from '../i18n/calendar-names.ts'
import type { FrequencyMessages } from '../i18n/frequency/messages.ts'
import { element } from '../search/element.ts'
import { shareOf, type Frequencies } from './count-terms.ts'
import { searchLink } from './search-link.ts'

/** The numbers of the chart, each with a link to its stories. */
export function table(
  frequencies: Frequencies,
  { caption, base }: { readonly caption: string; readonly base: string },
  t: FrequencyMessages,
): HTMLElement {
  const { unit, periods, stories, series } = frequencies
  const heads = [t.unit[unit], ...series.map(({ text }) => text), t.allStories]
  const rows = periods.map((period, place) => {
    const cells = series.map((each) => {
      const [count, share] = [each.counts[place] ?? 0, shareOf(frequencies, each, place)]
      const number = t.number(count)
      const link = element('a', { href: searchLink(base, frequencies, each, period) }, number)
      const part = element('span', { class: 'count' }, share === undefined ? '–' : t.percent(share))
      return element('td', {}, count === 0 ? number : link, ' ', part)
    })
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, nameOfPeriod(t, period)),
      ...cells,
      element('td', {}, t.number(stories[place] ?? 0)),
    )
  })
  return element(
    'table',
    { class: 'frequencies' },
    element('caption', { class: 'visually-hidden' }, caption),
    element(
      'thead',
      {},
      element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, element('bdi', {}, head)))),
    ),
    element('tbody', {}, ...rows),
  )
}
