/** The texts about names, threads and told dates. */
export interface ConnectionMessages {
  readonly names: {
    readonly title: string
    readonly intro: string
    readonly none: string
    readonly count: (count: number) => string
    /** Headings of the parts of the index. */
    readonly kinds: Readonly<Record<'person' | 'place' | 'organisation' | 'work' | 'other', string>>
    readonly kind: ConnectionMessages['names']['kinds']
    readonly variants: string
    readonly description: string
    readonly byYear: string
    readonly byMonth: string
    readonly stories: string
    readonly companions: string
    readonly threads: string
    /** Heading of the names in most stories, where an index page does not list all. */
    readonly frequent: string
    /** Link to all names of a kind. */
    readonly allOf: (kind: string, names: string) => string
    /** Label of the box that narrows a list. */
    readonly narrow: string
    /** How many entries a narrowed list shows. A script replaces the placeholders it is called with. */
    readonly shown: (shown: string, all: string) => string
    /** Button that searches the stories for what the box says. */
    readonly search: string
  }

  readonly threads: {
    readonly title: string
    readonly intro: string
    readonly none: string
    readonly thread: string
    readonly series: string
    /** Heading of the latest ones, where an index page does not list all. */
    readonly latest: string
    /** What the pages of years are: a thread is in the year of its latest story. */
    readonly byLatest: string
    /** Between two lines of a timeline. */
    readonly quietMonths: (months: number) => string
    readonly quietYears: (years: number) => string
  }

  /** What stories tell of other times than their own. */
  readonly told: {
    /** Headings of what later stories tell of the period of a page. */
    readonly later: Readonly<Record<'year' | 'month' | 'day', string>>
    readonly note: string
    /** Precedes the link to the story. */
    readonly source: (day: string) => string
    /** Precedes a period on a timeline, for screen readers. */
    readonly of: string
    readonly some: (shown: string, count: string) => string
    readonly asData: string
  }

  readonly chronology: {
    readonly title: string
    readonly intro: string
    readonly none: string
    readonly pageTitle: (year: string) => string
    readonly sentences: (count: number) => string
    /** Link to it. */
    readonly link: string
  }
}
