import { parquetWriteBuffer } from 'hyparquet-writer'
import { DOWNLOAD_COLUMNS, type DownloadFormat } from '../../core/download.ts'
import type { DownloadRow } from './download-row.ts'

/** A file of these rows. The same rows give the same bytes. */
export const downloadFile: Readonly<
  Record<DownloadFormat, (rows: readonly DownloadRow[]) => string | Uint8Array>
> = { jsonl, csv, parquet }

function jsonl(rows: readonly DownloadRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

/** As RFC 4180 has it, in UTF-8 without a byte order mark, which most programs would take for a part of a name. */
function csv(rows: readonly DownloadRow[]): string {
  const lines = rows.map((row) => DOWNLOAD_COLUMNS.map((column) => field(row[column])))
  return [DOWNLOAD_COLUMNS, ...lines].map((fields) => `${fields.join(',')}\r\n`).join('')
}

function field(value: string | number | null): string {
  const text = String(value ?? '')
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function parquet(rows: readonly DownloadRow[]): Uint8Array {
  const columnData = DOWNLOAD_COLUMNS.map((name) => ({
    name,
    data: rows.map((row) => row[name]),
    type: name === 'words' ? ('INT32' as const) : ('STRING' as const),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
