import type { Kind } from './kinds.ts'

/** The names that a story’s front matter gives. They are certain, in any language. */
export interface GivenNames {
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly organisations: readonly string[]
}

/** Each given name with its kind, in the order of the front matter. */
export function givenKinds({ people, places, organisations }: GivenNames): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const name of organisations) kinds.set(name, 'organisation')
  for (const name of places) kinds.set(name, 'place')
  for (const name of people) kinds.set(name, 'person')
  return kinds
}
