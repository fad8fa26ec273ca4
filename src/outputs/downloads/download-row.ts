import type { PublishedArticle } from '../../archive/archive.ts'
import type { ArticleText } from '../../article/article.ts'
import { DOWNLOAD_COLUMNS, type DownloadColumn } from '../../core/download.ts'
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
  const values: DownloadRow = {
    id: feedId(site, article.file),
    url: absolute(site, article.path),
    date: article.date,
    headline: article.headline,
    headlineFrom: article.headlineFrom,
    language: article.language ?? null,
    byline: article.byline ?? null,
    section: article.section ?? null,
    topics: article.topics.join('\n'),
    summary: article.summary ?? null,
    updated: article.updated ?? null,
    words: article.wordCount,
    file: article.file,
    sha256: article.sha256,
    fullText: (await plainText(text.body)).join('\n\n'),
  }
  return Object.fromEntries(
    DOWNLOAD_COLUMNS.map((column) => [column, inAnyFormat(values[column])]),
  ) as Record<DownloadColumn, string | number | null> // of the same columns
}

/** CSV cannot tell an empty text from none, and only JSON can hold half a character. */
function inAnyFormat(value: string | number | null): string | number | null {
  return typeof value === 'string' ? value.toWellFormed() || null : value
}
