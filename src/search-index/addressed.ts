import type { PublishedArticle } from '../archive/archive.ts'
import { paths } from '../core/paths.ts'
import type { StoryAddress } from '../full-text/story-record.ts'

/** A story with its place in the index. */
export interface AddressedStory extends StoryAddress {
  readonly article: PublishedArticle
  /** The file that the search shows it from, as a path in `dist`. */
  readonly file: string
}

/** The places of stories, which are in the order of the archive. */
export function addressed(articles: readonly PublishedArticle[]): AddressedStory[] {
  let ordinal = 0
  return articles.map((article, index) => {
    ordinal = articles[index - 1]?.date === article.date ? ordinal + 1 : 0
    return { article, day: article.date, ordinal, file: paths.searchStory(article.date, ordinal) }
  })
}
