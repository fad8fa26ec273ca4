import type { SearchMessages } from '../i18n/search/messages.ts'
import { element, svgElement } from './element.ts'
import { nameOfBar } from './bar-name.ts'
import { rangeOf, type TimeBar } from './time-bars.ts'

const HEIGHT = 60
/** One story must be seen beside a thousand. */
const LEAST_HEIGHT = 3

/**
 * Draws the bars, for pointers only: a click chooses one, dragging to another chooses all between. What is under the
 * pointer is told below. The table of the same bars is for everyone else.
 */
export function timeChart(
  bars: readonly TimeBar[],
  t: SearchMessages,
  choose: (range: ReturnType<typeof rangeOf>) => void,
): HTMLElement {
  const most = bars.reduce((max, { count }) => Math.max(max, count), 1)
  const drawn = bars.map(({ count, chosen }, index) => {
    const height = count === 0 ? 0 : Math.max(LEAST_HEIGHT, (HEIGHT * count) / most)
    const place = { x: `${index + 0.06}`, y: `${HEIGHT - height}`, width: '0.88', height: `${height}` }
    return svgElement('rect', { ...place, class: chosen ? 'chosen' : undefined })
  })
  const size = { viewBox: `0 0 ${bars.length} ${HEIGHT}`, preserveAspectRatio: 'none' }
  const svg = svgElement('svg', size, ...drawn)
  const told = element('b')
  const ends = [bars[0], bars.at(-1)].map((bar) => element('span', {}, bar ? nameOfBar(bar, t) : ''))
  ends.splice(1, 0, told)
  const point = (one: TimeBar, other: TimeBar): void => {
    const { from, to } = rangeOf(one, other)
    const between = bars.filter((bar) => bar.from >= from && bar.to <= to)
    for (const [index, bar] of bars.entries())
      drawn[index]?.classList.toggle('pointed', between.includes(bar))
    const [first, last] = [between[0] ?? one, between.at(-1) ?? other].map((bar) => nameOfBar(bar, t))
    const count = between.reduce((sum, bar) => sum + bar.count, 0)
    told.textContent = `${t.years(first ?? '', last ?? '')}: ${t.found(count)}`
  }
  followPointer(svg, bars, point, (one, other) => {
    choose(rangeOf(one, other))
  })
  // Time runs from left to right in every language, as the bars are drawn.
  return element(
    'div',
    { class: 'time__chart', dir: 'ltr', 'aria-hidden': 'true' },
    svg,
    element('p', {}, ...ends),
  )
}

/** Calls `point` for what a pointer is over, or has been dragged across, and `choose` once it is released. */
function followPointer(
  svg: SVGElement,
  bars: readonly TimeBar[],
  point: (one: TimeBar, other: TimeBar) => void,
  choose: (one: TimeBar, other: TimeBar) => void,
): void {
  let start: TimeBar | undefined
  const barAt = ({ clientX }: PointerEvent): TimeBar | undefined => {
    const { left, width } = svg.getBoundingClientRect()
    const index = Math.floor(((clientX - left) / width) * bars.length)
    return bars[Math.min(bars.length - 1, Math.max(0, index))]
  }
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    svg.setPointerCapture(event.pointerId)
    start = barAt(event)
  })
  svg.addEventListener('pointermove', (event) => {
    const bar = barAt(event)
    if (bar) point(start ?? bar, bar)
  })
  svg.addEventListener('pointerup', (event) => {
    const bar = barAt(event)
    if (start && bar) choose(start, bar)
    start = undefined
  })
  svg.addEventListener('pointercancel', () => {
    start = undefined
  })
}
