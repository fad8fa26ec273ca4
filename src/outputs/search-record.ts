import type { PublishedArticle } from '../archive/archive.ts'
import type { ArticleText } from '../article/article.ts'
import { daysBetween } from '../core/calendar-day.ts'
import { BREAK, JOINER, spaceOut } from '../core/search-text.ts'
import type { SegmentCatalogue } from '../core/search-segment.ts'
import { plainText } from './plain-text.ts'

/** A story as Pagefind indexes it. */
interface SearchRecord {
  /** Path under the base. */
  readonly url: string
  /** The headline again, so that its words weigh more. */
  readonly title: string
  /** Headline, text, captions and byline, with breaks between. What was set aside is not searched. */
  readonly content: string
}

/** What of a story can be searched. */
export async function searchRecord(
  article: Pick<PublishedArticle, 'path' | 'headline' | 'byline' | 'summary'>,
  text: ArticleText,
): Promise<SearchRecord> {
  const body = await plainText(text.body)
  const [opening = '', ...rest] = body
  const parts = [
    article.headline,
    article.summary ?? '',
    [text.dateline ?? '', opening].join(' '),
    ...rest,
    ...text.captions,
    article.byline ?? '',
  ]
  return {
    url: article.path,
    title: laidOut(article.headline),
    content: parts.map(laidOut).filter(Boolean).join(` ${BREAK} `),
  }
}

/** What the search page knows of these stories before it loads one. Takes them oldest first. */
export function segmentCatalogue(
  articles: readonly Pick<PublishedArticle, 'date' | 'section' | 'language' | 'headlineFrom'>[],
  siteLanguage: string,
): SegmentCatalogue {
  const sections = [...new Set(articles.flatMap(({ section }) => section ?? []))].sort()
  return {
    days: articles.map(({ date }, index) => daysBetween(articles[index - 1]?.date ?? date, date)),
    sections,
    section: articles.map(({ section }) => (section === undefined ? -1 : sections.indexOf(section))),
    languages: Object.fromEntries(
      articles.flatMap(({ language }, index) =>
        language === undefined || language === siteLanguage ? [] : [[index, language]],
      ),
    ),
    supplied: articles.flatMap(({ headlineFrom }, index) => (headlineFrom === 'first-sentence' ? index : [])),
  }
}

// A text must not break the layout with the marks of it, and three underscores would be
// an instruction to Pagefind (`___PAGEFIND_WEIGHT___`).
const MARKS = new RegExp(`[${BREAK}${JOINER}]|_(?=__)`, 'gu')

function laidOut(text: string): string {
  return spaceOut(text.replace(MARKS, ' ')).trim().replace(/\s+/gu, ' ')
}
