import { nameOfPeriod } from '../i18n/calendar-names.ts'
import type { FrequencyMessages } from '../i18n/frequency/messages.ts'
import { element, svgElement } from '../search/element.ts'
import { shareOf, type Frequencies, type Series } from './count-terms.ts'
import { ticksUpTo } from './scale.ts'
import { searchLink } from './search-link.ts'
import type { Measure } from './state.ts'

/** Points closer together than this many to a chart would touch. */
const MOST_POINTS = 60
/** As many periods as have their names below a chart that fits a phone. */
const LABELS = 5
/** Height and width of the drawing, in units that are stretched to fit. */
const SIZE = 1000

/**
 * Draws a line for each term, for pointers only: what is under the pointer is told below, and each point leads to its
 * stories. The table of the same numbers is for everyone else.
 */
export function chart(
  frequencies: Frequencies,
  measure: Measure,
  base: string,
  t: FrequencyMessages,
): HTMLElement {
  const { periods, series } = frequencies
  const valueOf = (each: Series, place: number): number | undefined => {
    const share = shareOf(frequencies, each, place)
    return measure === 'share' || share === undefined ? share : each.counts[place]
  }
  const values = series.map((each) => periods.map((_, place) => valueOf(each, place)))
  const ticks = ticksUpTo(Math.max(...values.flat().map((value) => value ?? 0)), {
    isWhole: measure === 'counts',
  })
  const top = ticks.at(-1) ?? 1
  const x = (place: number): number => (place + 0.5) / periods.length
  const y = (value: number): number => 1 - value / top
  const shown = measure === 'share' ? t.percent : t.number

  const lines = values.map((each, index) =>
    svgElement('path', { class: `line-${index + 1}`, d: pathOf(each, x, y) }),
  )
  const points = series.flatMap((each, index) =>
    periods.flatMap((period, place) => {
      const value = values[index]?.[place]
      if (value === undefined) return []
      const at = { cx: percent(x(place)), cy: percent(y(value)) }
      const link = svgElement(
        'a',
        { href: searchLink(base, frequencies, each, period), tabindex: '-1', class: `line-${index + 1}` },
        svgElement('circle', { ...at, r: '3' }),
        svgElement('circle', { ...at, r: '9', class: 'lines__hit' }),
      )
      return [link]
    }),
  )
  const pointer = svgElement('line', { class: 'lines__pointer', y1: '0', y2: '100%' })
  const plot = svgElement(
    'svg',
    { class: periods.length > MOST_POINTS ? 'lines__plot lines__plot--dense' : 'lines__plot' },
    ...ticks.flatMap((tick) => gridline(percent(y(tick)), shown(tick))),
    ...labelled(periods.length).map((place) =>
      label({ x: percent(x(place)), y: '100%', dy: '1.4em', class: 'lines__period' }, periods[place] ?? ''),
    ),
    pointer,
    svgElement(
      'svg',
      { viewBox: `0 0 ${SIZE} ${SIZE}`, preserveAspectRatio: 'none', width: '100%', height: '100%' },
      ...lines,
    ),
    ...points,
  )
  const told = element('p', { class: 'lines__told' }, t.howToRead)
  plot.addEventListener('pointermove', ({ clientX }) => {
    const { left, width } = plot.getBoundingClientRect()
    const place = Math.min(
      periods.length - 1,
      Math.max(0, Math.floor(((clientX - left) / width) * periods.length)),
    )
    for (const end of ['x1', 'x2']) pointer.setAttribute(end, percent(x(place)))
    told.replaceChildren(...reading(frequencies, place, t))
  })
  // Time runs from left to right in every language.
  return element('div', { class: 'lines', 'aria-hidden': 'true' }, element('div', { dir: 'ltr' }, plot), told)
}

/** What the chart says of one period. */
function reading(frequencies: Frequencies, place: number, t: FrequencyMessages): (Node | string)[] {
  const { periods, stories, series } = frequencies
  const all = stories[place] ?? 0
  const terms = series.map((each) => {
    const share = shareOf(frequencies, each, place)
    const number = t.number(each.counts[place] ?? 0)
    return element(
      'span',
      {},
      element('bdi', {}, each.text),
      share === undefined ? ` ${number}` : ` ${number} (${t.percent(share)})`,
    )
  })
  return [
    element('b', {}, nameOfPeriod(t, periods[place] ?? '')),
    element('span', {}, t.stories(all)),
    ...terms,
  ]
}

/** A path through the values, interrupted where there is none. */
function pathOf(
  values: readonly (number | undefined)[],
  x: (place: number) => number,
  y: (value: number) => number,
): string {
  let isDrawing = false
  return values
    .map((value, place) => {
      const command = isDrawing ? 'L' : 'M'
      isDrawing = value !== undefined
      return value === undefined ? '' : `${command}${round(x(place) * SIZE)} ${round(y(value) * SIZE)}`
    })
    .join('')
}

/** Places of periods whose names are shown: evenly spread, with the first and the last. */
function labelled(length: number): number[] {
  const steps = Math.min(LABELS, length) - 1
  return Array.from({ length: steps + 1 }, (_, index) =>
    steps === 0 ? 0 : Math.round((index * (length - 1)) / steps),
  )
}

function gridline(y: string, text: string): SVGElement[] {
  return [
    svgElement('line', { class: 'lines__grid', x1: '0', x2: '100%', y1: y, y2: y }),
    label({ x: '0', y, dx: '-0.5em', dy: '0.35em', class: 'lines__tick' }, text),
  ]
}

function label(attributes: Readonly<Record<string, string>>, text: string): SVGElement {
  return svgElement('text', attributes, document.createTextNode(text))
}

function percent(share: number): string {
  return `${round(share * 100)}%`
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
