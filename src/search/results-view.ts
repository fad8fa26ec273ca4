import { formatDay } from '../core/calendar-day.ts'
import type { SearchMessages } from '../i18n/search/messages.ts'
import { element } from './element.ts'
import type { Hit } from './engine.ts'
import { excerptOf } from './excerpt.ts'
import type { Run } from './runs.ts'
import { textFragment } from './text-fragment.ts'

/** Loads the text of each hit and renders it as a list item. Rejects if any text fails to load. */
export async function resultItems(hits: readonly Hit[], t: SearchMessages): Promise<HTMLLIElement[]> {
  return Promise.all(hits.map((hit) => resultItem(hit, t)))
}

async function resultItem(hit: Hit, t: SearchMessages): Promise<HTMLLIElement> {
  const { url, content } = await hit.load()
  const { headline, text, before, after } = excerptOf(content, hit.positions)
  const supplied = hit.supplied ? 'supplied' : undefined
  const title = element('bdi', { class: supplied, lang: hit.language }, ...highlight(headline))
  const address = url + textFragment([...headline, ...text])
  const day = element('time', { datetime: hit.day }, formatDay(hit.day, t.locale))
  const section = hit.section === undefined ? [] : [element('bdi', { class: 'label' }, hit.section)]
  return element(
    'li',
    { class: 'result' },
    element('p', { class: 'result__facts' }, day, ...section),
    element('h3', { class: 'result__headline' }, element('a', { href: address }, title)),
    element(
      'p',
      { class: 'result__excerpt', dir: 'auto', lang: hit.language },
      ...(before ? ['… '] : []),
      ...highlight(text),
      ...(after ? [' …'] : []),
    ),
  )
}

function highlight(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, found }) => (found ? element('mark', {}, text) : text))
}
