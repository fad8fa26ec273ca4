import { nameOfPeriod } from '../i18n/calendar-names.ts'
import type { FrequencyMessages } from '../i18n/frequency/messages.ts'
import { element, svgElement } from '../search/element.ts'
import { shareOf, type Frequencies, type Series } from './count-terms.ts'
import { ticksUpTo } from './scale.ts'
import { searchLink } from './search-link.ts'
import type { Measure } from './state.ts'

/** More points than these are drawn smaller, so that they do not touch. */
const MOST_POINTS = 60
/** As many periods as have their names below a chart that fits a phone. */
const LABELS = 5
/** Height and width of the drawing, in units that are stretched to fit. */
const SIZE = 1000

/** Where things are in a chart, as parts of its width and height. */
interface Scale {
  readonly ticks: readonly number[]
  readonly x: (place: number) => number
  readonly y: (value: number) => number
  /** The values of each series; `undefined` where there is none. */
  readonly values: readonly (readonly (number | undefined)[])[]
}

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
  const { periods } = frequencies
  const scale = scaleOf(frequencies, measure)
  const pointer = svgElement('line', { class: 'lines__pointer', y1: '0', y2: '100%' })
  const plot = svgElement(
    'svg',
    { class: periods.length > MOST_POINTS ? 'lines__plot lines__plot--dense' : 'lines__plot' },
    ...axes(frequencies, scale, measure === 'share' ? t.percent : t.number),
    pointer,
    lines(scale),
    ...points(frequencies, scale, base),
  )
  const told = element('p', { class: 'lines__told' }, t.howToRead)
  plot.addEventListener('pointermove', ({ clientX }) => {
    const { left, width } = plot.getBoundingClientRect()
    const place = Math.floor(((clientX - left) / width) * periods.length)
    const nearest = Math.min(periods.length - 1, Math.max(0, place))
    for (const end of ['x1', 'x2']) pointer.setAttribute(end, percent(scale.x(nearest)))
    told.replaceChildren(...reading(frequencies, nearest, t))
  })
  // Time runs from left to right in every language.
  return element('div', { class: 'lines', 'aria-hidden': 'true' }, element('div', { dir: 'ltr' }, plot), told)
}

function scaleOf(frequencies: Frequencies, measure: Measure): Scale {
  const { periods, series } = frequencies
  const valueOf = (each: Series, place: number): number | undefined => {
    const share = shareOf(frequencies, each, place)
    return measure === 'share' || share === undefined ? share : each.counts[place]
  }
  const values = series.map((each) => periods.map((_, place) => valueOf(each, place)))
  const largest = values.flat().reduce<number>((most, value = 0) => Math.max(most, value), 0)
  const ticks = ticksUpTo(largest, { isWhole: measure === 'counts' })
  const top = ticks.at(-1) ?? 1
  return { ticks, values, x: (place) => (place + 0.5) / periods.length, y: (value) => 1 - value / top }
}

/** Lines across the chart with their values, and some of the periods below it. */
function axes(
  { periods }: Frequencies,
  { ticks, x, y }: Scale,
  shown: (value: number) => string,
): SVGElement[] {
  const across = ticks.flatMap((tick) => {
    const height = percent(y(tick))
    return [
      svgElement('line', { class: 'lines__grid', x1: '0', x2: '100%', y1: height, y2: height }),
      label({ x: '0', y: height, dx: '-0.5em', dy: '0.35em', class: 'lines__tick' }, shown(tick)),
    ]
  })
  const below = labelled(periods.length).map((place) =>
    label({ x: percent(x(place)), y: '100%', dy: '1.4em', class: 'lines__period' }, periods[place] ?? ''),
  )
  return [...across, ...below]
}

/** The lines are stretched, and what is written beside them is not. */
function lines({ values, x, y }: Scale): SVGElement {
  return svgElement(
    'svg',
    { viewBox: `0 0 ${SIZE} ${SIZE}`, preserveAspectRatio: 'none', width: '100%', height: '100%' },
    ...values.map((each, index) =>
      svgElement('path', { class: `line-${index + 1}`, d: pathThrough(each, x, y) }),
    ),
  )
}

/** A path through the values, interrupted where there is none. */
function pathThrough(values: Scale['values'][number], x: Scale['x'], y: Scale['y']): string {
  let isDrawing = false
  return values
    .map((value, place) => {
      const command = isDrawing ? 'L' : 'M'
      isDrawing = value !== undefined
      return value === undefined ? '' : `${command}${round(x(place) * SIZE)} ${round(y(value) * SIZE)}`
    })
    .join('')
}

/** A link at each value, with room to hit it. */
function points(frequencies: Frequencies, { values, x, y }: Scale, base: string): SVGElement[] {
  const { periods, series } = frequencies
  return series.flatMap((each, index) =>
    periods.flatMap((period, place) => {
      const value = values[index]?.[place]
      if (value === undefined) return []
      const at = { cx: percent(x(place)), cy: percent(y(value)) }
      const href = searchLink(base, frequencies, each, period)
      return svgElement(
        'a',
        { href, tabindex: '-1', class: `line-${index + 1}` },
        svgElement('circle', { ...at, r: '3' }),
        svgElement('circle', { ...at, r: '9', class: 'lines__hit' }),
      )
    }),
  )
}

/** What the chart says of one period. */
function reading(frequencies: Frequencies, place: number, t: FrequencyMessages): HTMLElement[] {
  const { periods, stories, series } = frequencies
  const terms = series.map((each) => {
    const share = shareOf(frequencies, each, place)
    const part = share === undefined ? '' : ` (${t.percent(share)})`
    return element('span', {}, element('bdi', {}, each.text), ` ${t.number(each.counts[place] ?? 0)}${part}`)
  })
  const period = element('b', {}, nameOfPeriod(t, periods[place] ?? ''))
  return [period, element('span', {}, t.stories(stories[place] ?? 0)), ...terms]
}

/** Places of periods whose names are shown: evenly spread, with the first and the last. */
function labelled(length: number): number[] {
  const steps = Math.min(LABELS, length) - 1
  return Array.from({ length: steps + 1 }, (_, index) =>
    steps === 0 ? 0 : Math.round((index * (length - 1)) / steps),
  )
}

function label(attributes: Readonly<Record<string, string>>, text: string): SVGElement {
  return svgElement('text', attributes, document.createTextNode(text))
}

function percent(part: number): string {
  return `${round(part * 100)}%`
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
