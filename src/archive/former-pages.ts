import { formerAddress } from '../core/former-address.ts'
import { paths } from '../core/paths.ts'
import type { Site } from '../core/site.ts'
import type { Archive, PublishedArticle } from './archive.ts'
import { namePlaces } from './name-pages.ts'
import { formerThreads, threadPages } from './thread-pages.ts'

/** From a former address to the present one. Both are paths under the base. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

/**
 * Redirects from the pages of names and threads that the editor merged, renamed, split, cut or joined, and of threads
 * whose first story has a new address. Some may be pages again.
 */
export function formerPages(archive: Archive, site: Pick<Site, 'base'>): readonly Redirect[] {
  return [...formerNamePages(archive), ...formerThreadPages(archive), ...renamedThreadPages(archive, site)]
}

function formerNamePages(archive: Archive): readonly Redirect[] {
  const { former } = archive.connections.names
  if (former.length === 0) return []
  const placesOf = Map.groupBy(namePlaces(archive), ({ slug }) => slug)
  return former.flatMap(({ slug, name }) =>
    (placesOf.get(name.slug) ?? []).map(({ year }) => ({
      from: paths.name(slug, year),
      to: paths.name(name.slug, year),
    })),
  )
}

function formerThreadPages(archive: Archive): readonly Redirect[] {
  const { threadOf, seriesOf, joined } = archive.connections.threads
  // A story that is joined may have begun a thread before an older one came.
  const former = [
    ...formerThreads(archive),
    ...joined.flatMap((story) => rootAt(story, archive.articles[story])),
  ]
  if (former.length === 0) return []
  const pathOf = new Map(threadPages(archive).map(({ thread, path }) => [thread, path]))
  return former.map(({ story, path, article }) => {
    const thread = threadOf.get(story) ?? seriesOf.get(story)
    return { from: path, to: (thread && pathOf.get(thread)) ?? article.path }
  })
}

function rootAt(story: number, article: PublishedArticle | undefined) {
  return article ? [{ story, article, path: paths.thread(article.slug) }] : []
}

/** The address of a thread is made from that of its first story, of which an alias may tell. */
function renamedThreadPages(archive: Archive, site: Pick<Site, 'base'>): readonly Redirect[] {
  return threadPages(archive).flatMap(({ first, path }) =>
    first.aliases.flatMap((alias) => {
      const [, slug] = /^\d{4}\/\d\d\/\d\d\/([^/]+)\/$/.exec(formerAddress(alias, site) ?? '') ?? []
      return slug === undefined ? [] : [{ from: paths.thread(slug), to: path }]
    }),
  )
}
