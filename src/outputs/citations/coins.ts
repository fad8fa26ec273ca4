import { citedName } from './authors.ts'
import type { CitedStory } from './cited-story.ts'

/**
 * The story as COinS (https://groups.niso.org/higherlogic/ws/public/download/14833/z39_88_2004_r2010.pdf), for the
 * `title` of a `<span class="Z3988">`. In Dublin Core, since its journals have no newspapers: `rft.type` is Zotero’s.
 */
export function coins({ authors, title, publication, date, url, language }: CitedStory): string {
  const fields: readonly (readonly [key: string, value: string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', title],
    ['rft.source', publication],
    ...authors.map((author) => ['rft.creator', citedName(author)] as const),
    ['rft.date', date],
    ['rft.identifier', url],
    ['rft.language', language],
  ]
  return fields
    .flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${encodeURIComponent(value.toWellFormed())}`],
    )
    .join('&')
}
