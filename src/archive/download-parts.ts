import type { Year } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import type { Archive, PublishedArticle } from './archive.ts'
import { articlesOf } from './by-date.ts'

/** The stories that one file of each format holds: those of a year, or of a part of one with very many words. */
export interface DownloadPart {
  /** `2025`; the next parts of the year are `2025-2`, `2025-3`. */
  readonly name: string
  readonly year: Year
  readonly articles: readonly PublishedArticle[]
}

/** Some hosts refuse files of more than 25 MB. */
const MOST_BYTES = 20_000_000

// Estimates, so that no text is read to find the parts: a word of 12 bytes is long in most scripts.
const BYTES_OF_STORY = 1200
const BYTES_OF_WORD = 12

/** The parts of every year, oldest first. A story changes the parts of its own year only. */
export const downloadParts = memoize(({ years }: Archive): readonly DownloadPart[] =>
  years.flatMap(({ year, months }) =>
    cut(articlesOf({ months })).map((articles, index) => ({
      name: index === 0 ? year : `${year}-${index + 1}`,
      year,
      articles,
    })),
  ),
)

function cut(articles: readonly PublishedArticle[]): readonly (readonly PublishedArticle[])[] {
  const parts: PublishedArticle[][] = []
  let bytes = Infinity
  for (const article of articles) {
    const more = BYTES_OF_STORY + article.wordCount * BYTES_OF_WORD
    if (bytes + more > MOST_BYTES) {
      parts.push([])
      bytes = 0
    }
    parts.at(-1)?.push(article)
    bytes += more
  }
  return parts
}
