import { textsOf } from '../../../src/article/texts.ts'
import type { StoryInput } from '../../../src/reading/story/headline-place.ts'
import { readText, type TextReading } from '../../../src/reading/story/read-text.ts'

/** Reads a text whose first line is what follows the date on the head line. */
export function read(text: string, given: StoryInput['given'] = {}): TextReading {
  const [head = '', ...rest] = text.split('\n')
  const headLine = head.trim() === '' ? undefined : { text: head.trim(), number: 1 }
  return readText({ file: 'a.txt', headLine, lines: linesOf(rest, 2), given })
}

export function linesOf(lines: readonly string[], first: number): { text: string; number: number }[] {
  return lines.map((text, at) => ({ text, number: first + at }))
}

/** The texts of the story’s blocks, with each list item separate. */
export function paragraphs(reading: TextReading): string[] {
  return reading.text.blocks.flatMap(textsOf)
}

export const STORY = `The council voted on Tuesday to keep the library in Elm Street open for another year.

Opponents said the plan would cost too much.`

export const LEAD = 'The council voted on Tuesday to keep the library in Elm Street open for another year.'
