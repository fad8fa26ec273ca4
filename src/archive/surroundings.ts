import type { PublishedArticle } from './archive.ts'
import { NOT_CONNECTED, type StoryConnections } from './connected-stories.ts'
import { byDay } from './by-date.ts'
import { around } from './neighbours.ts'
import type { Span } from './spans.ts'
import { monthAndDayOf } from '../core/calendar-day.ts'
import { storyLink, type StoryLink } from './story-link.ts'

/** The links from a story to other stories. */
export interface Surroundings {
  readonly previous: StoryLink | undefined
  readonly next: StoryLink | undefined
  /** The nearest others of the day. */
  readonly sameDay: readonly StoryLink[]
  /** The nearest others of the section: one before and one after. */
  readonly sameSection: readonly StoryLink[]
  /** Whether other years have stories on this day. */
  readonly inOtherYears: boolean
  readonly connections: StoryConnections
}

export interface SurroundedArticle {
  readonly article: PublishedArticle
  readonly surroundings: Surroundings
}

// Nearest neighbours rather than “the first five”: a new story then changes only a handful of
// other pages, however many stories the day or the section has.
const DAY_REACH = 2
const SECTION_REACH = 1

/** The articles of a span with their surroundings, in order. */
export function withSurroundings({
  articles,
  before = [],
  after = [],
  shared = [],
  connected = [],
}: Span): readonly SurroundedArticle[] {
  const all = [...before, ...articles, ...after]
  const days = nearest(
    byDay(articles).map((day) => day.articles),
    DAY_REACH,
  )
  const bySection = Map.groupBy(all, (article) => article.section)
  bySection.delete(undefined)
  const inOtherYears = new Set(shared)
  const sections = nearest([...bySection.values()], SECTION_REACH)
  return articles.map((article, index) => ({
    article,
    surroundings: {
      previous: link(all[before.length + index - 1]),
      next: link(all[before.length + index + 1]),
      sameDay: (days.get(article) ?? []).map(storyLink),
      sameSection: (sections.get(article) ?? []).map(storyLink),
      inOtherYears: inOtherYears.has(monthAndDayOf(article.date)),
      connections: connected[index] ?? NOT_CONNECTED,
    },
  }))
}

function nearest(
  groups: readonly (readonly PublishedArticle[])[],
  reach: number,
): ReadonlyMap<PublishedArticle, readonly PublishedArticle[]> {
  return new Map(
    groups.flatMap((group) => group.map((article, index) => [article, around(group, index, reach)] as const)),
  )
}

function link(article: PublishedArticle | undefined): StoryLink | undefined {
  return article && storyLink(article)
}
