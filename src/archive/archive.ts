import type { Article } from '../article/article.ts'
import { connect, type Connections } from '../connections/connections.ts'
import { NO_CORRECTIONS } from '../connections/corrections/corrections.ts'
import { compareText } from '../core/compare-text.ts'
import { paths } from '../core/paths.ts'
import { byYear, type YearListing } from './by-date.ts'
import { permalinks, type SharedSlug } from './permalinks.ts'

/** An article with its permalink. */
export interface PublishedArticle extends Article {
  readonly slug: string
  /** Path of its page under the base: `2025/05/13/harbour-fire/`. Unique, and stable as other articles come and go. */
  readonly path: string
}

/** All published articles and the indexes to them. Immutable: a build has one archive. */
export interface Archive {
  /** Oldest first, and by time and file within a day, so that the order depends only on the articles. */
  readonly articles: readonly PublishedArticle[]
  /** Oldest first; only years, months and days that have articles. */
  readonly years: readonly YearListing<PublishedArticle>[]
  /** Slugs that several articles of a day compete for. Each gets a page that lists them. */
  readonly sharedSlugs: readonly SharedSlug[]
  /** What the stories have to do with each other; by the place of a story in `articles`. */
  readonly connections: Connections
}

/** Finds the connections of the articles, which are in the order of the archive. */
export type Connect = (articles: readonly PublishedArticle[]) => Connections

/** Of an archive whose stories are not connected. */
const notConnected: Connect = () =>
  connect([], NO_CORRECTIONS, (name) => name, { namePageStories: 2, threadPageStories: 2 })

/** Builds the archive from articles in any order. The caller leaves out drafts. */
export function buildArchive(articles: readonly Article[], connectArticles = notConnected): Archive {
  const days = [...Map.groupBy(articles, ({ date }) => date)].sort(([a], [b]) => compareText(a, b))
  const sharedSlugs: SharedSlug[] = []
  const published = days.flatMap(([date, ofDay]) => {
    const { slugs, shared } = permalinks(date, ofDay)
    sharedSlugs.push(...shared)
    return ofDay
      .map((article): PublishedArticle => {
        const slug = slugs.get(article.file)
        if (slug === undefined) throw new Error(`no permalink for ${article.file}`)
        return withIdentity({ ...article, slug, path: paths.article(date, slug) })
      })
      .sort(byTimeThenFile)
  })
  return Object.freeze({
    articles: published,
    years: byYear(published),
    sharedSlugs,
    connections: connectArticles(published),
  })
}

/**
 * A day as its readers saw it come in. Stories without a time follow, by file name: editors number files, or name them in
 * the order of events; the alphabet of headlines means nothing.
 */
function byTimeThenFile(a: PublishedArticle, b: PublishedArticle): number {
  return compareText(a.time ?? '~', b.time ?? '~') || compareText(a.file, b.file)
}

// Not enumerable, so that spreading does not copy it: a copy may differ from what its identity says.
const IDENTITY = Symbol.for('backfile.identity')

/** An article depends only on its file, its address and its picture. No file name contains the separator. */
function withIdentity(article: PublishedArticle): PublishedArticle {
  const { file, sha256, path, picture } = article
  return identify(
    article,
    `${file}\0${sha256}\0${path}\0${picture?.file ? JSON.stringify(picture.file) : ''}\0`,
  )
}

/** The same data with the identity of an article, on which it must depend, and on nothing else. */
export function identifiedBy<Data extends object>(article: PublishedArticle, data: Data): Data {
  return identify(data, identityOf(article) ?? '')
}

/** Gives data an identity, which must change whenever the data does. Keys of groups are made from it. */
export function identify<Data extends object>(data: Data, identity: string): Data {
  return Object.freeze(Object.defineProperty(data, IDENTITY, { value: identity }))
}

/** The identity of an article of an archive, or of other data that has one; `undefined` for any other value. */
export function identityOf(value: object): string | undefined {
  return (value as { readonly [IDENTITY]?: string })[IDENTITY]
}
