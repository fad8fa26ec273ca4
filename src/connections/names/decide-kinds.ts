import { fold } from './fold.ts'
import { isGeneric } from './generic.ts'
import { type Kind, KINDS } from './kinds.ts'
import { type NameTable, Row } from './name-table.ts'
import type { NamesFile } from './names-file.ts'

/** What the archive says of each name, by id. */
export interface Decision {
  /** An index of KINDS, or -1 for what is no name, or not surely one. */
  readonly kinds: Int8Array
  /** How much speaks for each of three kinds in the mean of the stories, three an id. */
  readonly means: Float32Array
  /** The stories that have it. */
  readonly stories: Int32Array
  /** The reason, in a sentence. */
  readonly because: (id: number) => string
}

/**
 * The evidence a name needs in the mean of its stories, and by how much its kind must lead the next
 * one, in the unit of `Scores`. Where there are few stories, each counts for more.
 */
const FEW = 4
const NEEDED = { few: 15, many: 12 } as const
/** An abbreviation that no story spells out may be a technique as well as an organisation. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}.&]*s?$/u
const NEEDED_BY_ABBREVIATION = 25
const LEAD = { few: 15, many: 10 } as const

/** Decides the kind of each name that stands for itself in `target`. */
export function decideKinds(table: NameTable, target: Int32Array, corrections: NamesFile): Decision {
  const size = table.names.length
  const stories = new Int32Array(size)
  const weighed = new Int32Array(size)
  const means = new Float32Array(3 * size)
  const given = new Map<number, number[]>()
  const latest = new Int32Array(size).fill(-1)
  for (let row = 0; row < table.name.length; row++) {
    const id = target[table.name[row] ?? 0] ?? 0
    if (latest[id] !== table.story[row]) stories[id] = (stories[id] ?? 0) + 1
    latest[id] = table.story[row] ?? 0
    const flags = table.flags[row] ?? 0
    if ((flags & Row.Given) !== 0) count(given, id, flags >> 2)
    else {
      weighed[id] = (weighed[id] ?? 0) + 1
      for (let kind = 0; kind < 3; kind++) {
        means[3 * id + kind] = (means[3 * id + kind] ?? 0) + (table.scores[3 * row + kind] ?? 0)
      }
    }
  }
  for (let at = 0; at < means.length; at++)
    means[at] = (means[at] ?? 0) / Math.max(1, weighed[Math.floor(at / 3)] ?? 0)
  const verdict = (id: number): Verdict => {
    const name = table.names[id] ?? ''
    if (corrections.rejected.has(name))
      return { kind: undefined, because: 'The names file says that it is no name.' }
    const stated = corrections.kinds.get(name)
    if (stated !== undefined) return { kind: stated, because: 'The names file says so.' }
    const known = mostGiven(given.get(id))
    if (known !== undefined) return { kind: known, because: 'Front matter or the names file gives it.' }
    return inferred(name, means.subarray(3 * id, 3 * id + 3), stories[id] ?? 0, corrections.always.has(name))
  }
  const kinds = new Int8Array(size).fill(-1)
  for (let id = 0; id < size; id++) {
    const { kind } = target[id] === id && stories[id] !== 0 ? verdict(id) : NOTHING
    if (kind !== undefined) kinds[id] = KINDS.indexOf(kind)
  }
  return { kinds, means, stories, because: (id) => verdict(id).because }
}

interface Verdict {
  readonly kind: Kind | undefined
  readonly because: string
}

const NOTHING: Verdict = { kind: undefined, because: '' }

function count(given: Map<number, number[]>, id: number, kind: number): void {
  const counts = given.get(id) ?? KINDS.map(() => 0)
  counts[kind] = (counts[kind] ?? 0) + 1
  given.set(id, counts)
}

function mostGiven(counts: readonly number[] | undefined): Kind | undefined {
  return counts === undefined ? undefined : KINDS[counts.indexOf(Math.max(...counts))]
}

function inferred(name: string, means: Float32Array, stories: number, always: boolean): Verdict {
  const size = stories < FEW ? 'few' : 'many'
  const [person = 0, place = 0, organisation = 0] = means
  const best = Math.max(person, place, organisation)
  const second = person + place + organisation - best - Math.min(person, place, organisation)
  const kind = KINDS[person === best ? 0 : place === best ? 1 : 2] ?? 'other'
  const needed = kind === 'organisation' && ABBREVIATION.test(name) ? NEEDED_BY_ABBREVIATION : NEEDED[size]
  const lead = Math.round(best - Math.max(0, second))
  if (!always) {
    if (best < needed)
      return { kind: undefined, because: `The evidence is ${Math.round(best)}; it takes ${needed}.` }
    if (!isSpecific(name, kind)) return { kind: undefined, because: 'It could name many.' }
  }
  if (lead < LEAD[size])
    return {
      kind: 'other',
      because: `Its kind is not sure: ${kind} leads by ${lead}; it takes ${LEAD[size]}.`,
    }
  return {
    kind,
    because: `The evidence for ${article(kind)} is ${Math.round(best)}, ${lead} more than for anything else.`,
  }
}

function article(kind: Kind): string {
  return kind === 'organisation' || kind === 'other' ? `an ${kind}` : `a ${kind}`
}

/** A surname alone is nobody’s page, and a “Finance Ministry” many states have. */
function isSpecific(name: string, kind: Kind): boolean {
  if (kind === 'person') return name.includes(' ')
  return (kind === 'place' || name.length > 2) && !isGeneric(fold(name))
}
