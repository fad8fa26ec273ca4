/** The texts of the search page. Apart from the others, so that a browser loads no more than these. */
export interface SearchMessages {
  /** BCP 47 tag that dates and numbers are written in. */
  readonly locale: string
  readonly number: (value: number) => string

  readonly title: string
  /** For search engines and as the page's intro, with the span of the archive. */
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

  readonly sections: string
  readonly allSections: string
  readonly dates: string
  readonly allDates: string
  readonly decade: (firstYear: string) => string

  readonly found: (count: number) => string
  readonly none: string
  readonly noneTip: string
  /** Where nothing was found: a word that is in no story, and what to search for instead. */
  readonly noneHas: (word: string) => string
  readonly didYouMean: (word: string) => string
  readonly without: (word: string) => string
  readonly wordByWord: string
  readonly widen: string
  readonly results: string
  /** With the years that were searched, when there are others. */
  readonly foundIn: (found: string, years: string) => string
  readonly searchAll: (years: string) => string
  readonly years: (from: string, to: string) => string
  readonly more: (count: number) => string
  readonly failed: string
  /** In development, or where the index was not deployed. */
  readonly missing: string
}
