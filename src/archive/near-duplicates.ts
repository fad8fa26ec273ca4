import { compareText } from '../core/compare-text.ts'
import { problem, startOf, type Problem } from '../core/problem.ts'

/**
 * Finds stories that are nearly the same: a wire’s rerun, an update, a copy with
 * another headline. Uses one-permutation MinHash (Broder 1997; Li, Owen, Zhang 2012)
 * with banding, so that the work grows with the number of stories, not of pairs.
 */

/** Values per signature. With 64, two estimates in three are within 0.06 of the true similarity. */
const BINS = 64
/** Values per band. Stories of similarity s share a band with probability 1 − (1 − s⁴)¹⁶: 99 % at 0.7. */
const ROWS = 4
/** Tokens per shingle. A token is a word, or a character in languages without spaces. */
const SHINGLE_SIZE = 3
/** Shorter texts are similar by chance. */
const MIN_SHINGLES = 20
const MIN_SIMILARITY = 0.7

/** A sketch of a text, small enough to hold for every story: 64 values of 16 bits in hexadecimal. */
export type Signature = string

interface NearDuplicate {
  /** The later of the two files, in the order of names. */
  readonly file: string
  readonly other: string
  /** Estimated Jaccard similarity of the shingles, 0.7 to 1. */
  readonly similarity: number
}

/** The signature of a story’s text; `undefined` for a text too short to compare. */
export function signatureOf(text: string): Signature | undefined {
  const bins = new Uint32Array(BINS).fill(EMPTY)
  const shingles = hashShingles(text, (hash) => {
    const bin = hash % BINS
    bins[bin] = Math.min(bins[bin] ?? 0, hash)
  })
  if (shingles < MIN_SHINGLES) return undefined
  let signature = ''
  for (let bin = 0; bin < BINS; bin += 1) {
    signature += ((densified(bins, bin) >>> 16) & 0xffff).toString(16).padStart(4, '0')
  }
  return signature
}

/**
 * Pairs each story with its most similar predecessor in the order of names. Linear in
 * the number of stories: a story is only compared with the first story of each band it shares.
 */
export function findNearDuplicates(
  stories: Iterable<{ readonly file: string; readonly signature: Signature | undefined }>,
): NearDuplicate[] {
  const firstByBand = new Map<string, { file: string; signature: Signature }>()
  const found: NearDuplicate[] = []
  for (const { file, signature } of [...stories].sort((a, b) => compareText(a.file, b.file))) {
    if (signature === undefined) continue
    let best: NearDuplicate | undefined
    for (let row = 0; row < BINS; row += ROWS) {
      const band = `${row}:${signature.slice(row * 4, (row + ROWS) * 4)}`
      const first = firstByBand.get(band)
      if (!first) {
        firstByBand.set(band, { file, signature })
        continue
      }
      if (first.file === best?.other) continue
      const similarity = estimateSimilarity(first.signature, signature)
      if (similarity >= MIN_SIMILARITY && similarity > (best?.similarity ?? 0))
        best = { file, other: first.file, similarity }
    }
    if (best) found.push(best)
  }
  return found
}

/** A warning for each near-duplicate, except the files in `same`, which are exact duplicates. */
export function nearDuplicateProblems(
  stories: Iterable<{ readonly file: string; readonly signature: Signature | undefined }>,
  same: ReadonlySet<string>,
): Problem[] {
  return findNearDuplicates(stories)
    .filter(({ file }) => !same.has(file))
    .map(({ file, other, similarity }) =>
      problem('near-duplicate-story', startOf(file), {
        other,
        percent: Math.min(99, Math.round(similarity * 100)),
      }),
    )
}

function estimateSimilarity(one: Signature, other: Signature): number {
  let same = 0
  for (let at = 0; at < BINS * 4; at += 4) if (one.slice(at, at + 4) === other.slice(at, at + 4)) same += 1
  return same / BINS
}

const EMPTY = 0xffffffff

/** The value of a bin. An empty bin borrows from the next non-empty one, and mixes in the distance. */
function densified(bins: Uint32Array, bin: number): number {
  for (let distance = 0; distance < BINS; distance += 1) {
    const value = bins[(bin + distance) % BINS] ?? EMPTY
    if (value !== EMPTY) return mix(value + distance)
  }
  return 0
}

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu

/** Passes the hash of each shingle to `visit` and returns the number of shingles. */
function hashShingles(text: string, visit: (hash: number) => void): number {
  const tokens = (text.toLowerCase().match(TOKEN) ?? []).map(hashOf)
  for (let start = 0; start + SHINGLE_SIZE <= tokens.length; start += 1) {
    let hash = 0
    for (let at = start; at < start + SHINGLE_SIZE; at += 1)
      hash = mix(Math.imul(hash, 31) + (tokens[at] ?? 0))
    visit(hash)
  }
  return Math.max(0, tokens.length - SHINGLE_SIZE + 1)
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3: every input bit affects every output bit. */
function mix(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
