import type { SearchMessages } from '../i18n/search/messages.ts'
import { element } from './element.ts'
import type { MissingWord } from './engine.ts'
import { writeQuery, type Query } from './query.ts'

/** What to try where nothing was found: a word that may be meant, fewer words, all of the archive. */
export function waysOn(missing: readonly MissingWord[], query: Query, t: SearchMessages): HTMLElement[] {
  const { from, to, section } = query
  const isNarrowed = from !== undefined || to !== undefined || section !== undefined
  return [
    ...missing.map((each) => element('p', {}, ...aboutWord(each, query, t))),
    element('p', {}, t.noneTip),
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
    .split(' ')
    .map((each) => (each === word ? other : each))
    .filter(Boolean)
    .join(' ')
}

function linkTo(query: Query, text: string): HTMLElement {
  return element('a', { href: writeQuery(query) || location.pathname, 'data-choice': text }, text)
}
