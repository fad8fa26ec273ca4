import type { Year } from '../core/calendar-day.ts'

/** What is counted: stories, or their share of all stories of the time. */
export type Measure = 'share' | 'counts'

/** What the page shows, as its address has it. */
export interface State {
  /** Words and phrases, as the reader wrote them. */
  readonly text: string
  /** The first and last year. `undefined` leaves an end open. */
  readonly from: Year | undefined
  readonly to: Year | undefined
  readonly measure: Measure
}

/** Parses `?q=…&from=1960&to=1969&show=counts`. Years in the wrong order are swapped; what is no year is ignored. */
export function parseState(search: string): State {
  const params = new URLSearchParams(search)
  return stateOf({
    text: params.get('q') ?? '',
    from: params.get('from') ?? '',
    to: params.get('to') ?? '',
    measure: params.get('show') ?? '',
  })
}

/** The same from texts, such as the values of the form. */
export function stateOf(texts: Readonly<Record<keyof State, string>>): State {
  const [from, to] = [texts.from, texts.to].map(yearIn)
  const reversed = from !== undefined && to !== undefined && from > to
  return {
    text: texts.text.replace(/\s+/gu, ' ').trim(),
    from: reversed ? to : from,
    to: reversed ? from : to,
    measure: texts.measure === 'counts' ? 'counts' : 'share',
  }
}

/** The inverse of `parseState`. Omits defaults. */
export function formatState({ text, from, to, measure }: State): string {
  const params = new URLSearchParams()
  if (text !== '') params.set('q', text)
  if (from !== undefined) params.set('from', from)
  if (to !== undefined) params.set('to', to)
  if (measure !== 'share') params.set('show', measure)
  return params.size === 0 ? '' : `?${params.toString()}`
}

function yearIn(text: string): Year | undefined {
  const digits = text.trim()
  return /^\d{1,4}$/.test(digits) && Number(digits) > 0 ? digits.padStart(4, '0') : undefined
}
