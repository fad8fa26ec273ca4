import { fold } from './fold.ts'
import type { IndexedName, NameIndex } from './name-index.ts'
import type { Decision } from './decide-kinds.ts'
import type { INFERRED_KINDS } from './score.ts'
import { KINDS } from './kinds.ts'

/** Why a name has a page, or none. */
export interface NameExplanation {
  readonly name: string
  readonly kind: IndexedName['kind'] | undefined
  /** Address part of its page; `undefined` where it has none. */
  readonly slug: string | undefined
  readonly variants: readonly string[]
  readonly stories: number
  /** The evidence in the mean of its stories, in the unit of `Scores`. */
  readonly evidence: Readonly<Record<(typeof INFERRED_KINDS)[number], number>>
  readonly because: string
}

const MOST_SHOWN = 20

/**
 * Explains the names that contain all words of a query, those with pages first, then by the number of
 * stories: at most 20.
 */
export function explainName(index: NameIndex, query: string): readonly NameExplanation[] {
  const words = fold(query).split(/\s+/)
  const pages = new Map(index.names.map((one) => [one.name, one]))
  const { table, decision, target } = index.grounds
  const found = table.names.flatMap((name, id) => {
    const text = fold([name, ...(pages.get(name)?.variants ?? [])].join(' '))
    return target[id] === id && words.every((word) => text.includes(word))
      ? [explained(name, id, pages.get(name), decision)]
      : []
  })
  return found
    .sort((a, b) => Number(b.slug !== undefined) - Number(a.slug !== undefined) || b.stories - a.stories)
    .slice(0, MOST_SHOWN)
}

function explained(
  name: string,
  id: number,
  page: IndexedName | undefined,
  decision: Decision,
): NameExplanation {
  const mean = (kind: number): number => Math.round(decision.means[3 * id + kind] ?? 0)
  return {
    name,
    kind: KINDS[decision.kinds[id] ?? -1],
    slug: page?.slug,
    variants: page?.variants ?? [],
    stories: decision.stories[id] ?? 0,
    evidence: { person: mean(0), place: mean(1), organisation: mean(2) },
    because: decision.because(id),
  }
}

/** The explanation as lines of text, for a terminal. */
export function explanationText(explanations: readonly NameExplanation[], query: string): string {
  if (explanations.length === 0) return `No story has a name like “${query}”.`
  return explanations.map(oneText).join('\n\n')
}

function oneText({ name, kind, slug, variants, stories, evidence, because }: NameExplanation): string {
  const also = variants.length === 0 ? [] : [`  also written: ${variants.join(', ')}`]
  const { person, place, organisation } = evidence
  return [
    `${name}: ${kind ?? 'no name'}, in ${stories} ${stories === 1 ? 'story' : 'stories'}${slug === undefined ? ', no page' : `, /names/${slug}/`}`,
    ...also,
    `  evidence in the mean: person ${person}, place ${place}, organisation ${organisation}`,
    `  ${because}`,
  ].join('\n')
}
