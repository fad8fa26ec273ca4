import type { Archive } from '../archive/archive.ts'
import type { Year } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import { groupKey } from './group-key.ts'
import { siteData } from './site-data.ts'
import type { PathGroup, StaticPath } from './static-path.ts'

/** What a build passes to `getStaticPaths`. Astro's dev server passes options of its own, and gets every path. */
export interface PathsRequest {
  /** Whether every output of the group is up to date, and need not be listed. */
  readonly keeps?: (group: PathGroup) => boolean
}

/** What the pages of a group are made from, as plain data. */
export interface Group {
  readonly name: string
  /** Given for the pages of one year: only the shard that has it makes them. */
  readonly year?: Year
}

/**
 * The paths of a route whose pages come in groups: by year, by letter, by name. Groups whose data did not change are not
 * listed: of 100,000 stories, a build that adds one lists the pages of one year.
 *
 * `pathsOf` receives a group and nothing else, and the key covers all of it. To show more on a page, return more from
 * `groupsOf`: what it returns is in the key.
 */
export function groupedPaths<SomeGroup extends Group, Props extends object>(
  { keeps }: PathsRequest,
  groupsOf: (archive: Archive) => readonly SomeGroup[],
  pathsOf: (group: SomeGroup) => readonly StaticPath<Props>[],
): StaticPath<Props>[] {
  const groups = groupsOf(siteData().archive)
  const keyed = keyedGroups(groups)
  return groups.flatMap((group, index) => {
    const pathGroup = keyed[index]
    if (!pathGroup || keeps?.(pathGroup)) return []
    return pathsOf(group).map((path) => ({ ...path, group: pathGroup }))
  })
}

/** The paths of a route whose pages are all listed in every build, each with a key of its own. */
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
