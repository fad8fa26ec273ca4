/** A story used as ground truth: any file made from it must be read as this. */
export interface Story {
  readonly headline: string
  readonly paragraphs: readonly string[]
  /** The text in the layout of the wire service, if the corpus has it: wrapped lines, indented paragraphs. */
  readonly raw?: string
}

/** A file made from a story, and the expected result. */
export interface Sample {
  /** What was done to the story: `clean`, `credit, headline below`, … */
  readonly kind: string
  readonly text: string
  readonly truth: {
    readonly date: string
    /** `undefined` when the headline is not in the file. */
    readonly headline: string | undefined
    readonly credit: string | undefined
    readonly paragraphs: readonly string[]
  }
}
