/** The formats in which all stories of a year can be downloaded, as the endings of their files. */
export const DOWNLOAD_FORMATS = ['jsonl', 'csv', 'parquet'] as const

export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number]

/** The columns that `data/articles.jsonl` has too, with the same meaning. */
export const ROW_COLUMNS = [
  'id',
  'url',
  'date',
  'headline',
  'headlineFrom',
  'language',
  'byline',
  'section',
  'topics',
  'summary',
  'updated',
  'words',
  'file',
  'sha256',
] as const

/** The columns of these files, in their order. */
export const DOWNLOAD_COLUMNS = [...ROW_COLUMNS, 'dateline', 'fullText', 'captions'] as const

export type DownloadColumn = (typeof DOWNLOAD_COLUMNS)[number]
