/** A line of a source file: its text without the line ending, and its line number, from 1. */
export interface Line {
  readonly text: string
  readonly number: number
}
