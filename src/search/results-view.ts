import { formatDay } from '../core/calendar-day.ts'
import type { SearchMessages } from '../i18n/search/messages.ts'
import { element } from './element.ts'
import type { Hit } from './engine.ts'
import { excerptOf } from './excerpt.ts'
import type { Run } from './runs.ts'

/** The stories as items of a list, their texts loaded. Rejects when one cannot be loaded. */
export async function resultItems(hits: readonly Hit[], t: SearchMessages): Promise<HTMLLIElement[]> {
  return Promise.all(hits.map((hit) => resultItem(hit, t)))
}

async function resultItem(hit: Hit, t: SearchMessages): Promise<HTMLLIElement> {
  const { url, content } = await hit.load()
  const { headline, text, before, after } = excerptOf(content, hit.found)
  const supplied = hit.supplied ? 'supplied' : undefined
  const title = element('bdi', { class: supplied, lang: hit.language }, ...marked(headline))
  const day = element('time', { datetime: hit.day }, formatDay(hit.day, t.locale))
  const section = hit.section === undefined ? [] : [element('bdi', { class: 'label' }, hit.section)]
  return element(
    'li',
    { class: 'result' },
    element('p', { class: 'result__facts' }, day, ...section),
    element('h3', { class: 'result__headline' }, element('a', { href: url }, title)),
    element(
      'p',
      { class: 'result__excerpt', dir: 'auto', lang: hit.language },
      ...(before ? ['… '] : []),
      ...marked(text),
      ...(after ? [' …'] : []),
    ),
  )
}

function marked(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, found }) => (found ? element('mark', {}, text) : text))
}
