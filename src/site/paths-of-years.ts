import { hash } from 'node:crypto'
import type { Archive, PublishedArticle } from '../archive/archive.ts'
import { yearSpans, type YearSpan } from '../archive/spans.ts'
import { memoize } from '../core/memoize.ts'
import { archiveOfSite } from './archive-of-site.ts'
import { keyOf, type PathGroup, type StaticPath } from './static-path.ts'

/** What a build says to a route that asks; Astro in dev, which asks for all paths, says nothing of it. */
export interface PathsRequest {
  /** Whether the outputs of a group are those of the last build and stand as it left them: they need not be listed. */
  readonly keeps?: (group: PathGroup) => boolean
}

interface YearGroup {
  readonly span: YearSpan
  readonly group: PathGroup
}

// Several routes ask for the same.
const groupsOf = memoize((archive: Archive): readonly YearGroup[] =>
  yearSpans(archive).map((span) => ({ span, group: { name: span.year, key: keyOfSpan(span) } })),
)

/** What its file says, its place and its picture are all of an article: to make text of the rest takes five times as long. */
function keyOfSpan({ articles, before, after, ...rest }: YearSpan): string {
  const counts = [articles, before, after].map(({ length }) => length)
  const identities = [...articles, ...before, ...after].map(identityOf)
  return keyOf([hash('sha256', identities.join('')), counts, rest])
}

/** No name has the character that ends each of these. */
function identityOf({ file, sha256, path, picture }: PublishedArticle): string {
  return `${file}\0${sha256}\0${path}\0${picture?.file ? JSON.stringify(picture.file) : ''}\0`
}

/**
 * The paths of a route whose outputs each belong to a year and show nothing that is not in its span: like a page
 * and its props, a year's paths and their key cannot disagree. Of 100,000 stories those of 20 years are looked
 * at, and those of one year listed.
 */
export function pathsOfYears<Props extends object>(
  { keeps }: PathsRequest,
  pathsOf: (span: YearSpan) => readonly StaticPath<Props>[],
): StaticPath<Props>[] {
  return groupsOf(archiveOfSite()).flatMap(({ span, group }) =>
    keeps?.(group) ? [] : pathsOf(span).map((path) => ({ ...path, group })),
  )
}
