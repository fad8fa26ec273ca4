/** The texts of the page of words over time. Kept apart from the others, because the browser loads these. */
export interface FrequencyMessages {
  /** BCP 47 tag for formatting dates and numbers. */
  readonly locale: string
  readonly number: (value: number) => string
  readonly percent: (share: number) => string

  readonly title: string
  readonly intro: string
  readonly label: string
  readonly submit: string
  readonly tip: string
  readonly from: string
  readonly to: string
  readonly measure: { readonly label: string; readonly share: string; readonly counts: string }
  readonly noScript: string
  /** Heading of the small charts below. */
  readonly namesAndTopics: string

  /** Says after the measure what is shown: `by year, 1957–2026`. */
  readonly by: Readonly<Record<'year' | 'month', (from: string, to: string) => string>>
  /** Head of the first column. */
  readonly unit: Readonly<Record<'year' | 'month', string>>
  /** Head of the column with the number of all stories. */
  readonly allStories: string
  readonly found: (found: number, all: number) => string
  readonly stories: (count: number) => string
  /** Says which words are counted with the reader’s: inflections, or longer words. */
  readonly countedWith: (words: string) => string
  readonly howToRead: string
  readonly tooMany: (most: number) => string
  readonly noStories: string
  readonly asTable: string
  readonly save: string
}
