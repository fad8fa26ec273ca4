import type { SearchMessages } from '../i18n/search/messages.ts'
import { element } from './element.ts'
import type { MissingWord } from './engine.ts'
import { formatQuery, type Query } from './query.ts'
import { stripQuotes } from './terms.ts'

/** Suggestions for a search without results: another spelling, fewer words, no phrase, no filters. */
export function suggestions(missing: readonly MissingWord[], query: Query, t: SearchMessages): HTMLElement[] {
  const { text, from, to, section } = query
  const unquoted = stripQuotes(text)
  const isFiltered = from !== undefined || to !== undefined || section !== undefined
  return [
    ...missing.map((word) => element('p', {}, ...missingWordNote(word, query, t))),
    element('p', {}, t.noneTip),
    ...(unquoted === text
      ? []
      : [element('p', {}, linkTo({ ...query, text: unquoted }, t.withoutQuotationMarks))]),
    ...(isFiltered
      ? [
          element(
            'p',
            {},
            linkTo({ ...query, from: undefined, to: undefined, section: undefined }, t.withoutFilters),
          ),
        ]
      : []),
  ]
}

function missingWordNote(
  { word, suggestion }: MissingWord,
  query: Query,
  t: SearchMessages,
): (Node | string)[] {
  const note = t.noStoryContains(word)
  const text = replaceWord(query.text, word, suggestion ?? '')
  if (text === '') return [note]
  const linkText = suggestion === undefined ? t.without(word) : t.didYouMean(suggestion)
  return [note, ' ', linkTo({ ...query, text }, linkText)]
}

/** Replaces a word of the text; removes it if the replacement is empty. */
function replaceWord(text: string, word: string, replacement: string): string {
  return text
    .normalize('NFC')
    .split(' ')
    .map((each) => (each === word ? replacement : each))
    .filter(Boolean)
    .join(' ')
}

function linkTo(query: Query, text: string): HTMLElement {
  return element('a', { href: formatQuery(query) || location.pathname, 'data-choice': text }, text)
}
