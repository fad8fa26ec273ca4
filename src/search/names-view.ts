import type { SearchMessages } from '../i18n/search/messages.ts'
import { choiceItems } from './choices-view.ts'
import { element } from './element.ts'
import type { NamedStories } from './index-reader.ts'
import type { Query } from './query.ts'
import type { Outcome } from './search.ts'

/** As many as a reader can scan. */
const MOST_NAMES = 12

/**
 * The most frequent names in what was found, to narrow the search by, with counts. They are loaded once a reader opens
 * the list: few do, and nothing else that a search shows has to wait for them.
 */
export function namesView(outcome: Outcome, query: Query, t: SearchMessages, isOpen: boolean): HTMLElement {
  const list = element('div')
  const details = element('details', {}, element('summary', { class: 'label' }, t.names.label), list)
  const fill = async (): Promise<void> => {
    try {
      list.replaceChildren(choicesOf(await outcome.index.names(), outcome, query, t))
    } catch {
      list.replaceChildren(t.failed)
    }
  }
  details.addEventListener('toggle', () => {
    if (details.open && list.childElementCount === 0) void fill()
  })
  details.open = isOpen || query.name !== undefined
  return element('div', { class: 'choices choices--names' }, details)
}

function choicesOf(
  names: readonly NamedStories[],
  { without }: Outcome,
  query: Query,
  t: SearchMessages,
): HTMLElement | string {
  const found = new Set(without.name.map(({ story }) => story))
  const counted = names
    .map(({ name, slug, stories }) => ({
      text: name,
      query: { ...query, name: slug },
      chosen: query.name === slug,
      count: stories.filter((story) => found.has(story)).length,
    }))
    .filter(({ count, chosen }) => count > 0 || chosen)
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count)
    .slice(0, MOST_NAMES)
  if (counted.length === 0) return t.names.none
  const all = { text: t.names.all, query: { ...query, name: undefined }, chosen: query.name === undefined }
  return choiceItems('names', [all, ...counted], t)
}
