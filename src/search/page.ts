import { yearOf } from '../core/calendar-day.ts'
import { compareText } from '../core/compare-text.ts'
import type { SearchSegment } from '../core/search-segment.ts'
import type { SearchMessages } from '../i18n/search/messages.ts'
import { filterChoices, orderChoices } from './choices-view.ts'
import { element } from './element.ts'
import type { Hit } from './engine.ts'
import { inOrder, ofSection } from './matches.ts'
import { waysOn } from './none-view.ts'
import { writeQuery, type Query } from './query.ts'
import { resultItems } from './results-view.ts'
import { PAGE } from './plan.ts'
import type { Outcome } from './search.ts'

/** The parts of the search page that change. */
interface Places {
  readonly status: HTMLElement
  readonly order: HTMLElement
  readonly filters: HTMLElement
  readonly results: HTMLElement
  readonly onwards: HTMLElement
  /** The way to search what was not. */
  readonly rest: HTMLElement
  /** What is shown while nothing is asked. */
  readonly start: HTMLElement
}

/** Shows what searches come to. */
export class SearchPage {
  readonly #places: Places
  readonly #t: SearchMessages

  constructor(places: Places, t: SearchMessages) {
    this.#places = places
    this.#t = t
  }

  /** Nothing is asked. */
  showStart(): void {
    this.#say('')
    this.#clear()
    this.#places.start.hidden = false
  }

  showSearching(): void {
    this.#places.results.setAttribute('aria-busy', 'true')
  }

  showFailure(text: string): void {
    this.#clear()
    this.#say(text)
    this.#places.start.hidden = false
  }

  /**
   * Shows the outcome, or nothing when `isLatest` says that another search began
   * while the texts were loaded.
   */
  async show(outcome: Outcome, query: Query, isLatest: () => boolean): Promise<void> {
    const hits = inOrder(ofSection(outcome.hits, query), query.order)
    const items = await resultItems(hits.slice(0, PAGE), this.#t)
    if (!isLatest()) return
    const focused = document.activeElement?.getAttribute('data-choice')
    const { order, filters, results, rest, start } = this.#places
    results.removeAttribute('aria-busy')
    results.replaceChildren(...items)
    order.replaceChildren(...(hits.length > 1 ? [orderChoices(query, this.#t)] : []))
    filters.replaceChildren(...filterChoices(outcome.hits, query, this.#t))
    start.hidden = hits.length > 0
    rest.replaceChildren(...(outcome.left.length > 0 ? [this.#wayToAll(outcome, query)] : []))
    if (hits.length > 0) this.#showOnwards(hits, items.length)
    else this.#places.onwards.replaceChildren(...waysOn(outcome.missing, query, this.#t))
    this.#say(this.#countOf(hits.length, outcome))
    // The link that was followed is a new one now, and keeps the focus.
    if (focused) document.querySelector<HTMLElement>(`[data-choice="${CSS.escape(focused)}"]`)?.focus()
  }

  #showOnwards(hits: readonly Hit[], shown: number): void {
    this.#places.onwards.replaceChildren(...(shown < hits.length ? [this.#moreButton(hits, shown)] : []))
  }

  #moreButton(hits: readonly Hit[], shown: number): HTMLElement {
    const next = hits.slice(shown, shown + PAGE)
    const button = element('button', { type: 'button', class: 'more-results' }, this.#t.more(next.length))
    button.addEventListener('click', () => {
      button.disabled = true
      void resultItems(next, this.#t).then(
        (items) => {
          if (!button.isConnected) return
          this.#places.results.append(...items)
          this.#showOnwards(hits, shown + items.length)
          items[0]?.querySelector('a')?.focus()
        },
        () => {
          button.disabled = false
          this.#say(this.#t.failed)
        },
      )
    })
    return button
  }

  #countOf(count: number, { searched, left }: Outcome): string {
    if (count === 0) return this.#t.none
    const found = this.#t.found(count)
    return left.length > 0 ? this.#t.foundIn(found, this.#yearsOf(searched)) : found
  }

  /** A link to the same search from the first day of the archive on: that searches all of it. */
  #wayToAll({ searched, left }: Outcome, query: Query): HTMLElement {
    const every = [...searched, ...left].toSorted((a, b) => compareText(a.from, b.from))
    const all = writeQuery({ ...query, from: every[0]?.from })
    return element('a', { href: all, 'data-choice': 'all' }, this.#t.searchAll(this.#yearsOf(every)))
  }

  #yearsOf(segments: readonly SearchSegment[]): string {
    const from = segments.map((segment) => yearOf(segment.from)).sort()
    const to = segments.map((segment) => yearOf(segment.to)).sort()
    return this.#t.years(from[0] ?? '', to.at(-1) ?? '')
  }

  #clear(): void {
    const { order, filters, results, rest, onwards } = this.#places
    for (const place of [order, filters, results, rest, onwards]) place.replaceChildren()
    results.removeAttribute('aria-busy')
  }

  #say(text: string): void {
    this.#places.status.textContent = text
  }
}
