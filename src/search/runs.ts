import type { Found } from './marks.ts'

/** A run of text that is highlighted as a whole, or not at all. */
export interface Run {
  readonly text: string
  readonly found: boolean
}

/** Divides a part of a text into runs. Takes what was found in order; what reaches across the ends is cut. */
export function runsOf(text: string, found: readonly Found[], from = 0, to = text.length): Run[] {
  const runs: Run[] = []
  let end = from
  const append = (until: number, isFound: boolean): void => {
    if (until > end) runs.push({ text: text.slice(end, until), found: isFound })
    end = Math.max(end, until)
  }
  for (const each of found) {
    if (each.end <= from || each.start >= to) continue
    append(Math.max(from, each.start), false)
    append(Math.min(to, each.end), true)
  }
  append(to, false)
  return runs
}
