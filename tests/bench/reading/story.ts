/** A story whose reading is known: what a file made from it must be read as. */
export interface Story {
  readonly headline: string
  readonly paragraphs: readonly string[]
  /** The text as a wire laid it out, where the corpus has that: wrapped lines, indented paragraphs. */
  readonly raw?: string
}

/** A file made from a story, and what must come of it. */
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
