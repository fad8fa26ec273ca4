import type { ArchiveIndex } from './archive-index.ts'
import type { FeatureMatcher } from './feature-matcher.ts'
import type { Neighbour } from './neighbours.ts'
import { isInHeadline, isName, type Row } from './row.ts'

/** Of these neighbours each is compared in full. */
const COMPARED = 10
/** The neighbour whose cosine tells how crowded the place is. */
const CROWD = 15
/** Bits beyond these add nothing to a coverage: a rare word may be a slip. */
const COVERED_BITS = 8
const RARE_BITS = 7
const RARE_NEARBY = 2
const MAX_RARE = 6

/** What speaks for one story continuing another. */
export interface Evidence {
  readonly story: number
  /** Indexes of the shared features in the row, the most telling first. */
  readonly shared: readonly number[]
  readonly cosine: number
  /** Share of what sets the story apart from its neighbours that the other has too, 0 to 1. */
  readonly coverage: number
  readonly days: number
  /** The inputs of the model, in the order of `INPUTS`. */
  readonly inputs: readonly number[]
}

export const INPUTS = [
  'bias',
  'cosine',
  'cosine of names',
  'cosine of headlines',
  'coverage',
  'coverage of names',
  'most specific name',
  'most specific word',
  'rare names',
  'rare words',
  'crowd',
  'gap',
  'cosine × gap',
  'coverage × gap',
  'rare names × gap',
  'most specific name × gap',
  '√cosine',
  '√coverage',
] as const

/** A story that looks back. */
export interface LookingBack {
  readonly row: Row
  readonly norm: number
  readonly day: number
}

/**
 * Compares a story with its nearest neighbours. A feature that many of them share counts little, however
 * rare it is in the archive: without that, the words of a genre tie all its stories together.
 */
export function compare(
  story: LookingBack,
  neighbours: readonly Neighbour[],
  matcher: FeatureMatcher,
  index: ArchiveIndex,
): Evidence[] {
  const { row } = story
  matcher.set(row)
  const nearby = new Int32Array(row.size)
  for (const neighbour of neighbours) {
    const shared = matcher.match(neighbour.story, index)
    for (let pair = 0; pair < shared; pair += 1) {
      const at = matcher.placeOf(pair)
      nearby[at] = (nearby[at] ?? 0) + 1
    }
  }
  const localBits = Float64Array.from(nearby, (count) => Math.log2((neighbours.length + 8) / (count + 1)))
  const covered = localBits.map(
    (local, at) => (row.weights[at] ?? 0) * Math.min(row.bits[at] ?? 0, COVERED_BITS) * local,
  )
  const total = covered.reduce((sum, value) => sum + value, 0) || 1
  const crowd = neighbours[CROWD]?.cosine ?? 0
  const found = neighbours
    .slice(0, COMPARED)
    .map(({ story: other }) => evidenceOf(story, other, { localBits, covered, total, crowd }, matcher, index))
  matcher.clear(row)
  return found
}

interface Surroundings {
  readonly localBits: Float64Array
  readonly covered: Float64Array
  readonly total: number
  readonly crowd: number
}

function evidenceOf(
  { row, norm, day }: LookingBack,
  other: number,
  { localBits, covered, total, crowd }: Surroundings,
  matcher: FeatureMatcher,
  index: ArchiveIndex,
): Evidence {
  let [dot, dotNames, dotHeadlines, coverage, coverageNames] = [0, 0, 0, 0, 0]
  let [topName, topWord, rareNames, rareWords] = [0, 0, 0, 0]
  const shared: number[] = []
  const pairs = matcher.match(other, index)
  for (let pair = 0; pair < pairs; pair += 1) {
    const [at, slot] = [matcher.placeOf(pair), matcher.slotOf(pair)]
    const [traits, otherTraits] = [row.traits[at] ?? 0, index.traitsAt(slot)]
    shared.push(at)
    const global = row.bits[at] ?? 0
    const local = localBits[at] ?? 0
    const product = (row.weights[at] ?? 0) * index.weightAt(slot) * global * global
    const specific = Math.min(global, 2 * local + 1)
    const rare = global >= RARE_BITS && local >= RARE_NEARBY ? 1 : 0
    dot += product
    coverage += covered[at] ?? 0
    if (isName(traits) && isName(otherTraits)) {
      dotNames += product
      coverageNames += covered[at] ?? 0
      topName = Math.max(topName, specific)
      rareNames += rare
    } else {
      topWord = Math.max(topWord, specific)
      rareWords += rare
    }
    if (isInHeadline(traits) && isInHeadline(otherTraits)) dotHeadlines += product
  }
  const scale = norm * index.normOf(other)
  const days = day - index.dayOf(other)
  const [cosine, covers] = [dot / scale, coverage / total]
  const gap = Math.log2(1 + days) / 10
  const [name, names] = [topName / 12, Math.min(rareNames, MAX_RARE) / MAX_RARE]
  // prettier-ignore
  const inputs = [
    1, cosine, dotNames / scale, dotHeadlines / scale, covers, coverageNames / total, name, topWord / 12,
    names, Math.min(rareWords, MAX_RARE) / MAX_RARE, crowd, gap, cosine * gap, covers * gap, names * gap,
    name * gap, Math.sqrt(cosine), Math.sqrt(Math.max(0, covers)),
  ]
  return {
    story: other,
    shared: shared.sort((a, b) => (covered[b] ?? 0) - (covered[a] ?? 0) || a - b),
    cosine,
    coverage: covers,
    days,
    inputs,
  }
}
