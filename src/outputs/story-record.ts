import type { PublishedArticle } from '../archive/archive.ts'
import type { ArticleText } from '../article/article.ts'
import type { StoryRecord } from '../full-text/story-record.ts'
import { plainText } from './plain-text.ts'

/** What a search finds of a story, and shows. Boilerplate and credits are not part of it. */
export async function storyRecord(
  article: Pick<PublishedArticle, 'path' | 'headline' | 'headlineFrom' | 'byline' | 'summary' | 'language'>,
  text: ArticleText,
  siteLanguage: string,
): Promise<StoryRecord> {
  const { path, headline, headlineFrom, byline, summary, language } = article
  const [opening = '', ...rest] = await plainText(text.body)
  const parts = [
    summary ?? '',
    [text.dateline ?? '', opening].join(' '),
    ...rest,
    ...text.captions,
    byline ?? '',
  ]
  return {
    path,
    ...(language === undefined || language === siteLanguage ? {} : { language }),
    ...(headlineFrom === 'first-sentence' ? { supplied: true } : {}),
    parts: [headline, ...parts.map(plain).filter(Boolean)],
  }
}

function plain(text: string): string {
  return text.trim().replace(/\s+/gu, ' ')
}
