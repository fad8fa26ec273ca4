import type { Archive } from '../archive/archive.ts'
import { downloadParts } from '../archive/download-parts.ts'
import type { DownloadFormat } from '../core/download.ts'
import { memoize } from '../core/memoize.ts'
import { paths } from '../core/paths.ts'
import type { Download } from '../outputs/downloads/data-package.ts'
import { downloadFile } from '../outputs/downloads/download-file.ts'
import { downloadRows } from './download-rows.ts'
import { siteData } from './site-data.ts'

/** What can be downloaded, oldest first. A file that this build does not have is made to know its size. */
export const downloads = memoize(async (archive: Archive): Promise<readonly Download[]> => {
  const { sizeOf } = siteData()
  const found: Download[] = []
  for (const { name, articles } of downloadParts(archive)) {
    const sizeIn = async (format: DownloadFormat): Promise<number> =>
      sizeOf(paths.download(name, format)) ??
      Buffer.byteLength(downloadFile[format](await downloadRows(articles)))
    const bytes = { jsonl: await sizeIn('jsonl'), csv: await sizeIn('csv'), parquet: await sizeIn('parquet') }
    found.push({ part: name, stories: articles.length, bytes })
  }
  return found
})
