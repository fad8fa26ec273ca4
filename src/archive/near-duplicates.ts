import { compareText } from '../core/compare-text.ts'
import { problem, startOf, type Problem } from '../core/problem.ts'

/**
 * Stories that are nearly the same: a wire’s rerun, an update, a copy with
 * another headline. Found with MinHash (Broder 1997) by one permutation
 * (Li, Owen, Zhang 2012), and bands of its values, so that the work grows with
 * the number of stories and not with the number of pairs.
 */

/** Values of a signature: an estimate from 64 is right within 0.06, two times in three. */
const BINS = 64
/** Stories share a band of four values with a chance of 1 − (1 − s⁴)¹⁶: 99 % at a similarity of 0.7. */
const ROWS = 4
/** Words in a shingle; characters where a language writes no spaces. */
const SHINGLE = 3
/** Shorter texts are alike by chance. */
const FEWEST_SHINGLES = 20
const ALIKE = 0.7

/** What a text’s likeness is estimated from, small enough to keep for every story: 64 values of 16 bits in hexadecimal. */
export type Signature = string

interface NearDuplicate {
  /** The later of the two files, in the order of names. */
  readonly file: string
  readonly other: string
  /** Estimated share of shingles in common (Jaccard), 0.7 to 1. */
  readonly similarity: number
}

/** The signature of a story’s text; `undefined` for a text too short to compare. */
export function signatureOf(text: string): Signature | undefined {
  const bins = new Uint32Array(BINS).fill(0xffffffff)
  const shingles = hashShingles(text, (hash) => {
    const bin = hash % BINS
    bins[bin] = Math.min(bins[bin] ?? 0, hash)
  })
  if (shingles < FEWEST_SHINGLES) return undefined
  let signature = ''
  for (let bin = 0; bin < BINS; bin += 1) {
    signature += ((filled(bins, bin) >>> 16) & 0xffff).toString(16).padStart(4, '0')
  }
  return signature
}

/**
 * Pairs each story with the first one, in the order of names, that it is nearly
 * the same as. Linear in the number of stories: whatever shares a band is
 * compared with the band’s first story only.
 */
export function findNearDuplicates(
  stories: Iterable<{ readonly file: string; readonly signature: Signature | undefined }>,
): NearDuplicate[] {
  const firsts = new Map<string, { file: string; signature: Signature }>()
  const found: NearDuplicate[] = []
  for (const { file, signature } of [...stories].sort((a, b) => compareText(a.file, b.file))) {
    if (signature === undefined) continue
    let best: NearDuplicate | undefined
    for (let row = 0; row < BINS; row += ROWS) {
      const band = `${row}:${signature.slice(row * 4, (row + ROWS) * 4)}`
      const first = firsts.get(band)
      if (!first) {
        firsts.set(band, { file, signature })
        continue
      }
      if (first.file === best?.other) continue
      const similarity = likeness(first.signature, signature)
      if (similarity >= ALIKE && similarity > (best?.similarity ?? 0))
        best = { file, other: first.file, similarity }
    }
    if (best) found.push(best)
  }
  return found
}

/** A warning for each story that is nearly another, and not the very same. */
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

function likeness(one: Signature, other: Signature): number {
  let same = 0
  for (let at = 0; at < BINS * 4; at += 4) if (one.slice(at, at + 4) === other.slice(at, at + 4)) same += 1
  return same / BINS
}

/** The value of a bin; of an empty one, that of the next that is not, told apart by the distance. */
function filled(bins: Uint32Array, bin: number): number {
  for (let distance = 0; distance < BINS; distance += 1) {
    const value = bins[(bin + distance) % BINS] ?? 0xffffffff
    if (value !== 0xffffffff) return mix(value + distance)
  }
  return 0
}

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu

function hashShingles(text: string, take: (hash: number) => void): number {
  const tokens = (text.toLowerCase().match(TOKEN) ?? []).map(hashOf)
  for (let at = 0; at + SHINGLE <= tokens.length; at += 1) {
    let hash = 0
    for (let word = at; word < at + SHINGLE; word += 1) hash = mix(Math.imul(hash, 31) + (tokens[word] ?? 0))
    take(hash)
  }
  return Math.max(0, tokens.length - SHINGLE + 1)
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The last step of MurmurHash3: spreads what differs over all bits. */
function mix(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
