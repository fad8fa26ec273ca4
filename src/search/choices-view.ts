import type { SearchMessages } from '../i18n/search/messages.ts'
import { element } from './element.ts'
import type { Match } from './find-stories.ts'
import { countFacet, type Facet } from './matches.ts'
import { formatQuery, ORDERS, type Query } from './query.ts'

/** A link to a variation of the current search. */
export interface Choice {
  readonly text: string
  readonly query: Query
  readonly chosen: boolean
  readonly count?: number
}

/** The sort orders. */
export function orderChoices(query: Query, t: SearchMessages): HTMLElement {
  const choices = ORDERS.map((order) => ({
    text: t.order[order],
    query: { ...query, order },
    chosen: query.order === order,
  }))
  return choiceList('order', t.order.label, choices, t)
}

/** The sections or collections to narrow the search by, with counts. None if they offer no choice. */
export function facetChoices(
  matches: readonly Match[],
  facet: Facet,
  query: Query,
  t: SearchMessages,
): HTMLElement[] {
  const counts = countFacet(matches, facet)
  if (counts.length < 2 && query[facet] === undefined) return []
  const all = {
    text: t[facet].all,
    query: { ...query, [facet]: undefined },
    chosen: query[facet] === undefined,
  }
  const choices = counts.map(({ value, count }) => ({
    text: value,
    query: { ...query, [facet]: value },
    chosen: query[facet] === value,
    count,
  }))
  return [choiceList(`${facet}s`, t[facet].label, [all, ...choices], t)]
}

function choiceList(name: string, label: string, choices: readonly Choice[], t: SearchMessages): HTMLElement {
  const id = `search-${name}`
  return element(
    'nav',
    { class: `choices choices--${name}`, 'aria-labelledby': id },
    element('h2', { class: 'label', id }, label),
    choiceItems(name, choices, t),
  )
}

/** The items of such a list. */
export function choiceItems(name: string, choices: readonly Choice[], t: SearchMessages): HTMLElement {
  const items = choices.map(({ text, query, chosen, count }) => {
    const link = element(
      'a',
      {
        href: formatQuery(query) || location.pathname,
        'data-choice': `${name} ${text}`,
        'aria-current': chosen ? 'true' : undefined,
      },
      element('bdi', {}, text),
    )
    return element('li', {}, link, ...(count === undefined ? [] : [countLabel(count, t)]))
  })
  return element('ul', {}, ...items)
}

/** A number beside a link. */
export function countLabel(count: number, t: SearchMessages): HTMLElement {
  return element('span', { class: 'count' }, t.number(count))
}
