import { formatDay } from '../core/calendar-day.ts'
import { href } from '../core/paths.ts'
import type { SearchMessages } from '../i18n/search/messages.ts'
import { element } from './element.ts'
import { excerptOf } from './excerpt.ts'
import type { Match } from './find-stories.ts'
import type { IndexReader } from './index-reader.ts'
import type { Marks } from './marks.ts'
import type { Run } from './runs.ts'
import { textFragment } from './text-fragment.ts'

/** What results are made from. */
export interface Results {
  readonly index: IndexReader
  readonly marks: Marks
  readonly base: string
}

/** Loads the text of each hit and renders it as a list item. Rejects if any text fails to load. */
export async function resultItems(
  hits: readonly Match[],
  results: Results,
  t: SearchMessages,
): Promise<HTMLLIElement[]> {
  return Promise.all(hits.map((hit) => resultItem(hit, results, t)))
}

async function resultItem(
  hit: Match,
  { index, marks, base }: Results,
  t: SearchMessages,
): Promise<HTMLLIElement> {
  const { path, language, supplied: isSupplied, parts } = await index.record(hit.story)
  const { headline, text, before, after } = excerptOf(parts, marks)
  const supplied = isSupplied ? 'supplied' : undefined
  const title = element('bdi', { class: supplied, lang: language }, ...highlight(headline))
  const address = href(base, path) + textFragment([...headline, ...text])
  const day = element('time', { datetime: hit.day }, formatDay(hit.day, t.locale))
  const section = hit.section === undefined ? [] : [element('bdi', { class: 'label' }, hit.section)]
  return element(
    'li',
    { class: 'result' },
    element('p', { class: 'result__facts' }, day, ...section),
    element('h3', { class: 'result__headline' }, element('a', { href: address }, title)),
    element(
      'p',
      { class: 'result__excerpt', dir: 'auto', lang: language },
      ...(before ? ['… '] : []),
      ...highlight(text),
      ...(after ? [' …'] : []),
    ),
  )
}

function highlight(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, found }) => (found ? element('mark', {}, text) : text))
}
