import type { PublishedArticle } from '../../archive/archive.ts'
import type { ArticleText } from '../../article/article.ts'
import type { DownloadColumn } from '../../core/download.ts'
import { absolute } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { feedId } from '../feeds/ids.ts'
import { plainText } from '../plain-text.ts'

/** A story in a download: a value for each column, equal in all formats. `null` is what the source does not give. */
export type DownloadRow = Readonly<Record<DownloadColumn, string | number | null>>

/** The row of a story. `docs/data.md` describes the columns. */
export async function downloadRow(
  article: PublishedArticle,
  text: ArticleText,
  site: Site,
): Promise<DownloadRow> {
  return {
    id: feedId(site, article.file),
    url: absolute(site, article.path),
    date: article.date,
    headline: inAnyFormat(article.headline),
    headlineFrom: article.headlineFrom,
    language: inAnyFormat(article.language),
    byline: inAnyFormat(article.byline),
    section: inAnyFormat(article.section),
    topics: inAnyFormat(article.topics.join('\n')),
    summary: inAnyFormat(article.summary),
    updated: inAnyFormat(article.updated),
    words: article.wordCount,
    file: inAnyFormat(article.file),
    sha256: article.sha256,
    dateline: inAnyFormat(text.dateline),
    fullText: inAnyFormat((await plainText(text.body)).join('\n\n')),
    captions: inAnyFormat(text.captions.join('\n')),
  }
}

/** CSV cannot tell an empty text from none, and only JSON can hold half a character. */
function inAnyFormat(text: string | undefined): string | null {
  return text?.toWellFormed() || null
}
