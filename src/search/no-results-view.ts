import type { SearchMessages } from '../i18n/search/messages.ts'
import { countLabel } from './choices-view.ts'
import { element } from './element.ts'
import { formatQuery } from './query.ts'
import type { Term } from './terms.ts'
import type { WiderSearch } from './wider.ts'

/** What is said of a search without results: which words no story has, and wider searches that find something. */
export function suggestions(
  missing: readonly Term[],
  wider: readonly WiderSearch[],
  t: SearchMessages,
): HTMLElement[] {
  return [
    ...missing.map(({ text }) => element('p', {}, t.noStoryContains(text))),
    ...wider.map((search) => element('p', {}, ...linkTo(search, t))),
    element('p', {}, t.noneTip),
  ]
}

function linkTo(search: WiderSearch, t: SearchMessages): HTMLElement[] {
  const text = textOf(search, t)
  const link = element(
    'a',
    { href: formatQuery(search.query) || location.pathname, 'data-choice': text },
    text,
  )
  return [link, countLabel(search.count, t)]
}

function textOf({ kind, word }: WiderSearch, t: SearchMessages): string {
  switch (kind) {
    case 'spelling':
      return t.didYouMean(word)
    case 'without-word':
      return t.without(word)
    case 'without-quotation-marks':
      return t.withoutQuotationMarks
    case 'without-filters':
      return t.withoutFilters
  }
}
