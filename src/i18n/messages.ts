import type { SearchMessages } from './search/messages.ts'

/** Every text of the interface. One file for each language fills it in. */
export interface Messages {
  /** BCP 47 tag that dates and numbers are written in. */
  readonly locale: string
  readonly number: (value: number) => string

  readonly stories: (count: number) => string
  /** After the headlines that are shown: how many of the same are not. */
  readonly more: (count: number) => string
  readonly span: (from: string, to: string) => string

  readonly nav: {
    readonly label: string
    readonly skip: string
    readonly front: string
    readonly archive: string
    readonly onThisDay: string
    readonly sections: string
    readonly topics: string
    readonly search: string
    readonly about: string
    readonly trail: string
  }

  readonly theme: {
    /** On the button: what it switches to. */
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
    /** `74 stories, 4 October 1957 to 13 May 2025` in a sentence. */
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
    /** Names the row of letters that leads into a long list. */
    readonly initials: string
  }

  readonly story: {
    readonly by: (byline: string) => string
    /** The note under a headline that the program made, and what a screen reader hears. */
    readonly supplied: string
    readonly updated: string
    readonly firstPublished: string
    readonly caption: (count: number) => string
    readonly picture: string
    /** In place of a description for readers who cannot see it. */
    readonly undescribedPicture: string
    readonly noPicture: string
    /** Before the name of a picture that is not there. */
    readonly pictureNamed: string
    readonly credit: string
    readonly setAside: (count: number) => string
    readonly setAsideNote: string
    readonly corrections: string
    readonly topics: string
    readonly onwards: string
    readonly previous: string
    readonly next: string
    readonly first: string
    readonly last: string
    readonly sameDay: string
    readonly sameSection: (section: string) => string
    readonly printedFrom: string
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
    readonly normalised: string
    readonly asItCame: string
  }

  readonly shared: {
    readonly title: string
    readonly intro: (day: string) => string
  }

  readonly about: {
    readonly title: string
    /** Who publishes the archive is said where the archive is not the publisher's own name. */
    readonly what: (name: string, publisher: string) => string
    readonly numbers: string
    readonly stories: string
    readonly span: string
    readonly years: string
    readonly days: string
    readonly words: string
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
    readonly link: string
    readonly filesIn: string
    readonly published: string
    /** What the files are of which there are so many. */
    readonly absence: Readonly<
      Record<'draft' | 'embargoed' | 'duplicate' | 'quarantined' | 'skipped', string>
    >
    /** Why one file is not there. */
    readonly reason: Messages['receipt']['absence']
    readonly sameAs: (file: string) => string
    /** What is not there and not named either. */
    readonly heldBack: string
    readonly allPublished: string
    readonly file: string
    readonly why: string
    readonly detail: string
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

  /** The page at the address of a story that was withdrawn. */
  readonly gone: {
    readonly title: string
    readonly text: string
  }

  readonly corrections: {
    readonly title: string
    readonly intro: string
    readonly none: string
    /** A story whose source says that it was changed, and not how. */
    readonly updated: string
  }

  readonly footer: {
    readonly made: string
    /** A link for readers who want to be told of new stories. */
    readonly feed: string
  }
}
