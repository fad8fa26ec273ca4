import type { StoryText } from '../text/story-text.ts'
import { linkGroups } from './coreference.ts'
import { FEATURES, type Feature } from './features.ts'
import { groupsOf } from './groups.ts'
import type { Lexicon } from './lexicon.ts'
import { keyOf } from './normalise.ts'
import { INFERRED_KINDS } from './score.ts'
import { WEIGHTS } from './weights.ts'

/** Something in a story that speaks for or against a kind. */
export interface Ground {
  readonly feature: Feature
  /** Tenths of a natural logarithm of the odds. */
  readonly weight: number
}

/** What speaks in a story for and against a kind of a name, the strongest first. Nothing when it does not have the name. */
export function groundsOf(
  story: StoryText,
  name: string,
  kind: (typeof INFERRED_KINDS)[number],
  lexicon: Lexicon,
): readonly Ground[] {
  const groups = groupsOf(story.sentences, lexicon)
  linkGroups(groups)
  const group = [...groups.values()].find((one) => keyOf(one.name) === keyOf(name))
  const column = INFERRED_KINDS.indexOf(kind)
  return FEATURES.flatMap((feature, index): readonly Ground[] => {
    const weight = group?.features[index] === 1 ? (WEIGHTS[feature][column] ?? 0) : 0
    return weight === 0 ? [] : [{ feature, weight }]
  }).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
