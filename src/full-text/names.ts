import { ByteReader, ByteWriter } from './bytes.ts'
import { decodeStories, encodePostings, type EncodedPostings } from './postings.ts'

/** A name by which a search can be narrowed, with its stories. */
export interface IndexedName extends Omit<EncodedPostings, 'places'> {
  readonly name: string
  /** The last folder of its page. */
  readonly slug: string
}

/** The story of a posting: its day as in postings, and its place in the day. */
export type StoryPlace = readonly [day: number, ordinal: number]

/** A name with its stories, in the order of the archive. */
export function indexedName(name: string, slug: string, places: readonly StoryPlace[]): IndexedName {
  const { stories, postings } = encodePostings(
    places.map(([day, ordinal]) => ({ day, ordinal, weight: 0, places: [] })),
  )
  return { name, slug, stories, postings }
}

export function encodeNames(names: readonly IndexedName[]): Uint8Array {
  const writer = new ByteWriter(1024)
  for (const { name, slug, stories, postings } of names) {
    writer.text(name)
    writer.text(slug)
    writer.number(stories)
    writer.block(postings)
  }
  return writer.written
}

/** The inverse of `encodeNames`. Throws a `RangeError` if the bytes end too early. */
export function decodeNames(bytes: Uint8Array): IndexedName[] {
  const reader = new ByteReader(bytes)
  const names: IndexedName[] = []
  while (!reader.atEnd) {
    names.push({
      name: reader.text(),
      slug: reader.text(),
      stories: reader.number(),
      postings: reader.block(),
    })
  }
  return names
}

/** The stories of a name, in the order of the archive. */
export function storiesOfName(name: IndexedName): StoryPlace[] {
  const { days, ordinals } = decodeStories(name)
  return days.map((day, index) => [day, ordinals[index] ?? 0])
}
