import type { Subject } from './subjects.ts'

/** Subjects whose names begin with the same letter. */
interface Initial {
  /** A letter from A to Z, or `0–9` for all digits. */
  readonly initial: string
  /** Names its part of the page. */
  readonly id: string
  readonly subjects: readonly Subject[]
}

/** More than these are no list to run an eye over. */
const LONGEST_LIST = 60

/**
 * Subjects by the first letter of their address, which is in Latin letters whatever the name is in: one in
 * another script stands where its transliteration does. Takes them, and returns them, in the order of their
 * addresses; none when they are few enough for one list.
 */
export function initialsOf(subjects: readonly Subject[]): readonly Initial[] {
  if (subjects.length <= LONGEST_LIST) return []
  const groups = Map.groupBy(subjects, ({ slug }) =>
    /^\d/.test(slug) ? '0–9' : slug.charAt(0).toUpperCase(),
  )
  return Array.from(groups, ([initial, subjects]) => ({
    initial,
    id: `initial-${initial.charAt(0)}`,
    subjects,
  }))
}
