import type { Archive } from '../archive/archive.ts'
import type { Year } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import { groupKey } from './group-key.ts'
import { siteData } from './site-data.ts'
import type { PathGroup, StaticPath } from './static-path.ts'

/** What a build passes to `getStaticPaths`. Astro's dev server passes other options, and gets every path. */
export interface PathsRequest {
  /** Keeps a group whose outputs are all up to date, and returns true: its paths need not be listed. */
  readonly tryKeep?: (group: PathGroup) => boolean
}

/** Everything that the pages of a group are made from, as plain data. */
export interface Group {
  readonly name: string
  /** For the pages of one year: only the shard that includes it builds them. */
  readonly year?: Year
}

/**
 * The paths of a route whose pages are grouped, for instance by year, letter or name. Groups whose data did not change
 * are not listed: adding a story to 100,000 lists the pages of one year.
 *
 * `pathsOf` receives a group and nothing else, and the key covers all of it. To show more on a page, return more from
 * `groupsOf`.
 */
export function groupedPaths<SomeGroup extends Group, Props extends object>(
  { tryKeep }: PathsRequest,
  groupsOf: (archive: Archive) => readonly SomeGroup[],
  pathsOf: (group: SomeGroup) => readonly StaticPath<Props>[],
): StaticPath<Props>[] {
  const groups = groupsOf(siteData().archive)
  const keyed = keyedGroups(groups)
  return groups.flatMap((group, index) => {
    const pathGroup = keyed[index]
    if (!pathGroup || tryKeep?.(pathGroup)) return []
    return pathsOf(group).map((path) => ({ ...path, group: pathGroup }))
  })
}

/** The paths of a route whose pages are not grouped: every build lists all of them. */
export function listPaths<Page, Props extends object>(
  pagesOf: (archive: Archive) => readonly Page[],
  pathOf: (page: Page) => StaticPath<Props>,
): StaticPath<Props>[] {
  return pagesOf(siteData().archive).map(pathOf)
}

// Several routes have the same groups.
const keyedGroups = memoize((groups: readonly Group[]): readonly PathGroup[] =>
  groups.map((group) => ({
    name: group.name,
    key: groupKey([group, siteData().emptyPlaces]),
    year: group.year,
  })),
)
