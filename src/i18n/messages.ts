import type { ConnectionMessages } from './connections/messages.ts'
import type { DataMessages } from './data/messages.ts'
import type { SearchMessages } from './search/messages.ts'

/** Every text of the interface. Each language implements it in a file of its own. */
export interface Messages extends ConnectionMessages, DataMessages {
  /** BCP 47 tag for formatting dates and numbers. */
  readonly locale: string
  readonly number: (value: number) => string

  readonly stories: (count: number) => string
  /** Link after a shortened list of headlines: how many more there are. */
  readonly more: (count: number) => string
  readonly span: (from: string, to: string) => string
  /** Link to the feed of a name or a thread. */
  readonly newStories: string

  readonly nav: {
    readonly label: string
    readonly skip: string
    readonly front: string
    readonly archive: string
    readonly onThisDay: string
    readonly sections: string
    readonly topics: string
    readonly names: string
    readonly threads: string
    readonly frequency: string
    readonly search: string
    readonly about: string
    readonly trail: string
  }

  readonly theme: {
    /** Labels of the button: the theme it switches to. */
    readonly toDark: string
    readonly toLight: string
  }

  readonly front: {
    readonly sameDay: string
    readonly years: string
    readonly yearsNote: string
    readonly wholeArchive: string
    readonly empty: string
    readonly emptyNote: string
  }

  readonly archive: {
    readonly title: string
    /** `74 stories from 52 years: …`. `stories` and `years` are formatted counts, `from` and `to` formatted days. */
    readonly intro: (stories: string, years: string, from: string, to: string) => string
    readonly years: (count: number) => string
    readonly tableCaption: string
    readonly year: string
    readonly total: string
    readonly noStoriesIn: (from: string, to: string) => string
  }

  readonly period: {
    readonly previous: string
    readonly next: string
    readonly neighbours: string
    readonly neighboursAtEnd: string
    readonly allOf: (period: string) => string
    readonly months: string
    readonly dayByDay: (year: string) => string
    readonly calendar: string
    readonly notCovered: string
    readonly notCoveredLegend: string
    readonly legend: string
    readonly inOtherYears: (monthAndDay: string) => string
  }

  readonly onThisDay: {
    readonly title: string
    readonly intro: string
    readonly pageTitle: (monthAndDay: string) => string
  }

  readonly subjects: {
    readonly section: { readonly title: string; readonly intro: string; readonly one: string }
    readonly topic: { readonly title: string; readonly intro: string; readonly one: string }
    readonly none: string
    /** Names the row of initials above a long list. */
    readonly initials: string
  }

  readonly story: {
    readonly by: (byline: string) => string
    /** Note under a headline that the program supplied. It tells screen readers, which do not read the brackets. */
    readonly supplied: string
    readonly updated: string
    readonly firstPublished: string
    readonly caption: (count: number) => string
    readonly picture: string
    /** Alternative text of a picture without a description. */
    readonly undescribedPicture: string
    readonly noPicture: string
    /** Precedes the file name or address of a missing picture. */
    readonly pictureNamed: string
    readonly credit: string
    readonly setAside: (count: number) => string
    readonly setAsideNote: string
    readonly corrections: string
    readonly topics: string
    /** Heading of the links to other stories, for screen readers. */
    readonly readOn: string
    readonly previous: string
    readonly next: string
    readonly first: string
    readonly last: string
    /** Names the links to related stories and to names, for screen readers. */
    readonly context: string
    readonly named: string
    readonly earlier: string
    readonly later: string
    readonly related: string
    readonly wholeThread: string
    /** Why a story is related: what both have. */
    readonly shares: (what: string) => string
    readonly sameDay: string
    readonly sameSection: (section: string) => string
    readonly printedFrom: string
    readonly cite: string
    readonly permalink: string
    readonly chicagoNote: string
    readonly chicagoBibliography: string
    /** Precedes the links to the formats of citation managers. */
    readonly saveAs: string
    readonly emptyText: string
  }

  readonly source: {
    readonly title: string
    readonly intro: string
    readonly file: string
    readonly digest: string
    readonly headlineFrom: string
    readonly headlineOrigin: Readonly<
      Record<'front-matter' | 'head-line' | 'next-line' | 'first-sentence', string>
    >
    readonly inferred: string
    readonly nothingInferred: string
    readonly inference: Readonly<
      Record<
        'headline' | 'credit' | 'caption' | 'byline' | 'dateline' | 'boilerplate' | 'language' | 'truncation',
        string
      >
    >
    readonly line: (line: string) => string
    /** Precedes the name of a reading rule. */
    readonly rule: string
    readonly normalised: string
    readonly asItCame: string
  }

  readonly shared: {
    readonly title: string
    readonly intro: (day: string) => string
  }

  readonly about: {
    readonly title: string
    /** Omits the publisher if the archive bears its name. */
    readonly what: (name: string, publisher: string) => string
    readonly numbers: string
    readonly stories: string
    readonly span: string
    readonly years: string
    readonly days: string
    readonly words: string
    readonly languages: string
    /** The name of a language, given its tag; its tag where the name is not known. */
    readonly language: (tag: string | undefined) => string
    readonly lengths: string
    /** Of stories of at least `from` words, and fewer than `to`. */
    readonly length: (from: number, to: number | undefined) => string
    readonly made: string
    readonly madeText: readonly string[]
    readonly suppliedNote: (count: string, total: string) => string
    readonly headlines: string
    readonly inferences: string
    readonly inferencesNote: string
    readonly coverage: string
    readonly licence: string
    readonly licenceText: string
    readonly data: string
    readonly dataText: string
    readonly dataStories: string
    readonly dataFeed: string
    readonly dataDigests: string
    readonly contact: string
    readonly contactText: string
  }

  readonly receipt: {
    readonly title: string
    readonly intro: string
    readonly filesFound: string
    readonly published: string
    /** Labels of the counts, in the plural. */
    readonly absence: Readonly<
      Record<'draft' | 'embargoed' | 'duplicate' | 'quarantined' | 'skipped', string>
    >
    /** Reasons in the table of omitted files, in the singular. */
    readonly reason: Messages['receipt']['absence']
    readonly sameAs: (file: string) => string
    /** Reason of a line of the names file. */
    readonly ignoredLine: string
    /** Explains why some omissions are counted but not listed. */
    readonly heldBack: string
    readonly allPublished: string
    readonly file: string
    readonly why: string
    readonly details: string
    readonly asData: string
  }

  readonly search: SearchMessages

  readonly notFound: {
    readonly title: string
    readonly text: string
    readonly ways: string
  }

  /** The page at a former address. */
  readonly moved: {
    readonly title: string
    readonly text: string
  }

  /** The page at the address of a withdrawn story. */
  readonly gone: {
    readonly title: string
    readonly text: string
  }

  readonly corrections: {
    readonly title: string
    readonly intro: string
    readonly none: string
    /** For a story whose source gives an update without describing it. */
    readonly updated: string
  }

  readonly footer: {
    readonly made: string
    /** Link to the Atom feed. */
    readonly feed: string
  }
}
