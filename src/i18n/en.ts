import { connectionsEn } from './connections/en.ts'
import { dataEn } from './data/en.ts'
import type { Messages } from './messages.ts'
import { LANGUAGES_EN as LANGUAGES } from './language-names.ts'
import { plural } from './plural.ts'
import { searchEn } from './search/en.ts'

// Plain `en` formats dates as “May 13, 2025”.
const locale = 'en-GB'
const numbers = new Intl.NumberFormat(locale)
const inOtherYears = (monthAndDay: string): string => `${monthAndDay} in other years`

export const en: Messages = {
  locale,
  number: (value) => numbers.format(value),

  stories: plural(locale, { one: '# story', other: '# stories' }),
  more: plural(locale, { one: 'and # more', other: 'and # more' }),
  span: (from, to) => `${from} – ${to}`,
  newStories: 'Feed of new stories',

  nav: {
    label: 'Site',
    skip: 'Skip to content',
    front: 'Front page',
    archive: 'Archive',
    onThisDay: 'On this day',
    sections: 'Sections',
    topics: 'Topics',
    names: 'Names',
    threads: 'Threads',
    frequency: 'Words',
    search: 'Search',
    about: 'About',
    trail: 'You are here',
  },

  theme: {
    toDark: 'Dark theme',
    toLight: 'Light theme',
  },

  front: {
    sameDay: 'Also on this day',
    years: 'All years',
    yearsNote: 'The stronger the colour, the more stories.',
    wholeArchive: 'The whole archive, month by month',
    empty: 'Nothing here yet',
    emptyNote: 'Stories appear here as soon as there are dated text files in the content folder.',
  },

  archive: {
    title: 'The archive',
    intro: (stories, years, from, to) =>
      `${stories} from ${years}: the first dated ${from}, the latest ${to}.`,
    years: plural(locale, { one: '# year', other: '# years' }),
    tableCaption: 'Stories by year and month',
    year: 'Year',
    total: 'Total',
    noStoriesIn: (from, to) => (from === to ? `No stories in ${from}` : `No stories from ${from} to ${to}`),
  },

  period: {
    previous: 'Previous',
    next: 'Next',
    neighbours: 'Previous and next',
    neighboursAtEnd: 'Previous and next, again',
    allOf: (period) => `All stories from ${period}`,
    months: 'Months',
    dayByDay: (year) => `${year}, day by day`,
    calendar: 'Calendar',
    notCovered: 'not covered by this archive',
    notCoveredLegend: 'A dot marks a day that this archive does not cover.',
    legend: 'The stronger the colour, the more stories; a plain number is a day without any.',
    inOtherYears,
  },

  onThisDay: {
    title: 'On this day',
    intro: 'One calendar for all years. Choose a day to see what was reported on it in any year.',
    pageTitle: inOtherYears,
  },

  ...connectionsEn,
  ...dataEn,

  subjects: {
    section: {
      title: 'Sections',
      intro: 'The parts of the paper that stories were filed under. Not every story has one.',
      one: 'Section',
    },
    topic: {
      title: 'Topics',
      intro: 'What stories are about, as their editors tagged them. Not every story has topics.',
      one: 'Topic',
    },
    none: 'No story has one yet.',
    initials: 'By first letter',
  },

  story: {
    by: (byline) => `By ${byline}`,
    supplied: 'Headline supplied: the source has none, so its first sentence is used instead.',
    updated: 'Updated',
    firstPublished: 'First published:',
    caption: plural(locale, { one: 'Picture caption', other: 'Picture captions' }),
    picture: 'Picture',
    undescribedPicture: 'Picture without a description',
    noPicture: 'The picture is not in this archive: only the words about it came with the story.',
    pictureNamed: 'The source names it:',
    credit: 'Picture credit',
    setAside: plural(locale, { one: '# line set aside', other: '# lines set aside' }),
    setAsideNote: 'Text that came with the story but is not part of it.',
    corrections: 'Corrections',
    topics: 'Topics',
    readOn: 'Read on',
    previous: 'Previous story',
    next: 'Next story',
    first: 'This is the first story in the archive.',
    last: 'This is the latest story in the archive.',
    context: 'This story in the archive',
    named: 'Named in this story',
    earlier: 'Earlier in this story',
    later: 'Later',
    related: 'Related',
    wholeThread: 'The whole thread',
    shares: (what) => `shares ${what}`,
    sameDay: 'On the same day',
    sameSection: (section) => `More in ${section}`,
    printedFrom: 'Printed from',
    cite: 'Cite this story',
    permalink: 'Permanent address',
    chicagoNote: 'Chicago, note',
    chicagoBibliography: 'Chicago, bibliography',
    saveAs: 'Save as',
    emptyText: 'The source has a headline but no text.',
  },

  source: {
    title: 'Source',
    intro: 'What this page was made from, and what was inferred rather than stated.',
    file: 'File',
    digest: 'SHA-256',
    headlineFrom: 'Headline',
    headlineOrigin: {
      'front-matter': 'given in the front matter',
      'head-line': 'given on the date line',
      'next-line': 'given on the line after the date',
      'first-sentence': 'not given; made from the first sentence',
    },
    inferred: 'Inferred',
    nothingInferred: 'Nothing.',
    inference: {
      headline: 'Headline',
      credit: 'Picture credit',
      caption: 'Caption',
      byline: 'Byline',
      dateline: 'Dateline',
      boilerplate: 'Not part of the story',
      language: 'Language',
      truncation: 'Text may be cut off',
    },
    line: (line) => `line ${line}`,
    rule: 'Rule:',
    normalised: 'Changes to the text',
    asItCame: 'The original text',
  },

  shared: {
    title: 'Several stories share this address',
    intro: (day) =>
      `Stories from ${day} whose headlines lead to the same address. Each also has its own address:`,
  },

  about: {
    title: 'About this archive',
    what: (name, publisher) =>
      `${name} is an archive of news stories${publisher === name ? '' : `, published by ${publisher}`}. Each story is filed under its date, and its page shows what it was made from.`,
    numbers: 'In numbers',
    stories: 'Stories',
    span: 'Span',
    years: 'Years with stories',
    days: 'Days with stories',
    words: 'Words',
    languages: 'Languages',
    language: (tag) => (tag === undefined ? 'Not known' : (LANGUAGES[tag] ?? tag)),
    lengths: 'Lengths',
    length: (from, to) =>
      to === undefined
        ? `${numbers.format(from)} words or more`
        : from === 0
          ? `Fewer than ${numbers.format(to)} words`
          : `${numbers.format(from)} to ${numbers.format(to - 1)} words`,
    made: 'How it is made',
    madeText: [
      'Every story is one plain text file. A program turns the files into these pages; nothing is retyped by hand. Each page names its file and gives the digest of its bytes, so that anyone can check that the two match.',
      'The program separates each story from what surrounds it: credits, captions, bylines, and lines that belong to a website rather than to the news. What it sets aside is still shown, and whatever it inferred is listed at the foot of the page with the line and the words; open an entry to see the rule behind it.',
    ],
    suppliedNote: (count, total) =>
      `A headline in square brackets was supplied by the program, the way librarians mark a title they had to supply: ${count} of ${total}.`,
    headlines: 'Where headlines come from',
    inferences: 'What was inferred',
    inferencesNote: 'The number of stories in which something was inferred rather than stated.',
    coverage: 'What it covers',
    licence: 'Licence',
    licenceText: 'The stories may be used under the terms of',
    data: 'Download the data',
    dataText: 'The whole archive can be downloaded, read and checked by machine:',
    dataStories: 'every story as data, one per line',
    dataFeed: 'the newest stories as a feed, with links to older ones',
    dataDigests: 'the digest of every source',
    contact: 'Contact',
    contactText: 'Found a mistake? Write to',
  },

  receipt: {
    title: 'Files and omissions',
    intro:
      'Every file in the content folder, and what became of it. Hidden files and the pictures of stories are not counted.',
    filesFound: 'Files found',
    published: 'Stories published',
    absence: {
      draft: 'Drafts',
      embargoed: 'Scheduled for a later day',
      duplicate: 'Duplicates',
      quarantined: 'Kept out because of an error',
      skipped: 'Not stories',
    },
    reason: {
      draft: 'Draft',
      embargoed: 'Scheduled for a later day',
      duplicate: 'Duplicate',
      quarantined: 'Kept out because of an error',
      skipped: 'Not a story',
    },
    sameAs: (file) => `The same story as ${file}.`,
    ignoredLine: 'A line without effect',
    heldBack: 'Drafts and stories scheduled for a later day are counted here but not named.',
    allPublished: 'Every file was published.',
    file: 'File',
    why: 'Reason',
    details: 'Details',
    asData: 'Files and omissions as data',
  },
  search: searchEn,

  notFound: {
    title: 'No such page',
    text: 'There is nothing at this address. It may have been mistyped, or the story may never have been in this archive.',
    ways: 'Where to go from here',
  },

  moved: {
    title: 'Moved',
    text: 'This page has moved to',
  },

  gone: {
    title: 'Withdrawn',
    text: 'There was a story at this address. Its publisher has withdrawn it.',
  },

  corrections: {
    title: 'Corrections',
    intro: 'What was changed in stories after they were published, the latest change first.',
    none: 'No story has been corrected yet. When one is, it is listed here with what was changed.',
    updated: 'Updated.',
  },

  footer: {
    made: 'Every page is made from plain text. Read how:',
    feed: 'Feed',
  },
}
