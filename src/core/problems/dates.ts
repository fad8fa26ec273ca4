import { entry } from './entry.ts'

const WRITE_PUBLICATION_DAY = 'Write the day of publication as YYYY-MM-DD.'

/** A date that was written, and why it cannot be used. `key` is set unless it is the day of publication. */
interface WrittenDay {
  readonly written: string
  readonly because: string
  readonly key?: string | undefined
}

function writeDay({ key }: WrittenDay): string {
  return key === undefined ? WRITE_PUBLICATION_DAY : `Write the day in \`${key}\` as YYYY-MM-DD.`
}

/** The dates of a story. */
export const dates = {
  'date-missing': entry({
    severity: 'error',
    title: 'No date',
    message: (params: { elsewhere?: number | undefined }) =>
      params.elsewhere === undefined
        ? 'There is no date: expected `date YYYY-MM-DD Headline` on the first line.'
        : `The first line has no date: expected \`date YYYY-MM-DD Headline\`. There is a date on line ${params.elsewhere}.`,
    hint: (params: { elsewhere?: number | undefined }) =>
      params.elsewhere === undefined
        ? 'Start the file with the word date, the day of publication as YYYY-MM-DD, and the headline. You can also write `date: YYYY-MM-DD` in front matter, or start the file name with the day.'
        : 'Start the file with the word date, the day of publication as YYYY-MM-DD, and the headline. Only lines such as `draft: true`, between two lines of ---, may come above it.',
    example: {},
  }),
  'no-story-by-its-name': entry({
    severity: 'error',
    title: 'A page that is not a story',
    message: (params: { name: string; what: string; undated: boolean }) =>
      `By its name, ${params.name}, the file is ${params.what} and not a story${params.undated ? '; it also has no date' : ''}.`,
    hint: (params) =>
      `Move it out of the content folder, along with every other file of this name. If it is a story, give it ${params.undated ? 'a date' : 'another name'}.`,
    example: { name: '_index.md', what: 'the page of a list, as Hugo and Zola have them,', undated: false },
  }),
  'date-from-name': entry({
    severity: 'warning',
    title: 'A date only in the file name',
    message: (params: { day: string }) => `The day ${params.day} comes from the file name.`,
    hint: (params: { day: string }) =>
      `Start the file with \`date ${params.day}\` and the headline, so that it keeps its day when it is renamed.`,
    example: { day: '2025-05-13' },
  }),
  'date-not-a-day': entry({
    severity: 'error',
    title: 'Not a day',
    message: (params: WrittenDay) =>
      `“${params.written}” is not a day in the form YYYY-MM-DD: ${params.because}.`,
    hint: writeDay,
    example: { written: '2025-W20-2', because: 'it names a week' },
  }),
  'date-not-on-calendar': entry({
    severity: 'error',
    title: 'The day does not exist',
    message: (params: WrittenDay) => `“${params.written}” is not a day: ${params.because}.`,
    hint: writeDay,
    example: { written: '2024-02-30', because: 'February 2024 has 29 days' },
  }),
  'date-ambiguous': entry({
    severity: 'error',
    title: 'Two possible days',
    message: (params: { written: string; dayFirst: string; monthFirst: string }) =>
      `“${params.written}” could be ${params.dayFirst} or ${params.monthFirst}.`,
    hint: 'Write it as YYYY-MM-DD, or set dayOrder in src/site.config.ts if the whole archive uses one order.',
    example: { written: '05/06/2025', dayFirst: '2025-06-05', monthFirst: '2025-05-06' },
  }),
  'date-digits': entry({
    severity: 'error',
    title: 'Digits of another script',
    message: (params: { written: string; day?: string | undefined }) =>
      `“${params.written}” must use the ASCII digits 0 to 9.`,
    hint: (params: { day?: string | undefined }) =>
      params.day === undefined
        ? WRITE_PUBLICATION_DAY
        : `Write the day of publication as YYYY-MM-DD, probably ${params.day}.`,
    example: { written: '٢٠٢٥-٠٥-١٣', day: '2025-05-13' },
  }),
  'date-form': entry({
    severity: 'warning',
    title: 'A date in another form',
    message: (params: { written: string; day: string }) => `“${params.written}” was read as ${params.day}.`,
    hint: (params) => `Write ${params.day}, or let \`npm run check -- --fix\` do it.`,
    example: { written: 'May 13, 2025', day: '2025-05-13' },
  }),
  'head-line-form': entry({
    severity: 'warning',
    title: 'A first line in another form',
    message: (params: { written: string; day: string }) =>
      `“${params.written}” at the start of the first line was read as the date.`,
    hint: (params) => `Start the line with: date ${params.day}, or let \`npm run check -- --fix\` do it.`,
    example: { written: 'DATE: 2025-05-13', day: '2025-05-13' },
  }),
  'date-in-future': entry({
    severity: 'warning',
    title: 'A day in the future',
    message: (params: { day: string; today: string }) =>
      `The story is dated ${params.day}, but today is ${params.today}.`,
    hint: (params: { day: string; today: string }) =>
      `Correct the date, or write \`publish: ${params.day}\` in front matter. Without it, the story is published before its day.`,
    example: { day: '2205-05-13', today: '2025-06-01' },
  }),
  'date-year-doubtful': entry({
    severity: 'warning',
    title: 'A year before newspapers',
    message: (params: { year: number }) =>
      `The story is dated in the year ${params.year}, but the first newspapers date from 1605: a digit may be wrong or missing.`,
    hint: WRITE_PUBLICATION_DAY,
    example: { year: 202 },
  }),
  'dates-disagree': entry({
    severity: 'error',
    title: 'Conflicting dates',
    message: (params: { given: string; givenLine: number; other: string; otherLine: number }) =>
      `Front matter says ${params.given} on line ${params.givenLine}, but line ${params.otherLine} says ${params.other}.`,
    hint: 'Correct or remove one of them.',
    example: { given: '2025-05-12', givenLine: 3, other: '2025-05-13', otherLine: 5 },
  }),
  'updated-before-date': entry({
    severity: 'warning',
    title: 'Updated before it was published',
    message: (params: { updated: string; day: string }) =>
      `The story was updated on ${params.updated}, before its day of publication, ${params.day}.`,
    hint: 'Correct one of the two dates.',
    example: { updated: '2025-05-12', day: '2025-05-13' },
  }),
}
