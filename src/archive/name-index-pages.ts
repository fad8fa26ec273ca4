import { KINDS, type Kind } from '../connections/names/kinds.ts'
import type { Archive } from './archive.ts'
import { initialsOf, type Initial } from './initials.ts'
import { nameEntries, type NameEntry } from './name-pages.ts'

/** The names of a kind, as a page of the index shows them. */
export type NamePart = { readonly kind: Kind; readonly count: number } & (
  | { readonly form: 'list'; readonly names: readonly NameEntry[] }
  | { readonly form: 'initials'; readonly initials: readonly Initial<NameEntry>[] }
  /** The others are on a page for each initial, or on the page of the kind where there are no initials. */
  | {
      readonly form: 'summary'
      readonly initials: readonly InitialName[]
      readonly frequent: readonly NameEntry[]
    }
)

/** A page of the names of a kind, or of those under one initial. */
export interface KindPage {
  readonly kind: Kind
  readonly initial: InitialName | undefined
  readonly part: NamePart
}

type InitialName = Pick<Initial<NameEntry>, 'initial' | 'id'>

/** About 70 KB of compressed HTML. On more pages, one more story would change more of them. */
const MAX_NAMES = 5000
const MAX_FREQUENT = 24

/** The index of all names: complete while the names are few enough for one page. */
export function nameIndex(archive: Archive, maxNames = MAX_NAMES): readonly NamePart[] {
  const isWhole = nameEntries(archive).length <= maxNames
  return byKind(archive).map(({ kind, names }) =>
    isWhole ? wholePart(kind, names) : summaryPart(kind, names, []),
  )
}

/**
 * Once the names are too many for one page: a page for each kind, and one for each initial of a kind that has too many
 * by itself. A growing archive adds pages and loses none.
 */
export function kindPages(archive: Archive, maxNames = MAX_NAMES): readonly KindPage[] {
  if (nameEntries(archive).length <= maxNames) return []
  return byKind(archive).flatMap(({ kind, names }): KindPage[] => {
    if (names.length <= maxNames) return [{ kind, initial: undefined, part: wholePart(kind, names) }]
    const initials = initialsOf(names)
    return [
      { kind, initial: undefined, part: summaryPart(kind, names, initials) },
      ...initials.map(({ initial, id, entries }) => ({
        kind,
        initial: { initial, id },
        part: { kind, count: entries.length, form: 'list', names: entries } as const,
      })),
    ]
  })
}

function byKind(archive: Archive) {
  const names = Map.groupBy(nameEntries(archive), ({ kind }) => kind)
  return KINDS.flatMap((kind) => {
    const ofKind = names.get(kind)
    return ofKind ? { kind, names: ofKind } : []
  })
}

function wholePart(kind: Kind, names: readonly NameEntry[]): NamePart {
  const part = { kind, count: names.length }
  const initials = initialsOf(names)
  return initials.length === 0 ? { ...part, form: 'list', names } : { ...part, form: 'initials', initials }
}

function summaryPart(
  kind: Kind,
  names: readonly NameEntry[],
  initials: readonly Initial<NameEntry>[],
): NamePart {
  return {
    kind,
    count: names.length,
    form: 'summary',
    initials: initials.map(({ initial, id }) => ({ initial, id })),
    frequent: names.toSorted((a, b) => b.count - a.count).slice(0, MAX_FREQUENT),
  }
}
