import { parquetWriteBuffer } from 'hyparquet-writer'
import { csv } from '../../core/csv.ts'
import { DOWNLOAD_COLUMNS, type DownloadFormat } from '../../core/download.ts'
import type { DownloadRow } from './download-row.ts'

/** A file of these rows. The same rows give the same bytes. */
export const downloadFile: Readonly<
  Record<DownloadFormat, (rows: readonly DownloadRow[]) => string | Uint8Array>
> = { jsonl, csv: csvFile, parquet }

function jsonl(rows: readonly DownloadRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

function csvFile(rows: readonly DownloadRow[]): string {
  return csv([DOWNLOAD_COLUMNS, ...rows.map((row) => DOWNLOAD_COLUMNS.map((column) => row[column]))])
}

function parquet(rows: readonly DownloadRow[]): Uint8Array {
  const columnData = DOWNLOAD_COLUMNS.map((name) => ({
    name,
    data: rows.map((row) => row[name]),
    type: name === 'words' ? ('INT32' as const) : ('STRING' as const),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
