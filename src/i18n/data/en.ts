import type { DataMessages } from './messages.ts'
import { sizeIn } from './size.ts'

export const dataEn: DataMessages = {
  data: {
    title: 'Download the data',
    intro:
      'Every story in full, year by year, in three formats with the same rows: JSON Lines for programs, CSV for spreadsheets, Parquet for databases. A file changes only when a story of its year does.',
    offer: 'every story in full, year by year, as JSON Lines, CSV and Parquet',
    year: 'Year',
    part: (year, part) => `${year}, part ${part}`,
    stories: 'Stories',
    all: 'All',
    size: sizeIn('en-GB'),
    dictionary: 'What the columns mean',
    dictionaryNote: 'What a source does not give is null, which is an empty value in CSV.',
    columns: {
      id: 'Identifies the story, in feeds too.',
      url: 'Address of its page.',
      date: 'Day of publication, YYYY-MM-DD.',
      headline: 'Headline.',
      headlineFrom:
        'Where the headline comes from: front-matter, head-line or next-line of the source; first-sentence if it was supplied.',
      language: 'Language, as a BCP 47 tag.',
      byline: 'Who wrote it, as the source says, without “By”.',
      section: 'Part of the paper it was filed under.',
      topics: 'Topics, one on each line.',
      summary: 'Summary by its editors.',
      updated: 'Day of its last change, YYYY-MM-DD.',
      words: 'Number of words of the text.',
      file: 'Name of the source file.',
      sha256: 'SHA-256 digest of the source file, in hexadecimal.',
      dateline: 'Where the report was filed, as its text begins.',
      fullText: 'The text without markup; an empty line between paragraphs.',
      captions: 'Captions of pictures that came with the text, one on each line.',
    },
    forPrograms: 'For programs',
    dataPackage: 'All files, their sizes and their columns, as a Data Package',
  },
}
