import { readArticle } from '../../src/reading/read-article.ts'
import type { Reading, ReadingSettings } from '../../src/reading/reading.ts'
import { day } from '../day.ts'

/** Settings for a site without a `dayOrder`, on the last day of 2025. */
export const settings: ReadingSettings = {
  dayOrder: undefined,
  today: day('2025-12-31'),
  setAside: new Set(),
}

/** Reads a text or bytes as the file `story.txt`. */
export function read(source: string | Uint8Array, file = 'story.txt'): Reading {
  return readArticle(
    { file, bytes: typeof source === 'string' ? new TextEncoder().encode(source) : source },
    settings,
  )
}

/** Like `read`, but throws unless the result is an article. */
export function readWell(source: string | Uint8Array, file?: string): Extract<Reading, { ok: true }> {
  const reading = read(source, file)
  if (!reading.ok)
    throw new Error(reading.problems.map(({ code, message }) => `${code}: ${message}`).join('\n'))
  return reading
}

export function codesOf(reading: Reading): string[] {
  return reading.problems.map(({ code }) => code)
}
