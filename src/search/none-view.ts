import type { SearchMessages } from '../i18n/search/messages.ts'
import { element } from './element.ts'
import type { MissingWord } from './engine.ts'
import { writeQuery, type Query } from './query.ts'
import { unquoted } from './terms.ts'

/** What to try where nothing was found: a word that may be meant, fewer words, no phrase, all of the archive. */
export function waysOn(missing: readonly MissingWord[], query: Query, t: SearchMessages): HTMLElement[] {
  const { text, from, to, section } = query
  const words = unquoted(text)
  const isNarrowed = from !== undefined || to !== undefined || section !== undefined
  return [
    ...missing.map((each) => element('p', {}, ...aboutWord(each, query, t))),
    element('p', {}, t.noneTip),
    ...(words === text ? [] : [element('p', {}, linkTo({ ...query, text: words }, t.wordByWord))]),
    ...(isNarrowed
      ? [element('p', {}, linkTo({ ...query, from: undefined, to: undefined, section: undefined }, t.widen))]
      : []),
  ]
}

function aboutWord({ word, nearest }: MissingWord, query: Query, t: SearchMessages): (Node | string)[] {
  const said = t.noneHas(word)
  const text = withWord(query.text, word, nearest ?? '')
  if (text === '') return [said]
  const what = nearest === undefined ? t.without(word) : t.didYouMean(nearest)
  return [said, ' ', linkTo({ ...query, text }, what)]
}

/** The text with another word in the place of one, or with none. */
function withWord(text: string, word: string, other: string): string {
  return text
    .normalize('NFC')
    .split(' ')
    .map((each) => (each === word ? other : each))
    .filter(Boolean)
    .join(' ')
}

function linkTo(query: Query, text: string): HTMLElement {
  return element('a', { href: writeQuery(query) || location.pathname, 'data-choice': text }, text)
}
