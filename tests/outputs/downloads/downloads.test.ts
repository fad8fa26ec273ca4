import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { expect, it } from 'vitest'
import { downloadParts } from '../../../src/archive/download-parts.ts'
import type { Article } from '../../../src/article/article.ts'
import { DOWNLOAD_COLUMNS } from '../../../src/core/download.ts'
import { downloadFile } from '../../../src/outputs/downloads/download-file.ts'
import { downloadRow, type DownloadRow } from '../../../src/outputs/downloads/download-row.ts'
import { day } from '../../day.ts'
import { archiveOf, article, articlesOfYear, siteWith } from '../sample.ts'

async function rowOf(overrides: Partial<Article>, ...paragraphs: readonly string[]): Promise<DownloadRow> {
  const [published] = archiveOf(article(overrides)).articles
  if (!published) throw new Error('nothing was published')
  const text = {
    dateline: undefined,
    credits: [],
    captions: [],
    boilerplate: [],
    body: { form: 'text' as const, blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })) },
    inferences: [],
    normalisations: [],
  }
  return downloadRow(published, text, siteWith())
}

const rows = await Promise.all([
  rowOf({}, 'The fire is out.', 'It took all night.'),
  rowOf({ headline: '"Fire", he said', byline: 'Doe, Jane', topics: ['Fire', 'Sea; salt'] }, ''),
  rowOf({ headline: '=1+1', summary: ' spaced ', section: '' }, 'a\r\nb', 'c\rd\u0000e'),
  rowOf({ headline: 'حريق في الميناء 🔥', byline: 'half \ud800 of one' }, '月面着陸に成功'),
])

/** CSV has no other values than texts. */
const asTexts = rows.map((row) =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value ?? '')])),
)

it('JSON Lines has the rows', () => {
  const file = String(downloadFile.jsonl(rows))
  expect(
    file
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual(rows)
})

it('somebody else’s parser reads the same rows from CSV', () => {
  expect(parse(downloadFile.csv(rows), { columns: true, record_delimiter: '\r\n' })).toEqual(asTexts)
})

it('somebody else’s reader reads the same rows from Parquet', async () => {
  expect(await parquetReadObjects({ file: bufferOf(downloadFile.parquet(rows)) })).toEqual(rows)
})

function bufferOf(file: string | Uint8Array): ArrayBuffer {
  return Uint8Array.from(Buffer.from(file)).buffer
}

it('the same rows give the same bytes', () => {
  for (const write of Object.values(downloadFile)) expect(write(rows)).toEqual(write([...rows]))
})

it('a row has a value for each column, and no empty text', () => {
  for (const row of rows) {
    expect(Object.keys(row)).toEqual([...DOWNLOAD_COLUMNS])
    expect(Object.values(row)).not.toContain('')
  }
  expect(rows[0]?.fullText).toBe('The fire is out.\n\nIt took all night.')
  expect(rows[3]?.byline).toBe('half \ufffd of one')
})

it('a year has one part, and each story is in one', () => {
  const parts = downloadParts(archiveOf(...articlesOfYear(2024, 9), ...articlesOfYear(2025, 3)))
  expect(parts.map(({ name, articles }) => [name, articles.length])).toEqual([
    ['2024', 9],
    ['2025', 3],
  ])
})

it('a year with very many words has several parts, in the order of its days', () => {
  const long = articlesOfYear(2024, 10).map((story) => ({ ...story, wordCount: 700_000 }))
  const parts = downloadParts(archiveOf(...long))
  expect(parts.map(({ name }) => name)).toEqual(['2024', '2024-2', '2024-3', '2024-4', '2024-5'])
  expect(parts.flatMap(({ articles }) => articles.map(({ date }) => date))).toEqual(
    long.map(({ date }) => day(date)),
  )
})
