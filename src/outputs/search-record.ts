import type { PublishedArticle } from '../archive/archive.ts'
import type { ArticleText } from '../article/article.ts'
import { daysBetween } from '../core/calendar-day.ts'
import { BREAK, JOINER, spaceOut } from '../core/search-text.ts'
import type { SegmentCatalogue } from '../core/search-segment.ts'
import { plainText } from './plain-text.ts'

/** A story in the form that Pagefind indexes. */
interface SearchRecord {
  /** Path under the base. */
  readonly url: string
  /** The headline again, so that its words rank higher. */
  readonly title: string
  /** Headline, summary, text, captions and byline, separated by breaks. Excludes boilerplate. */
  readonly content: string
}

/** The searchable text of a story. */
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
    title: encode(article.headline),
    content: parts.map(encode).filter(Boolean).join(` ${BREAK} `),
  }
}

/** What the search page knows about these stories before it loads one. Takes stories oldest first. */
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

// A text must not contain the marks of the encoding, and Pagefind reads three underscores as
// an instruction (`___PAGEFIND_WEIGHT___`).
const RESERVED = new RegExp(`[${BREAK}${JOINER}]|_(?=__)`, 'gu')

function encode(text: string): string {
  return spaceOut(text.replace(RESERVED, ' ')).trim().replace(/\s+/gu, ' ')
}
