import type { Subject } from './subjects.ts'

/** The subjects under one initial. */
interface Initial {
  /** A letter from A to Z, or `0–9` for all digits. */
  readonly initial: string
  /** HTML id of its part of the page. */
  readonly id: string
  readonly subjects: readonly Subject[]
}

/** A longer list is hard to scan. */
const MAX_UNGROUPED = 60

/**
 * Groups subjects by the first letter of their slug, which is in Latin letters: a name in another script
 * sorts by its transliteration. Takes and returns subjects in the order of their slugs. Returns no groups
 * when the subjects are few enough for one list.
 */
export function initialsOf(subjects: readonly Subject[]): readonly Initial[] {
  if (subjects.length <= MAX_UNGROUPED) return []
  const groups = Map.groupBy(subjects, ({ slug }) =>
    /^\d/.test(slug) ? '0–9' : slug.charAt(0).toUpperCase(),
  )
  return Array.from(groups, ([initial, subjects]) => ({
    initial,
    id: `initial-${initial.charAt(0)}`,
    subjects,
  }))
}
