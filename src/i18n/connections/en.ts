import { plural } from '../plural.ts'
import type { ConnectionMessages } from './messages.ts'

const locale = 'en-GB'

export const connectionsEn: ConnectionMessages = {
  names: {
    title: 'Names',
    intro: 'People, places, organisations and works, found in the text of the stories.',
    none: 'No name is in two stories yet.',
    count: plural(locale, { one: '# name', other: '# names' }),
    kinds: {
      person: 'People',
      place: 'Places',
      organisation: 'Organisations',
      work: 'Works',
      other: 'Other names',
    },
    kind: { person: 'Person', place: 'Place', organisation: 'Organisation', work: 'Work', other: 'Name' },
    variants: 'Also written',
    description: 'The archive says',
    byYear: 'Stories by year',
    byMonth: 'Stories by month',
    stories: 'Stories, with the sentence that names it',
    companions: 'Often in the same story',
    threads: 'In these threads',
    frequent: 'In most stories',
    allOf: (kind, names) => `${kind}: ${names}`,
    narrow: 'Narrow the list',
    shown: (shown, all) => `${shown} of ${all}`,
    search: 'Search the stories',
  },

  threads: {
    title: 'Threads',
    intro:
      'Stories that continue one another, and series, the latest first. Found by what the stories share.',
    none: 'No story continues another yet.',
    thread: 'Thread',
    series: 'Series',
    latest: 'The latest',
    byLatest: 'By the date of the latest story',
    quietMonths: plural(locale, { one: 'Nothing for # month', other: 'Nothing for # months' }),
    quietYears: plural(locale, { one: 'Nothing for # year', other: 'Nothing for # years' }),
  },

  told: {
    later: {
      year: 'Told later of this year',
      month: 'Told later of this month',
      day: 'Told later of this day',
    },
    note: 'Looking back: what later stories say of it. The dates were found in their text.',
    source: (day) => `Told in a story of ${day}:`,
    of: 'Told of',
    some: (shown, count) => `${shown} of ${count} told dates are listed here.`,
    asData: 'All told dates as data',
  },

  chronology: {
    title: 'Chronology',
    intro: 'What stories tell of times from which the archive has none. The dates were found in their text.',
    none: 'No story tells of such a time yet.',
    pageTitle: (year) => `Told of ${year}`,
    sentences: plural(locale, { one: '# sentence', other: '# sentences' }),
    link: 'Chronology: what stories tell of other times',
  },
}
