import type { SearchMessages } from '../i18n/search/messages.ts'
import { element } from './element.ts'
import { countSections, type Match } from './matches.ts'
import { formatQuery, ORDERS, type Query } from './query.ts'

/** A link to a variation of the current search. */
interface Choice {
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

/** The sections to narrow the search by, with counts. None if they offer no choice. */
export function filterChoices(matches: readonly Match[], query: Query, t: SearchMessages): HTMLElement[] {
  const sections = sectionChoices(matches, query, t)
  return sections.length > 1 ? [choiceList('sections', t.sections, sections, t)] : []
}

function sectionChoices(matches: readonly Match[], query: Query, t: SearchMessages): Choice[] {
  const counts = countSections(matches)
  const all = {
    text: t.allSections,
    query: { ...query, section: undefined },
    chosen: query.section === undefined,
  }
  return [
    ...(counts.length > 1 || query.section !== undefined ? [all] : []),
    ...counts.map(({ value, count }) => ({
      text: value,
      query: { ...query, section: value },
      chosen: query.section === value,
      count,
    })),
  ]
}

function choiceList(name: string, label: string, choices: readonly Choice[], t: SearchMessages): HTMLElement {
  const id = `search-${name}`
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
  return element(
    'nav',
    { class: `choices choices--${name}`, 'aria-labelledby': id },
    element('h2', { class: 'label', id }, label),
    element('ul', {}, ...items),
  )
}

function countLabel(count: number, t: SearchMessages): HTMLElement {
  return element('span', { class: 'count' }, t.number(count))
}
