import type { Site } from '../../core/site.ts'
import type { Feed } from './feed.ts'

/** `updated` of a feed without stories, where Atom wants a time and there is none to tell. */
export const EMPTY_SINCE = '1970-01-01T00:00:00Z'

/** `The Archive`, or `The Archive: Planetary science`. */
export function feedTitle(feed: Pick<Feed, 'subject'>, site: { readonly name: string }): string {
  return feed.subject === undefined ? site.name : `${site.name}: ${feed.subject}`
}

/** What a feed says of rights; `undefined` where the settings say nothing. */
export function rightsOf({ rights, publisher, licence }: Pick<Site, 'rights' | 'publisher' | 'licence'>) {
  return rights ?? (licence && `${publisher}, ${licence.name}`)
}
