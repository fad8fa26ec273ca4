import { yearOf } from '../core/calendar-day.ts'
import { compareText } from '../core/compare-text.ts'
import type { SearchSegment } from '../core/search-segment.ts'
import type { SearchMessages } from '../i18n/search/messages.ts'
import { filterChoices, orderChoices } from './choices-view.ts'
import { element } from './element.ts'
import type { Hit } from './engine.ts'
import { filterBySection, sortMatches } from './matches.ts'
import { suggestions } from './no-results-view.ts'
import { PAGE_SIZE } from './plan.ts'
import { formatQuery, type Query } from './query.ts'
import { resultItems } from './results-view.ts'
import type { Outcome } from './search.ts'
import { timeView } from './time-view.ts'

/** The elements of the search page that change. */
interface Regions {
  readonly status: HTMLElement
  readonly order: HTMLElement
  readonly filters: HTMLElement
  /** The stories over time. */
  readonly time: HTMLElement
  readonly results: HTMLElement
  /** Below the results: the button for more, or suggestions if there are none. */
  readonly onwards: HTMLElement
  /** The link to search the remaining segments. */
  readonly rest: HTMLElement
  /** Shown while there is no query or no result. */
  readonly start: HTMLElement
}

/** Renders the state of a search. */
export class SearchPage {
  readonly #regions: Regions
  readonly #t: SearchMessages
  readonly #choose: (query: Query) => void

  /** `choose` makes another query current. */
  constructor(regions: Regions, t: SearchMessages, choose: (query: Query) => void) {
    this.#regions = regions
    this.#t = t
    this.#choose = choose
  }

  showStart(): void {
    this.#setStatus('')
    this.#clear()
    this.#regions.start.hidden = false
  }

  showSearching(): void {
    this.#regions.results.setAttribute('aria-busy', 'true')
  }

  showFailure(text: string): void {
    this.#clear()
    this.#setStatus(text)
    this.#regions.start.hidden = false
  }

  /**
   * Loads and shows the first page of results. Shows nothing if `isLatest` reports
   * that a newer search started in the meantime. Rejects if a text fails to load.
   */
  async show(outcome: Outcome, query: Query, isLatest: () => boolean): Promise<void> {
    const hits = sortMatches(filterBySection(outcome.hits, query), query.order)
    const items = await resultItems(hits.slice(0, PAGE_SIZE), this.#t)
    if (!isLatest()) return
    const focused = document.activeElement?.getAttribute('data-choice')
    const { order, filters, time, results, rest, start } = this.#regions
    results.removeAttribute('aria-busy')
    results.replaceChildren(...items)
    order.replaceChildren(...(hits.length > 1 ? [orderChoices(query, this.#t)] : []))
    filters.replaceChildren(...filterChoices(outcome.hits, query, this.#t))
    const isOpen = time.querySelector('details')?.open ?? false
    time.replaceChildren(...timeView(hits, query, this.#t, { isOpen, choose: this.#choose }))
    start.hidden = hits.length > 0
    rest.replaceChildren(...(outcome.remaining.length > 0 ? [this.#searchAllLink(outcome, query)] : []))
    if (hits.length > 0) this.#showMoreButton(hits, items.length)
    else this.#regions.onwards.replaceChildren(...suggestions(outcome.missing, query, this.#t))
    this.#setStatus(this.#statusText(hits.length, outcome))
    // The link that was followed has been replaced. Move the focus to its successor.
    if (focused) document.querySelector<HTMLElement>(`[data-choice="${CSS.escape(focused)}"]`)?.focus()
  }

  #showMoreButton(hits: readonly Hit[], shown: number): void {
    this.#regions.onwards.replaceChildren(...(shown < hits.length ? [this.#moreButton(hits, shown)] : []))
  }

  #moreButton(hits: readonly Hit[], shown: number): HTMLElement {
    const next = hits.slice(shown, shown + PAGE_SIZE)
    const button = element('button', { type: 'button', class: 'more-results' }, this.#t.more(next.length))
    button.addEventListener('click', () => {
      button.disabled = true
      void resultItems(next, this.#t).then(
        (items) => {
          if (!button.isConnected) return
          this.#regions.results.append(...items)
          this.#showMoreButton(hits, shown + items.length)
          items[0]?.querySelector('a')?.focus()
        },
        () => {
          button.disabled = false
          this.#setStatus(this.#t.failed)
        },
      )
    })
    return button
  }

  #statusText(count: number, { searched, remaining }: Outcome): string {
    if (count === 0) return this.#t.none
    const found = this.#t.found(count)
    return remaining.length > 0 ? this.#t.foundIn(found, this.#yearRange(searched)) : found
  }

  /** Links to the same search from the archive's first day. A search with a date covers every segment. */
  #searchAllLink({ searched, remaining }: Outcome, query: Query): HTMLElement {
    const all = [...searched, ...remaining].toSorted((a, b) => compareText(a.from, b.from))
    const url = formatQuery({ ...query, from: all[0]?.from })
    return element('a', { href: url, 'data-choice': 'all' }, this.#t.searchAll(this.#yearRange(all)))
  }

  #yearRange(segments: readonly SearchSegment[]): string {
    const from = segments.map((segment) => yearOf(segment.from)).sort()
    const to = segments.map((segment) => yearOf(segment.to)).sort()
    return this.#t.years(from[0] ?? '', to.at(-1) ?? '')
  }

  #clear(): void {
    const { order, filters, time, results, rest, onwards } = this.#regions
    for (const region of [order, filters, time, results, rest, onwards]) region.replaceChildren()
    results.removeAttribute('aria-busy')
  }

  #setStatus(text: string): void {
    this.#regions.status.textContent = text
  }
}
