import type { Decision } from './decide-kinds.ts'
import { KINDS } from './kinds.ts'
import { type NameTable, Row } from './name-table.ts'
import type { NamesFile } from './names-file.ts'

/** “Mr. Baldwin” means the one Baldwin of at least so many stories that has this share of all of that surname’s. */
const STORIES = 4
const SHARE = 0.9

const PERSON = KINDS.indexOf('person')

/** Scores that contradict the kind of a name by so much: another thing of that name. */
const CONTRADICTION = 5

/**
 * For each row of the table, the id of the name it counts for, or -1. Rows whose story says that they
 * name something of another kind count for none, unless the editor’s file states the kind.
 */
export function linkTitled(
  table: NameTable,
  target: Int32Array,
  { kinds, stories }: Decision,
  stated: NamesFile['kinds'],
): Int32Array {
  const bySurname = new Map<string, number[]>()
  kinds.forEach((kind, id) => {
    const name = table.names[id] ?? ''
    if (kind !== PERSON || !name.includes(' ')) return
    const surname = name.slice(name.lastIndexOf(' ') + 1)
    const ids = bySurname.get(surname)
    if (ids === undefined) bySurname.set(surname, [id])
    else ids.push(id)
  })
  const rows = new Int32Array(table.name.length)
  for (let row = 0; row < rows.length; row++) {
    const own = table.name[row] ?? 0
    const id = target[own] ?? own
    const titled = ((table.flags[row] ?? 0) & Row.Titled) !== 0
    if (kinds[id] !== -1) {
      const isStated = stated.has(table.names[id] ?? '')
      rows[row] = !isStated && contradicts(table, row, kinds[id] ?? -1) ? -1 : id
    } else rows[row] = titled ? ownerOf(bySurname.get(table.names[own] ?? ''), stories) : -1
  }
  return rows
}

function contradicts({ scores, flags }: NameTable, row: number, kind: number): boolean {
  if (kind > 2 || ((flags[row] ?? 0) & Row.Given) !== 0) return false
  const own = scores[3 * row + kind] ?? 0
  return (
    Math.max(scores[3 * row] ?? 0, scores[3 * row + 1] ?? 0, scores[3 * row + 2] ?? 0) - own >= CONTRADICTION
  )
}

/** The person a surname means in the archive, or -1. */
function ownerOf(ids: readonly number[] | undefined, stories: Int32Array): number {
  if (ids === undefined) return -1
  let total = 0
  let owner = -1
  for (const id of ids) {
    total += stories[id] ?? 0
    if (owner < 0 || (stories[id] ?? 0) > (stories[owner] ?? 0)) owner = id
  }
  const own = stories[owner] ?? 0
  return own >= STORIES && own >= SHARE * total ? owner : -1
}
