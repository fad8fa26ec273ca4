import { type Evidence, judge, marginOf, type Verdict } from './kind-evidence.ts'
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
  /** How much more or less evidence would decide otherwise; infinite for what is given. */
  readonly margin: (id: number) => number
}

/**
 * Decides the kind of each name that stands for itself in `target`, story by story: what was decided
 * stays while the evidence carries it.
 */
export function decideKinds(table: NameTable, target: Int32Array, corrections: NamesFile): Decision {
  const size = table.names.length
  const kinds = new Int8Array(size).fill(-1)
  const stories = new Int32Array(size)
  const weighed = new Int32Array(size)
  const sums = new Float32Array(3 * size)
  const means = new Float32Array(3 * size)
  const given = new Map<number, number[]>()
  const latest = new Int32Array(size).fill(-1)

  const certain = (id: number): Verdict | undefined =>
    statedBy(corrections, table.names[id] ?? '') ?? givenAs(given.get(id))
  const evidenceOf = (id: number): Evidence => {
    const name = table.names[id] ?? ''
    for (let at = 3 * id; at < 3 * id + 3; at++) means[at] = (sums[at] ?? 0) / Math.max(1, weighed[id] ?? 0)
    return {
      name,
      stories: stories[id] ?? 0,
      means: means.subarray(3 * id, 3 * id + 3),
      always: corrections.always.has(name),
    }
  }
  const verdict = (id: number): Verdict => certain(id) ?? judge(evidenceOf(id), KINDS[kinds[id] ?? -1])

  for (let row = 0; row < table.name.length; row++) {
    const id = target[table.name[row] ?? 0] ?? 0
    if (latest[id] !== table.story[row]) stories[id] = (stories[id] ?? 0) + 1
    latest[id] = table.story[row] ?? 0
    const flags = table.flags[row] ?? 0
    if ((flags & Row.Given) !== 0) count(given, id, flags >> 2)
    else {
      weighed[id] = (weighed[id] ?? 0) + 1
      for (let kind = 0; kind < 3; kind++) {
        sums[3 * id + kind] = (sums[3 * id + kind] ?? 0) + (table.scores[3 * row + kind] ?? 0)
      }
    }
    const { kind } = verdict(id)
    kinds[id] = kind === undefined ? -1 : KINDS.indexOf(kind)
  }
  return {
    kinds,
    means,
    stories,
    because: (id) => verdict(id).because(),
    margin: (id) => (certain(id) ? Infinity : marginOf(evidenceOf(id))),
  }
}

function statedBy({ rejected, kinds }: NamesFile, name: string): Verdict | undefined {
  if (rejected.has(name)) return { kind: undefined, because: () => 'The names file says that it is no name.' }
  const kind = kinds.get(name)
  return kind === undefined ? undefined : { kind, because: () => 'The names file says so.' }
}

function count(given: Map<number, number[]>, id: number, kind: number): void {
  const counts = given.get(id) ?? KINDS.map(() => 0)
  counts[kind] = (counts[kind] ?? 0) + 1
  given.set(id, counts)
}

function givenAs(counts: readonly number[] | undefined): Verdict | undefined {
  const kind: Kind | undefined = counts === undefined ? undefined : KINDS[counts.indexOf(Math.max(...counts))]
  return kind === undefined ? undefined : { kind, because: () => 'Front matter or the names file gives it.' }
}
