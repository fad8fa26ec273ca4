import type { Period } from '../connections/told-dates/period.ts'
import { timelineOf } from '../connections/told-dates/timeline.ts'
import { toldIndex } from '../connections/told-dates/told-index.ts'
import { storyEntry, type StoryEntry } from './story-link.ts'
import { firstTold, toldList, type TellingArticle, type ToldList } from './told-lines.ts'

/** What the page of a thread shows of its stories and of the times that they tell of. */
export interface ThreadTimeline {
  readonly lines: readonly ThreadLine[]
  /** How many times the stories tell of, and how many of those the lines have. */
  readonly periods: { readonly count: number; readonly shown: number }
}

export type ThreadLine =
  | { readonly kind: 'published'; readonly story: StoryEntry }
  | { readonly kind: 'told'; readonly period: Period; readonly told: ToldList }
  /** So many days of which nothing is known. */
  | { readonly kind: 'gap'; readonly days: number }

// A thread may have hundreds of stories. All are named, and the rest is bounded by what readers can follow.
const MOST_WITH_SUMMARIES = 60
const MOST_PERIODS = 60
const MOST_OF_PERIOD = 3

/** The timeline of the stories of a thread, oldest first. If they tell of many times, it has those told of most. */
export function threadTimeline(stories: readonly TellingArticle[]): ThreadTimeline {
  const byPeriod = [...toldIndex(stories)]
  const mostTold = byPeriod.sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_PERIODS)
  const shown = new Set(mostTold.map(([period]) => period))
  const telling = stories.map((story) => ({
    ...story,
    told: story.told.filter(({ told }) => shown.has(told)),
  }))
  return {
    lines: timelineOf(telling).map((entry): ThreadLine => {
      if (entry.kind === 'gap') return entry
      if (entry.kind === 'published') {
        const story = storyEntry(entry.story.article)
        const summary = stories.length > MOST_WITH_SUMMARIES ? '' : story.summary
        return { kind: 'published', story: { ...story, summary, section: undefined } }
      }
      const { kind, period, tellings } = entry
      return { kind, period, told: toldList(firstTold(tellings, MOST_OF_PERIOD), tellings.length) }
    }),
    periods: { count: byPeriod.length, shown: shown.size },
  }
}
