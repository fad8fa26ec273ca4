import type { Feed } from './feed.ts'

/** `updated` of a feed without stories, where Atom wants a time and there is none to tell. */
export const EMPTY_SINCE = '1970-01-01T00:00:00Z'

/** `The Archive`, or `The Archive: Planetary science`. */
export function feedTitle(feed: Pick<Feed, 'subject'>, site: { readonly name: string }): string {
  return feed.subject === undefined ? site.name : `${site.name}: ${feed.subject}`
}
