import { KINDS } from '../connections/names/kinds.ts'
import { isReserved, slugify } from './slugify.ts'

const PARTS_OF_THE_INDEX: ReadonlySet<string> = new Set(KINDS)

/** The slug of a name: its page is beside those of the index of names, such as `names/person/`. */
export function nameSlug(name: string): string {
  const slug = slugify(name)
  return isReserved(slug) || PARTS_OF_THE_INDEX.has(slug) ? `${slug}-name` : slug
}
