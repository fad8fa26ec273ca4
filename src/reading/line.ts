/** A line of a source file: its text without the line end, and its number in the file, from 1. */
export interface Line {
  readonly text: string
  readonly number: number
}
