/** Lines of the source that belong together: a paragraph of the story, or a line beside it. */
export interface Passage {
  readonly text: string
  /** Line of the source on which it starts, from 1. */
  readonly line: number
  /** Passages with no blank line between them share a block. */
  readonly block: number
  /** Every line of its block began with `>`, which is dropped. */
  readonly quoted: boolean
}
