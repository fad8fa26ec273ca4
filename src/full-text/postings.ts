import { ByteReader, ByteWriter } from './bytes.ts'

/**
 * Where a word stands in a story: for each place three numbers, the position and the codes of the stop words before and
 * after it; 0 where there is none. In the order of positions. A story has hundreds, too many for an object each.
 */
export type Places = readonly number[]

/** How many numbers a place has. */
export const PLACE = 3

/** A story that has a word. */
export interface Posting {
  /** The days since 1 January of year 1. */
  readonly day: number
  /** The place of the story within its day, from 0. A new story therefore changes no posting of another day. */
  readonly ordinal: number
  readonly weight: number
  /** None for stop words. */
  readonly places: Places
}

/** The postings of a word. The places are kept apart, because only phrases need them. */
export interface EncodedPostings {
  readonly stories: number
  readonly postings: Uint8Array
  readonly places: Uint8Array
}

/** Encodes postings in the order of days and ordinals, by columns, since similar numbers compress better. */
export function encodePostings(postings: Iterable<Posting>): EncodedPostings {
  const [days, ordinals, weights] = [new ByteWriter(), new ByteWriter(), new ByteWriter()]
  const [counts, positions, befores, afters] = [
    new ByteWriter(),
    new ByteWriter(),
    new ByteWriter(),
    new ByteWriter(),
  ]
  let stories = 0
  let [day, ordinal] = [0, -1]
  for (const posting of postings) {
    if (posting.day !== day) ordinal = -1
    days.number(posting.day - day)
    ordinals.number(posting.ordinal - ordinal - 1)
    weights.byte(posting.weight)
    ;({ day, ordinal } = posting)
    stories += 1
    const { places } = posting
    counts.number(places.length / PLACE)
    let last = 0
    for (let place = 0; place < places.length; place += PLACE) {
      const position = places[place] ?? 0
      positions.number(position - last)
      last = position
      befores.byte(places[place + 1] ?? 0)
      afters.byte(places[place + 2] ?? 0)
    }
  }
  const hasPlaces = positions.written.length > 0
  return {
    stories,
    postings: joined([days, ordinals, weights]),
    places: hasPlaces ? joined([counts, positions, befores, afters]) : new Uint8Array(),
  }
}

/** The stories of encoded postings, as columns. Throws a `RangeError` if the bytes do not hold so many. */
export function decodeStories({ stories, postings }: Omit<EncodedPostings, 'places'>): {
  readonly days: readonly number[]
  readonly ordinals: readonly number[]
  readonly weights: Uint8Array
} {
  const reader = new ByteReader(postings)
  const days = reader.numbers(stories)
  const ordinals = reader.numbers(stories)
  const weights = reader.bytes(stories)
  let [day, ordinal] = [0, -1]
  for (let index = 0; index < stories; index += 1) {
    const gap = days[index] ?? 0
    if (gap > 0) ordinal = -1
    day += gap
    ordinal += (ordinals[index] ?? 0) + 1
    days[index] = day
    ordinals[index] = ordinal
  }
  return { days, ordinals, weights }
}

/** The places of each of the stories, in order. Throws a `RangeError` if the bytes do not hold so many. */
export function decodePlaces({ stories, places }: Omit<EncodedPostings, 'postings'>): Places[] {
  if (places.length === 0) return Array.from({ length: stories }, () => [])
  const reader = new ByteReader(places)
  const counts = reader.numbers(stories)
  const all = counts.reduce((sum, count) => sum + count, 0)
  const gaps = reader.numbers(all)
  const befores = reader.bytes(all)
  const afters = reader.bytes(all)
  let index = 0
  return counts.map((count) => {
    const flat: number[] = []
    let position = 0
    for (const end = index + count; index < end; index += 1) {
      position += gaps[index] ?? 0
      flat.push(position, befores[index] ?? 0, afters[index] ?? 0)
    }
    return flat
  })
}

/** The inverse of `encodePostings`. */
export function decodePostings(encoded: EncodedPostings): Posting[] {
  const { days, ordinals, weights } = decodeStories(encoded)
  return decodePlaces(encoded).map((places, index) => ({
    day: days[index] ?? 0,
    ordinal: ordinals[index] ?? 0,
    weight: weights[index] ?? 0,
    places,
  }))
}

function joined(columns: readonly ByteWriter[]): Uint8Array {
  const all = new ByteWriter(columns.reduce((sum, { written }) => sum + written.length, 0))
  for (const { written } of columns) all.bytes(written)
  return all.written
}
