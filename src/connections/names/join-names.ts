import type { NameTable } from './name-table.ts'
import type { NamesFile } from './names-file.ts'
import { keyOf } from './normalise.ts'

/** Stories that must spell an abbreviation out, and the share of them that must agree. */
const SPELT_OUT = 2
const SHARE = 0.8

/**
 * Which names are one: for each id, the id that stands for it. Names are one by equal keys, “George W Bush” and
 * “George Bush” while no other initial is known, and as an abbreviation that stories spell out. A name of the editor’s
 * file stands for itself and for the others, else the form of most stories does, the first of equals.
 */
export function joinNames(table: NameTable, corrections: NamesFile): Int32Array {
  const { names, ids } = table
  const target = Int32Array.from(names, (_, id) => id)
  const counts = countStories(table)
  const fixed = new Set([...corrections.stated].map((name) => ids.get(name)).filter((id) => id !== undefined))
  const all = names.map((_, id) => id)
  const keys = names.map(keyOf)
  for (const group of grouped(all, (id) => keys[id] ?? '')) join(group, counts, fixed, target)
  const heads = all.filter((id) => target[id] === id)
  const keyWithoutInitials = (id: number): string => {
    const name = names[id] ?? ''
    if (!name.includes(' ')) return ''
    return INITIAL_INSIDE.test(name) ? keyOf(withoutInitials(name)) : (keys[id] ?? '')
  }
  for (const group of grouped(heads, keyWithoutInitials)) {
    const initials = new Set(
      group.map((id) => / (\p{Lu}) /u.exec(names[id] ?? '')?.[1]).filter((one) => one !== undefined),
    )
    if (initials.size === 1) join(group, counts, fixed, target)
  }
  // What one step joined follows its head through the next.
  for (const id of all) target[id] = target[target[id] ?? id] ?? id
  joinAbbreviations(table, target, counts, fixed)
  return target
}

function countStories({ names, name }: NameTable): Int32Array {
  const counts = new Int32Array(names.length)
  for (const id of name) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

function grouped(ids: readonly number[], keyOfId: (id: number) => string): readonly (readonly number[])[] {
  // Most keys have one name: a list for each takes half the time of this step.
  const first = new Map<string, number>()
  const groups = new Map<string, number[]>()
  for (const id of ids) {
    const key = keyOfId(id)
    if (key === '') continue
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, id)
      continue
    }
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [before, id])
    else group.push(id)
  }
  return [...groups.values()]
}

function join(
  group: readonly number[],
  counts: Int32Array,
  fixed: ReadonlySet<number>,
  target: Int32Array,
): void {
  const stated = group.filter((id) => fixed.has(id))
  const heads = stated.length > 0 ? stated : group
  const head = heads.reduce((best, id) => ((counts[id] ?? 0) > (counts[best] ?? 0) ? id : best))
  for (const id of group) if (!fixed.has(id)) target[id] = head
}

const INITIAL_INSIDE = / \p{Lu} /u

/** “George W Bush” → “George Bush” */
function withoutInitials(name: string): string {
  const words = name.split(' ')
  return words.filter((word, at) => at === 0 || at === words.length - 1 || !/^\p{Lu}$/u.test(word)).join(' ')
}

/** An abbreviation on its own in one story is the name that others spell out. */
function joinAbbreviations(
  table: NameTable,
  target: Int32Array,
  counts: Int32Array,
  fixed: ReadonlySet<number>,
): void {
  const spelt = new Map<number, Map<number, number>>()
  for (const [long, variants] of table.variants) {
    for (const [text, count] of variants) {
      const short = /^\p{Lu}[\p{Lu}.&]+$/u.test(text) ? table.ids.get(text) : undefined
      if (short === undefined || fixed.has(short)) continue
      const head = target[long] ?? long
      const longs = spelt.get(short) ?? new Map<number, number>()
      longs.set(head, (longs.get(head) ?? 0) + count)
      spelt.set(short, longs)
    }
  }
  for (const [short, longs] of spelt) {
    const [best] = [...longs].sort(([a, m], [b, n]) => n - m || a - b)
    const total = [...longs.values()].reduce((a, b) => a + b, 0)
    if (best === undefined || best[1] < SPELT_OUT || best[1] < SHARE * total) continue
    // The full form stands for both, though the abbreviation is in more stories.
    for (let id = 0; id < target.length; id++) if (target[id] === short) target[id] = best[0]
    counts[best[0]] = (counts[best[0]] ?? 0) + (counts[short] ?? 0)
  }
}
