import { csv } from '../../core/csv.ts'
import { ROW_COLUMNS } from '../../core/download.ts'
import { citedAs, type CitedStory } from '../../outputs/citations/cited-story.ts'
import { cslItem } from '../../outputs/citations/csl.ts'
import { ris } from '../../outputs/citations/ris.ts'
import type { StoryRow } from '../../outputs/data/row.ts'

/** A format in which stories that were found can be saved, as the ending of the file. */
export type SavedFormat = 'csv' | 'ris' | 'json' | 'jsonl'

/** The media type of each format, and a file of these stories; `publication` is the name of the archive. */
export const savedFile: Readonly<
  Record<
    SavedFormat,
    { readonly type: string; readonly contents: (rows: readonly StoryRow[], publication: string) => string }
  >
> = {
  csv: {
    type: 'text/csv',
    contents: (rows) =>
      csv([ROW_COLUMNS, ...rows.map((row) => ROW_COLUMNS.map((column) => valueOf(row[column])))]),
  },
  ris: {
    type: 'application/x-research-info-systems',
    contents: (rows, publication) => rows.map((row) => ris(cited(row, publication))).join(''),
  },
  json: {
    type: 'application/vnd.citationstyles.csl+json',
    contents: (rows, publication) => JSON.stringify(rows.map((row) => cslItem(cited(row, publication)))),
  },
  jsonl: {
    type: 'application/jsonl',
    contents: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  },
}

function valueOf(value: StoryRow[(typeof ROW_COLUMNS)[number]]): string | number | null {
  return typeof value === 'object' && value !== null ? value.join('\n') : value
}

function cited(row: StoryRow, publication: string): CitedStory {
  const { headline, headlineFrom, byline, language, section, date, url } = row
  const story = {
    headline,
    supplied: headlineFrom === 'first-sentence',
    byline: byline ?? undefined,
    language: language ?? undefined,
    date,
  }
  return { ...citedAs(story, { publication, url }), section: section ?? undefined }
}
