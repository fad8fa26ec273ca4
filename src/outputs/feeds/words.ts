import type { Site } from '../../core/site.ts'
import type { Feed } from './feed.ts'

/** `updated` of an empty feed: Atom requires a time. */
export const EMPTY_SINCE = '1970-01-01T00:00:00Z'

/** `The Archive`, or `The Archive: Planetary science`. */
export function feedTitle(feed: Pick<Feed, 'subject'>, site: { readonly name: string }): string {
  return feed.subject === undefined ? site.name : `${site.name}: ${feed.subject}`
}

/** The rights statement of a feed; `undefined` when the settings have none. */
export function rightsOf({ rights, publisher, licence }: Pick<Site, 'rights' | 'publisher' | 'licence'>) {
  return rights ?? (licence && `${publisher}, ${licence.name}`)
}
