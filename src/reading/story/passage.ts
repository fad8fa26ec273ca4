/** Source lines that belong together: a paragraph of the story, or a line of its surroundings. */
export interface Passage {
  readonly text: string
  /** The source line where it starts, from 1. */
  readonly line: number
  /** Number of its block. Passages with no blank line between them share one. */
  readonly block: number
  /** Whether every line of its block began with `>`, which is stripped. */
  readonly quoted: boolean
}
