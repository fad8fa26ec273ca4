import { plural } from '../plural.ts'
import type { FrequencyMessages } from './messages.ts'

const locale = 'en-GB'
const numbers = new Intl.NumberFormat(locale)
const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 3 })
const ofStories = plural(locale, { one: 'of # story', other: 'of # stories' })

export const frequencyEn: FrequencyMessages = {
  locale,
  number: (value) => numbers.format(value),
  percent: (share) => percents.format(share),

  title: 'Words over time',
  intro: 'How many stories use a word or a phrase, and when.',
  label: 'Words to count',
  submit: 'Show',
  tip: 'Up to five words or “exact phrases”. Several forms of a word count together; “quoted” words are exact.',
  from: 'From year',
  to: 'To year',
  measure: { label: 'Show', share: 'Share of all stories', counts: 'Number of stories' },
  noScript:
    'Counting words needs JavaScript, which is switched off or did not load. The names and topics below have charts without it.',
  namesAndTopics: 'Names and topics over time',

  by: {
    year: (from, to) => (from === to ? `in ${from}` : `by year, ${from}–${to}`),
    month: (from, to) => (from === to ? `in ${from}` : `by month, ${from} – ${to}`),
  },
  unit: { year: 'Year', month: 'Month' },
  allStories: 'All stories',
  found: (found, all) => `${numbers.format(found)} ${ofStories(all)}`,
  stories: plural(locale, { one: '# story', other: '# stories' }),
  countedWith: (words) => `counted with ${words}`,
  howToRead: 'Each point leads to its stories.',
  tooMany: (most) => `Only the first ${most} are shown.`,
  noStories: 'There are no stories in these years.',
  asTable: 'As a table',
  save: 'Save as CSV',
}
