import type { Archive } from '../archive/archive.ts'
import { yearSpans, type YearSpan } from '../archive/spans.ts'
import { archiveOfSite } from './archive-of-site.ts'
import { keyOf, type PathGroup, type StaticPath } from './static-path.ts'

/** What a build says to a route that asks; Astro in dev, which asks for all paths, says nothing of it. */
export interface Asked {
  /** Whether the outputs of a group are those of the last build and stand as it left them: they need not be listed. */
  readonly keeps?: (group: PathGroup) => boolean
}

/**
 * The paths of a route whose outputs each belong to a year and show nothing that is not in its span: like a page
 * and its props, a year's paths and their key cannot disagree. Of 100,000 stories those of 20 years are looked
 * at, and those of one year listed.
 */
export function pathsOfYears<Props extends object>(
  { keeps }: Asked,
  pathsOf: (span: YearSpan) => readonly StaticPath<Props>[],
): StaticPath<Props>[] {
  return groupsOf(archiveOfSite()).flatMap(({ span, group }) =>
    keeps?.(group) ? [] : pathsOf(span).map((path) => ({ ...path, group })),
  )
}

interface YearGroup {
  readonly span: YearSpan
  readonly group: PathGroup
}

// Several routes ask for the same.
const known = new WeakMap<Archive, readonly YearGroup[]>()

function groupsOf(archive: Archive): readonly YearGroup[] {
  const groups =
    known.get(archive) ??
    yearSpans(archive).map((span) => ({ span, group: { name: span.year, key: keyOf(span) } }))
  known.set(archive, groups)
  return groups
}
