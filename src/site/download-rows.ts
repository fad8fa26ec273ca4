import type { PublishedArticle } from '../archive/archive.ts'
import { downloadRow, type DownloadRow } from '../outputs/downloads/download-row.ts'
import site from 'virtual:backfile/settings'
import { siteData } from './site-data.ts'

/** The rows of these stories, in their order. */
export async function downloadRows(articles: readonly PublishedArticle[]): Promise<readonly DownloadRow[]> {
  const { textOf } = siteData()
  const rows: DownloadRow[] = []
  for (const article of articles) rows.push(await downloadRow(article, await textOf(article), site))
  return rows
}
