import type { Period } from '../connections/told-dates/period.ts'
import { toldIndex, type Telling, type TellingStory } from '../connections/told-dates/told-index.ts'
import { memoize } from '../core/memoize.ts'
import { identifiedBy, type Archive, type PublishedArticle } from './archive.ts'
import { storyLink, type StoryLink } from './story-link.ts'

/** An article with the dates it tells of. */
export interface TellingArticle extends TellingStory {
  readonly article: PublishedArticle
}

/** A sentence that tells of a period, and its article. Costs little in the key of a group, as an article does. */
export interface Told {
  readonly period: Period
  readonly quote: string
  readonly article: PublishedArticle
}

/** The same as a page shows it. */
export interface ToldLine {
  readonly period: Period
  readonly quote: string
  readonly story: StoryLink
}

/** What is told of something, or the first of it. */
export interface ToldList {
  /** Including what is left out. */
  readonly count: number
  readonly lines: readonly ToldLine[]
}

/** The articles of the archive with the dates they tell of, by their place in it. What one tells is in its file. */
export const tellingArticles = memoize(({ articles, connections }: Archive): readonly TellingArticle[] =>
  articles.map((article, place) =>
    identifiedBy(article, { article, date: article.date, told: connections.facts[place]?.told ?? [] }),
  ),
)

/** Who told of each period after it was over. */
export const toldByPeriod = memoize((archive: Archive) => toldIndex(tellingArticles(archive)))

/** The first of these tellings. */
export function firstTold(tellings: readonly Telling<TellingArticle>[], most: number): readonly Told[] {
  return tellings.slice(0, most).map(({ story: { article }, telling: { told, quote } }) => ({
    period: told,
    quote,
    article,
  }))
}

/** The list of the first of so many tellings. */
export function toldList(first: readonly Told[], count: number): ToldList {
  return {
    count,
    lines: first.map(({ period, quote, article }) => ({ period, quote, story: storyLink(article) })),
  }
}
