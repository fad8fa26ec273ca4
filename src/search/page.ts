import type { SearchMessages } from '../i18n/search/messages.ts'
import { facetChoices, orderChoices } from './choices-view.ts'
import { element } from './element.ts'
import type { Match } from './find-stories.ts'
import { sortMatches } from './matches.ts'
import { namesView } from './names-view.ts'
import { suggestions } from './no-results-view.ts'
import type { Query } from './query.ts'
import { leadToFrequency } from './frequency-link.ts'
import { resultItems, type Results } from './results-view.ts'
import { saveView } from './saving/save-view.ts'
import type { Outcome } from './search.ts'
import { timeView } from './time-view.ts'
import { widerSearches } from './wider.ts'

/** Results per page. */
const PAGE_SIZE = 10
/** As many other forms of the words as a reader wants to read. */
const MOST_FORMS = 12

/** The elements of the search page that change. */
interface Regions {
  readonly status: HTMLElement
  readonly order: HTMLElement
  readonly filters: HTMLElement
  /** The stories over time. */
  readonly time: HTMLElement
  readonly results: HTMLElement
  /** What else can be done with the results. */
  readonly save: HTMLElement
  /** Below the results: the button for more, or suggestions if there are none. */
  readonly onwards: HTMLElement
  /** Other forms of the words that were found. */
  readonly forms: HTMLElement
  /** Shown while there is no query or no result. */
  readonly start: HTMLElement
}

/** Renders the state of a search. */
export class SearchPage {
  readonly #regions: Regions
  readonly #t: SearchMessages
  readonly #base: string
  readonly #choose: (query: Query) => void

  /** `base` is the address of the site. `choose` makes another query current. */
  constructor(regions: Regions, t: SearchMessages, base: string, choose: (query: Query) => void) {
    this.#regions = regions
    this.#t = t
    this.#base = base
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
    const t = this.#t
    const hits = sortMatches(outcome.hits, query.order)
    const shown = { index: outcome.index, marks: outcome.marks, base: this.#base }
    const [items, wider] = await Promise.all([
      resultItems(hits.slice(0, PAGE_SIZE), shown, t),
      hits.length > 0 ? [] : widerSearches(outcome, query, t.locale),
    ])
    if (!isLatest()) return
    const focused = document.activeElement?.getAttribute('data-choice')
    const { order, filters, time, save, forms, results, onwards, start } = this.#regions
    const isOpen = (region: HTMLElement): boolean => region.querySelector('details')?.open ?? false
    results.removeAttribute('aria-busy')
    results.replaceChildren(...items)
    order.replaceChildren(...(hits.length > 1 ? [orderChoices(query, t)] : []))
    filters.replaceChildren(
      ...facetChoices(outcome.without.section, 'section', query, t),
      ...facetChoices(outcome.without.collection, 'collection', query, t),
      ...(hits.length > 0 || query.name !== undefined ? [namesView(outcome, query, t, isOpen(filters))] : []),
    )
    const chart = timeView(outcome.without.dates, query, t, { isOpen: isOpen(time), choose: this.#choose })
    time.replaceChildren(...chart)
    save.replaceChildren(...saveView(hits, outcome.index, this.#base, t))
    leadToFrequency(query)
    forms.replaceChildren(...this.#formsNote(outcome))
    start.hidden = hits.length > 0
    if (hits.length > 0) this.#showMoreButton(hits, items.length, shown)
    else onwards.replaceChildren(...suggestions(outcome.missing, wider, t))
    this.#setStatus(hits.length === 0 ? t.none : t.found(hits.length))
    // The link that was followed has been replaced. Move the focus to its successor.
    if (focused) document.querySelector<HTMLElement>(`[data-choice="${CSS.escape(focused)}"]`)?.focus()
  }

  #formsNote({ hits, otherForms }: Outcome): (Node | string)[] {
    if (hits.length === 0 || otherForms.length === 0) return []
    const words = [...new Set(otherForms)]
    return [
      this.#t.alsoFound(words.slice(0, MOST_FORMS).join(', ') + (words.length > MOST_FORMS ? ' …' : '')),
    ]
  }

  #showMoreButton(hits: readonly Match[], count: number, shown: Results): void {
    const { onwards } = this.#regions
    onwards.replaceChildren(...(count < hits.length ? [this.#moreButton(hits, count, shown)] : []))
  }

  #moreButton(hits: readonly Match[], count: number, shown: Results): HTMLElement {
    const next = hits.slice(count, count + PAGE_SIZE)
    const button = element('button', { type: 'button', class: 'more-results' }, this.#t.more(next.length))
    button.addEventListener('click', () => {
      button.disabled = true
      void resultItems(next, shown, this.#t).then(
        (items) => {
          if (!button.isConnected) return
          this.#regions.results.append(...items)
          this.#showMoreButton(hits, count + items.length, shown)
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

  #clear(): void {
    const { order, filters, time, save, results, forms, onwards } = this.#regions
    for (const region of [order, filters, time, save, results, forms, onwards]) region.replaceChildren()
    results.removeAttribute('aria-busy')
  }

  #setStatus(text: string): void {
    this.#regions.status.textContent = text
  }
}
