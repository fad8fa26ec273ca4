import { compareText } from '../core/compare-text.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import type { DayCounts } from './calendar.ts'
import { readAfter, writeAfter, type Leaf } from './leaf.ts'
import type { StemLanguage } from './stem.ts'

/** A value that some stories have, such as their section. */
export interface Column {
  /** The distinct values, sorted. */
  readonly values: readonly string[]
  /** For each story, in the order of the archive, 1 + the index of its value; 0 if it has none. */
  readonly codes: readonly number[]
}

/** A leaf, and a version that changes with its content, of `VERSION_BYTES` bytes. */
export interface LeafEntry extends Leaf {
  readonly version: Uint8Array
}

/** What a search knows of the archive before it loads a leaf. */
export interface Directory {
  readonly language: StemLanguage
  readonly calendar: DayCounts
  readonly sections: Column
  readonly collections: Column
  /** Those that several stems share, then those of one stem alone, each sorted. */
  readonly leaves: readonly LeafEntry[]
}

/** Enough to notice that a leaf and the directory are of different builds. */
export const VERSION_BYTES = 3

const LANGUAGES: readonly StemLanguage[] = ['en', 'de']

/** Encodes the directory; equal directories to equal bytes. */
export function encodeDirectory({
  language,
  calendar,
  sections,
  collections,
  leaves,
}: Directory): Uint8Array {
  const writer = new ByteWriter(1024)
  writer.number(LANGUAGES.indexOf(language))
  const { days, counts } = calendar
  writer.number(days.length)
  for (const [index, day] of days.entries()) writer.number(day - (days[index - 1] ?? 0))
  for (const count of counts) writer.number(count)
  writeColumn(writer, sections)
  writeColumn(writer, collections)
  for (const isAlone of [false, true]) {
    writeLeaves(
      writer,
      leaves.filter((leaf) => leaf.isAlone === isAlone),
    )
  }
  return writer.written
}

/** The inverse of `encodeDirectory`. Throws a `RangeError` if the bytes end too early. */
export function decodeDirectory(bytes: Uint8Array): Directory {
  const reader = new ByteReader(bytes)
  const language = LANGUAGES[reader.number()] ?? 'en'
  const days = reader.numbers(reader.number())
  let day = 0
  for (const [index, gap] of days.entries()) days[index] = day += gap
  const counts = reader.numbers(days.length)
  const stories = counts.reduce((sum, count) => sum + count, 0)
  const sections = readColumn(reader, stories)
  const collections = readColumn(reader, stories)
  const leaves = [false, true].flatMap((isAlone) => readLeaves(reader, isAlone))
  return { language, calendar: { days, counts }, sections, collections, leaves }
}

/** A column of the values of stories, in the order of the archive. */
export function columnOf(ofStories: readonly (string | undefined)[]): Column {
  const values = [...new Set(ofStories)].filter((value) => value !== undefined).sort()
  const codes = new Map(values.map((value, index) => [value, index + 1]))
  return { values, codes: ofStories.map((value) => (value === undefined ? 0 : (codes.get(value) ?? 0))) }
}

function writeLeaves(writer: ByteWriter, leaves: readonly LeafEntry[]): void {
  writer.number(leaves.length)
  let last = ''
  for (const { stem } of leaves) {
    writeAfter(writer, last, stem)
    last = stem
  }
  for (const { version } of leaves) writer.bytes(version)
}

function readLeaves(reader: ByteReader, isAlone: boolean): LeafEntry[] {
  let stem = ''
  const stems = Array.from({ length: reader.number() }, () => (stem = readAfter(reader, stem)))
  return stems.map((each) => ({ stem: each, isAlone, version: reader.bytes(VERSION_BYTES) }))
}

/** The order of leaves in a directory. */
export function compareLeaves(a: Leaf, b: Leaf): number {
  return Number(a.isAlone) - Number(b.isAlone) || compareText(a.stem, b.stem)
}

function writeColumn(writer: ByteWriter, { values, codes }: Column): void {
  writer.number(values.length)
  for (const value of values) writer.text(value)
  for (const code of codes) writer.number(code)
}

function readColumn(reader: ByteReader, stories: number): Column {
  const values = Array.from({ length: reader.number() }, () => reader.text())
  return { values, codes: reader.numbers(stories) }
}
