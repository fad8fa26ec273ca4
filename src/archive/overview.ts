import { KINDS, type Kind } from '../connections/names/kinds.ts'
import { memoize } from '../core/memoize.ts'
import { paths } from '../core/paths.ts'
import type { Archive, PublishedArticle } from './archive.ts'
import { mostFrequent } from './most-frequent.ts'
import { monthCounts, type PeriodCount } from './period-counts.ts'
import { subjectsOf } from './subjects.ts'

/** A part of the stories, and how many they are. */
export interface Share {
  readonly name: string
  /** Its page. */
  readonly path: string
  readonly stories: number
}

/** Stories of at least `from` words, and fewer than `to`. */
export interface LengthShare {
  readonly from: number
  readonly to: number | undefined
  readonly stories: number
}

/** What people look at first in an archive: when its stories are from, and what they are. */
export interface Overview {
  readonly months: readonly PeriodCount[]
  /** The largest first, as are the other lists. */
  readonly sections: readonly Share[]
  /** By tag of BCP 47, without a region; `undefined` for those whose language is not known. */
  readonly languages: readonly { readonly language: string | undefined; readonly stories: number }[]
  /** The shortest first; only those that there are. */
  readonly lengths: readonly LengthShare[]
  /** The names in the most stories, of each kind that has any. */
  readonly names: readonly { readonly kind: Kind; readonly names: readonly Share[] }[]
}

const MOST = 10
const LENGTHS = [0, 100, 250, 500, 1000, 2000]
const NAMED = KINDS.filter((kind) => kind === 'person' || kind === 'place' || kind === 'organisation')

/** Looks over an archive. */
export const overview = memoize(({ articles, connections }: Archive): Overview => ({
  months: monthCounts(articles.map(({ date }) => date)),
  sections: mostFrequent(subjectsOf('section', articles), (section) => section.articles.length, MOST).map(
    ({ name, slug, articles: { length } }) => ({
      name,
      path: paths.subject('section', slug),
      stories: length,
    }),
  ),
  languages: languagesOf(articles),
  lengths: lengthsOf(articles),
  names: NAMED.map((kind) => ({
    kind,
    names: mostFrequent(
      connections.names.names.filter((name) => name.kind === kind),
      ({ stories }) => stories.length,
      MOST,
    ).map(({ name, slug, stories: { length } }) => ({ name, path: paths.name(slug), stories: length })),
  })).filter(({ names }) => names.length > 0),
}))

function languagesOf(articles: readonly PublishedArticle[]): Overview['languages'] {
  const found = Map.groupBy(articles, ({ language }) => language?.split('-')[0]?.toLowerCase())
  const counts = Array.from(found, ([language, { length }]) => ({ language, stories: length }))
  return mostFrequent(counts, ({ stories }) => stories, MOST)
}

function lengthsOf(articles: readonly PublishedArticle[]): LengthShare[] {
  return LENGTHS.map((from, index) => {
    const to = LENGTHS[index + 1]
    const stories = articles.filter(
      ({ wordCount }) => wordCount >= from && (to === undefined || wordCount < to),
    ).length
    return { from, to, stories }
  }).filter(({ stories }) => stories > 0)
}
