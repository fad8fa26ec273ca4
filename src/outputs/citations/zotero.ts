import type { Site } from '../../core/site.ts'
import { citedName } from './authors.ts'
import type { CitedStory } from './cited-story.ts'

/**
 * Names and contents of `<meta>` elements from which Zotero saves a newspaper article. No
 * `citation_` names: they would make it one of a journal.
 */
export function zoteroMetadata(
  { authors, title, date, place, language }: CitedStory,
  { rights, licence }: Pick<Site, 'rights' | 'licence'>,
): readonly (readonly [name: string, content: string])[] {
  const fields: readonly (readonly [name: string, content: string | undefined])[] = [
    ['dc.type', 'newspaperArticle'],
    ['dc.title', title],
    ...authors.map((author) => ['dc.creator', citedName(author)] as const),
    ['prism.publicationDate', date],
    ['eprints.place_of_pub', place],
    ['dc.rights', rights ?? licence?.name],
    ['dc.language', language],
  ]
  return fields.flatMap(([name, content]) => (content === undefined ? [] : [[name, content] as const]))
}
