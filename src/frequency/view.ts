import { nameOfPeriod } from '../i18n/calendar-names.ts'
import type { FrequencyMessages } from '../i18n/frequency/messages.ts'
import { element } from '../search/element.ts'
import { chart } from './chart.ts'
import type { Frequencies } from './count-terms.ts'
import { frequencyCsv } from './frequency-csv.ts'
import { legend } from './legend.ts'
import type { State } from './state.ts'
import { table } from './table.ts'

/** What a chart says it shows: `Share of all stories by year, 1957–2026`. */
export function captionOf(
  { unit, periods }: Frequencies,
  { measure }: Pick<State, 'measure'>,
  t: FrequencyMessages,
): string {
  const [from = '', to = ''] = [periods[0], periods.at(-1)].map((period) => nameOfPeriod(t, period ?? ''))
  return periods.length === 0 ? t.noStories : `${t.measure[measure]} ${t.by[unit](from, to)}`
}

/** The frequencies as a chart, a table and a file. `isOpen` says whether the table is shown. */
export function view(
  frequencies: Frequencies,
  state: Pick<State, 'measure'>,
  { base, isOpen }: { readonly base: string; readonly isOpen: boolean },
  t: FrequencyMessages,
): HTMLElement[] {
  if (frequencies.periods.length === 0) return []
  const caption = captionOf(frequencies, state, t)
  const details = element(
    'details',
    {},
    element('summary', {}, t.asTable),
    element('div', { class: 'frequencies__scroll', tabindex: '0' }, table(frequencies, { caption, base }, t)),
  )
  details.open = isOpen
  // An address cannot hold half a character, which a reader can type.
  const file = `data:text/csv;charset=utf-8,${encodeURIComponent(frequencyCsv(frequencies).toWellFormed())}`
  const save = element('a', { href: file, download: 'words-over-time.csv' }, t.save)
  return [
    legend(frequencies, base, t),
    chart(frequencies, state.measure, base, t),
    element('div', { class: 'frequency__more' }, details, element('p', {}, save)),
  ]
}
