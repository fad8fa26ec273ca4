import { plural } from '../plural.ts'
import type { SearchMessages } from './messages.ts'

const locale = 'en-GB'
const numbers = new Intl.NumberFormat(locale)

export const searchEn: SearchMessages = {
  locale,
  number: (value) => numbers.format(value),

  title: 'Search',
  intro: (stories, from, to) => `Every word of ${stories}, ${from} to ${to}.`,
  label: 'Words to search for',
  submit: 'Search',
  tip: '“exact words”, -without, begin*, 20 July 1969',
  key: 'Press / to search, and use the arrow keys to move through the results.',
  from: 'From',
  to: 'To',
  noScript:
    'Searching needs JavaScript, which is switched off or did not load. Every story can be reached without it:',
  ways: 'Other ways to find a story',

  order: { label: 'Order', relevance: 'Most relevant', newest: 'Newest first', oldest: 'Oldest first' },

  section: { label: 'Section', all: 'All sections' },
  collection: { label: 'Collection', all: 'All collections' },
  names: { label: 'Names', all: 'All names', none: 'None of the most frequent names.' },
  overTime: 'Stories over time',
  asTable: 'As a table',
  allDates: 'All dates',
  decade: (firstYear) => `${firstYear}s`,

  found: plural(locale, { one: '# story found', other: '# stories found' }),
  none: 'No stories found',
  noneTip: 'Check the spelling, or try fewer or different words.',
  noStoryContains: (word) => `No story contains “${word}”.`,
  didYouMean: (word) => `Did you mean “${word}”?`,
  without: (word) => `Search without “${word}”`,
  withoutQuotationMarks: 'Search without quotation marks',
  withoutFilters: 'Search without filters',
  results: 'Stories found',
  alsoFound: (words) => `Including ${words}`,
  years: (from, to) => (from === to ? from : `${from}–${to}`),
  more: plural(locale, { one: 'Show # more', other: 'Show # more' }),
  save: plural(locale, { one: 'Save the result as', other: 'Save all # results as' }),
  saving: (done, years) => `Gathering: ${numbers.format(done)} of ${numbers.format(years)}`,
  saved: plural(locale, { one: '# story saved', other: '# stories saved' }),
  failed: 'The search index could not be loaded. Check the connection and try again.',
  missing:
    'There is no search index here. Run “npm run build” to create it, then “npm run preview” to see the result.',
}
