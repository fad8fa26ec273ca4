import { ByteReader, ByteWriter } from './bytes.ts'
import type { EncodedPostings } from './postings.ts'

/*
 * The words of the archive, sorted by their stems, are cut into leaves. A search loads the leaf of each of its words,
 * whatever the size of the archive, and finds all forms of the word in it. A frequent word has a leaf of its own, so that
 * searches for its neighbours do not load it too.
 */

/** A leaf of all stems from `stem` up to the next leaf or, if `isAlone`, of that stem only. */
export interface Leaf {
  readonly stem: string
  readonly isAlone: boolean
}

/** A word, or two stop words that follow each other, with its postings. */
export interface Term extends EncodedPostings {
  readonly word: string
}

// A name is hexadecimal where the stem is not ASCII, and must not become longer than a file system allows.
const LONGEST_NAME = 24
/** On average, as many stems as a leaf has. */
const STEMS = 64

/**
 * Whether a leaf begins at the stem. A property of the stem alone, so that where the leaves are cut depends on no other
 * word: a new word changes its leaf, or at most divides it.
 */
export function startsLeaf(stem: string): boolean {
  return stem.length <= LONGEST_NAME && hash(stem) % STEMS === 0
}

/** FNV-1a, of code units. Its lowest bits are mixed well enough after the last multiplication is folded. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return (value ^ (value >>> 15)) >>> 0
}

/** The bytes, before they are compressed, from which on a stem has a leaf of its own. */
const FREQUENT = 4096

/** Whether the forms of a stem take so much room that they have a leaf of their own. */
export function isFrequent(stem: string, terms: readonly Term[]): boolean {
  const bytes = terms.reduce((sum, { postings, places }) => sum + postings.length + places.length, 0)
  return bytes >= FREQUENT && stem.length <= LONGEST_NAME
}

/** A name for the files of a leaf. No system reserves it, and no other leaf has it. */
export function leafName({ stem, isAlone }: Leaf): string {
  const letters = stem.replace(/[^a-z0-9]/g, (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `${isAlone ? 'of' : 'from'}-${letters}`
}

/** Encodes terms in their order: their postings in one file, their places in another. */
export function encodeLeaf(terms: readonly Term[]): {
  readonly postings: Uint8Array<ArrayBuffer>
  readonly places: Uint8Array<ArrayBuffer>
} {
  const [words, places] = [new ByteWriter(1024), new ByteWriter(1024)]
  let last = ''
  for (const term of terms) {
    writeAfter(words, last, term.word)
    last = term.word
    words.number(term.stories)
    words.block(term.postings)
    places.block(term.places)
  }
  return { postings: words.written, places: places.written }
}

/** A term without its places. */
export type PlacelessTerm = Omit<Term, 'places'>

/** Reads the first of the two files of a leaf. Throws a `RangeError` if it ends too early. */
export function decodeLeaf(postings: Uint8Array): PlacelessTerm[] {
  const reader = new ByteReader(postings)
  const terms: PlacelessTerm[] = []
  let word = ''
  while (!reader.atEnd) {
    word = readAfter(reader, word)
    terms.push({ word, stories: reader.number(), postings: reader.block() })
  }
  return terms
}

/** Reads the second file: the encoded places of each term, in the order of the first. */
export function decodeLeafPlaces(places: Uint8Array, terms: readonly PlacelessTerm[]): Term[] {
  const reader = new ByteReader(places)
  return terms.map((term) => ({ ...term, places: reader.block() }))
}

/** Writes a text without the letters that it has in common with the text before it. */
export function writeAfter(writer: ByteWriter, before: string, text: string): void {
  let shared = 0
  while (shared < text.length && text[shared] === before[shared]) shared += 1
  // A character of two code units is not divided.
  if (/[\ud800-\udbff]$/.test(text.slice(0, shared))) shared -= 1
  writer.number(shared)
  writer.text(text.slice(shared))
}

export function readAfter(reader: ByteReader, before: string): string {
  return before.slice(0, reader.number()) + reader.text()
}
