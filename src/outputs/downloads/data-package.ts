import { DOWNLOAD_COLUMNS, DOWNLOAD_FORMATS, type DownloadFormat } from '../../core/download.ts'
import { absolute, paths } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { messagesOf } from '../../i18n/language.ts'
import type { Node } from '../structured-data.ts'

/** One part of the archive, and the sizes of its files in bytes. */
export interface Download {
  /** `2025`, or `2025-2` for the second part of the year. */
  readonly part: string
  readonly stories: number
  readonly bytes: Readonly<Record<DownloadFormat, number>>
}

const MEDIA_TYPES: Readonly<Record<DownloadFormat, string>> = {
  jsonl: 'application/jsonl',
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
}

/** The downloads as a Data Package (https://datapackage.org, version 2): `datapackage.json`. */
export function dataPackage(downloads: readonly Download[], site: Site): string {
  return JSON.stringify({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    id: site.identity,
    title: site.name,
    description: site.tagline || undefined,
    homepage: absolute(site, paths.front()),
    licenses: site.licence && [{ title: site.licence.name, path: site.licence.url }],
    resources: downloads.flatMap(({ part, bytes }) =>
      DOWNLOAD_FORMATS.map((format) => ({
        name: `stories-${part}-${format}`,
        ...(format === 'csv' && { type: 'table', dialect: { lineTerminator: '\r\n' } }),
        path: relative(paths.download(part, format)),
        format,
        mediatype: MEDIA_TYPES[format],
        encoding: format === 'parquet' ? undefined : 'utf-8',
        bytes: bytes[format],
        schema: relative(paths.dataSchema()),
      })),
    ),
  })
}

/** The columns of all downloads, as a Table Schema. */
export function tableSchema(site: Pick<Site, 'language'>): string {
  const { columns } = messagesOf(site.language).data
  return JSON.stringify({
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: DOWNLOAD_COLUMNS.map((name) => ({
      name,
      type: name === 'words' ? 'integer' : name === 'date' || name === 'updated' ? 'date' : 'string',
      description: columns[name],
    })),
    primaryKey: ['id'],
  })
}

/** The downloads as a Dataset of schema.org, for search engines of data. */
export function dataset(downloads: readonly Download[], site: Site): Node {
  const { intro } = messagesOf(site.language).data
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': absolute(site, paths.data()),
    url: absolute(site, paths.data()),
    name: site.name,
    description: intro,
    inLanguage: site.language,
    license: site.licence?.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.publisher },
    temporalCoverage:
      downloads.length === 0
        ? undefined
        : `${downloads[0]?.part.slice(0, 4)}/${downloads.at(-1)?.part.slice(0, 4)}`,
    distribution: downloads.flatMap(({ part, bytes }) =>
      DOWNLOAD_FORMATS.map((format) => ({
        '@type': 'DataDownload',
        contentUrl: absolute(site, paths.download(part, format)),
        encodingFormat: MEDIA_TYPES[format],
        contentSize: `${bytes[format]} B`,
      })),
    ),
  }
}

/** A path as seen from the descriptor, which may only name files in its own folder. */
function relative(path: string): string {
  return path.slice(paths.data().length)
}
