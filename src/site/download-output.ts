import { downloadParts, type DownloadPart } from '../archive/download-parts.ts'
import type { DownloadFormat } from '../core/download.ts'
import { downloadFile } from '../outputs/downloads/download-file.ts'
import { downloadRows } from './download-rows.ts'
import { endpoint, type Endpoint } from './endpoint.ts'
import { groupedPaths, type PathsRequest } from './list-paths.ts'
import { staticPath, type StaticPath } from './static-path.ts'

type Stories = Pick<DownloadPart, 'articles'>

/** The downloads of every year: the paths of each format, which has a file for each part. */
export function downloadPaths(request: PathsRequest): StaticPath<Stories>[] {
  return groupedPaths(request, downloadParts, ({ name, articles }) => [
    staticPath({ part: name }, { articles }),
  ])
}

/** The output of one format. */
export function downloadOutput(format: DownloadFormat): Endpoint<Stories> {
  return endpoint(
    format === 'parquet' ? 'application/vnd.apache.parquet' : 'text/plain',
    async ({ articles }) => downloadFile[format](await downloadRows(articles)),
  )
}
