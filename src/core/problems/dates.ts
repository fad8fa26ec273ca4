import { entry } from './entry.ts'

const AS_A_DAY = 'Write the day of publication as YYYY-MM-DD.'

/** A day that is not that of publication is written behind another key. */
interface WrittenDay {
  readonly written: string
  readonly because: string
  readonly key?: string | undefined
}

function asADay({ key }: WrittenDay): string {
  return key === undefined ? AS_A_DAY : `Write the day in \`${key}\` as YYYY-MM-DD.`
}

/** The day of a story. */
export const dates = {
  'date-missing': entry({
    severity: 'error',
    title: 'No date',
    message: (facts: { elsewhere?: number | undefined }) =>
      facts.elsewhere === undefined
        ? 'There is no date: expected `date YYYY-MM-DD Headline` on the first line.'
        : `The first line has no date: expected \`date YYYY-MM-DD Headline\`. There is a date on line ${facts.elsewhere}.`,
    hint: (facts: { elsewhere?: number | undefined }) =>
      facts.elsewhere === undefined
        ? 'Start the file with the word date, the day of publication as YYYY-MM-DD, and the headline; or write `date: YYYY-MM-DD` in its front matter, or begin the name of the file with it.'
        : 'Start the file with the word date, the day of publication as YYYY-MM-DD, and the headline. Above that go only lines such as `draft: true`, between two lines of ---.',
    example: {},
  }),
  'no-story-by-its-name': entry({
    severity: 'error',
    title: 'A page that is not a story',
    message: (facts: { name: string; what: string; undated: boolean }) =>
      `By its name, ${facts.name}, the file is ${facts.what} and not a story${facts.undated ? '; it has no date either' : ''}.`,
    hint: (facts) =>
      `Move it out of the content folder, with every other file of this name; if it is a story, give it ${facts.undated ? 'a date' : 'another name'}.`,
    example: { name: '_index.md', what: 'the page of a list, as Hugo and Zola have them,', undated: false },
  }),
  'date-from-name': entry({
    severity: 'warning',
    title: 'Date in the name of the file only',
    message: (facts: { day: string }) => `The day ${facts.day} is from the name of the file.`,
    hint: (facts: { day: string }) =>
      `Start the file with \`date ${facts.day}\` and the headline, so that it keeps its day when it is renamed.`,
    example: { day: '2025-05-13' },
  }),
  'date-not-a-day': entry({
    severity: 'error',
    title: 'Not a day',
    message: (facts: WrittenDay) =>
      `“${facts.written}” is not a day in the form YYYY-MM-DD: ${facts.because}.`,
    hint: asADay,
    example: { written: '2025-W20-2', because: 'it names a week' },
  }),
  'date-not-on-calendar': entry({
    severity: 'error',
    title: 'The day does not exist',
    message: (facts: WrittenDay) => `“${facts.written}” is not a day: ${facts.because}.`,
    hint: asADay,
    example: { written: '2024-02-30', because: 'February 2024 has 29 days' },
  }),
  'date-ambiguous': entry({
    severity: 'error',
    title: 'Two days are possible',
    message: (facts: { written: string; dayFirst: string; monthFirst: string }) =>
      `“${facts.written}” may be ${facts.dayFirst} or ${facts.monthFirst}.`,
    hint: 'Write it as YYYY-MM-DD, or set dayOrder in src/site.config.ts if the whole archive uses one order.',
    example: { written: '05/06/2025', dayFirst: '2025-06-05', monthFirst: '2025-05-06' },
  }),
  'date-digits': entry({
    severity: 'error',
    title: 'Digits of another script',
    message: (facts: { written: string; day?: string | undefined }) =>
      `“${facts.written}” is not written in the ASCII digits 0 to 9, which the date must be.`,
    hint: (facts: { day?: string | undefined }) =>
      facts.day === undefined
        ? AS_A_DAY
        : `Write the day of publication as YYYY-MM-DD: ${facts.day}, it seems.`,
    example: { written: '٢٠٢٥-٠٥-١٣', day: '2025-05-13' },
  }),
  'date-form': entry({
    severity: 'warning',
    title: 'A date in another form',
    message: (facts: { written: string; day: string }) => `“${facts.written}” was read as ${facts.day}.`,
    hint: (facts) => `Write ${facts.day}, or let \`npm run check -- --fix\` do it.`,
    example: { written: 'May 13, 2025', day: '2025-05-13' },
  }),
  'head-line-form': entry({
    severity: 'warning',
    title: 'A first line in another form',
    message: (facts: { written: string; day: string }) =>
      `The first line begins with “${facts.written}”, which was read as the date line.`,
    hint: (facts) => `Begin it with: date ${facts.day}, or let \`npm run check -- --fix\` do it.`,
    example: { written: 'DATE: 2025-05-13', day: '2025-05-13' },
  }),
  'date-in-future': entry({
    severity: 'warning',
    title: 'A day to come',
    message: (facts: { day: string; today: string }) =>
      `The story is dated ${facts.day}, and today is ${facts.today}.`,
    hint: (facts: { day: string; today: string }) =>
      `Correct the date, or write \`publish: ${facts.day}\` in front matter: without that, the story does not wait for its day.`,
    example: { day: '2205-05-13', today: '2025-06-01' },
  }),
  'date-year-doubtful': entry({
    severity: 'warning',
    title: 'A year before newspapers',
    message: (facts: { year: number }) =>
      `The story is dated in the year ${facts.year}: the first newspapers date from 1605, so a digit may be wrong or missing.`,
    hint: AS_A_DAY,
    example: { year: 202 },
  }),
  'dates-disagree': entry({
    severity: 'error',
    title: 'Two dates that disagree',
    message: (facts: { given: string; givenLine: number; other: string; otherLine: number }) =>
      `Front matter says ${facts.given} on line ${facts.givenLine}, and line ${facts.otherLine} says ${facts.other}.`,
    hint: 'Correct one of them, or remove one.',
    example: { given: '2025-05-12', givenLine: 3, other: '2025-05-13', otherLine: 5 },
  }),
  'updated-before-date': entry({
    severity: 'warning',
    title: 'Updated before it was published',
    message: (facts: { updated: string; day: string }) =>
      `The story was updated on ${facts.updated}, before its day of publication, ${facts.day}.`,
    hint: 'Correct one of the two dates.',
    example: { updated: '2025-05-12', day: '2025-05-13' },
  }),
}
