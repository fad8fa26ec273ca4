/** The formats in which all stories of a year can be downloaded, as the endings of their files. */
export const DOWNLOAD_FORMATS = ['jsonl', 'csv', 'parquet'] as const

export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number]

/** The columns of these files, in their order. Those that `data/articles.jsonl` has too mean the same there. */
export const DOWNLOAD_COLUMNS = [
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
  'dateline',
  'fullText',
  'captions',
] as const

export type DownloadColumn = (typeof DOWNLOAD_COLUMNS)[number]
