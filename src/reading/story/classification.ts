import { boilerplateRule } from './boilerplate.ts'
import { creditOf } from './credits.ts'

/** Where a passage that is not the story belongs. */
export type PassageKind = 'headline' | 'credit' | 'caption' | 'byline' | 'dateline' | 'boilerplate'

export interface Classification {
  readonly kind: PassageKind
  /** Name of the rule, as `docs/reading-rules.md` lists it. */
  readonly rule: string
}

/** Where a passage belongs for its words alone, wherever it stands; `undefined` when that does not decide. */
export function classifyByWording(text: string): Classification | undefined {
  const boilerplate = boilerplateRule(text)
  if (boilerplate !== undefined) return { kind: 'boilerplate', rule: boilerplate }
  const credit = creditOf(text)
  return credit?.certain ? { kind: 'credit', rule: credit.rule } : undefined
}

/** Whether a line is beside the story whatever its neighbours are: never a part of a paragraph. */
export function isStandalone(text: string): boolean {
  return classifyByWording(text) !== undefined
}
