/** The texts of the search page. Kept apart from the others, because the browser loads these. */
export interface SearchMessages {
  /** BCP 47 tag for formatting dates and numbers. */
  readonly locale: string
  readonly number: (value: number) => string

  readonly title: string
  /** The page's intro and meta description. `from` and `to` are the archive's first and last year. */
  readonly intro: (stories: string, from: string, to: string) => string
  readonly label: string
  readonly submit: string
  readonly tip: string
  readonly key: string
  readonly from: string
  readonly to: string
  readonly noScript: string
  readonly ways: string

  readonly order: {
    readonly label: string
    readonly relevance: string
    readonly newest: string
    readonly oldest: string
  }

  readonly section: FacetMessages
  /** Of the top folders of the archive. */
  readonly collection: FacetMessages
  readonly names: FacetMessages & { readonly none: string }
  /** Caption of the table of years. */
  readonly overTime: string
  /** Opens the table. */
  readonly asTable: string
  readonly allDates: string
  readonly decade: (firstYear: string) => string

  readonly found: (count: number) => string
  readonly none: string
  readonly noneTip: string
  /** Shown when nothing was found, for a word that occurs in no story. The next four are links to other searches. */
  readonly noStoryContains: (word: string) => string
  readonly didYouMean: (word: string) => string
  readonly without: (word: string) => string
  readonly withoutQuotationMarks: string
  readonly withoutFilters: string
  /** Heading of the results, for screen readers. */
  readonly results: string
  /** Says which other words were found for those of the reader: inflections, or longer words. */
  readonly alsoFound: (words: string) => string
  readonly years: (from: string, to: string) => string
  readonly more: (count: number) => string
  /** Precedes the buttons with the formats in which all results can be saved. */
  readonly save: (count: number) => string
  /** How many years have been gathered for that. */
  readonly saving: (done: number, years: number) => string
  readonly saved: (count: number) => string
  readonly failed: string
  /** Shown in development, or when the index was not deployed. */
  readonly missing: string
}

/** What the links are called that narrow a search by one kind of value. */
interface FacetMessages {
  readonly label: string
  /** Takes the limit away. */
  readonly all: string
}
