import { boilerplateRule } from './boilerplate.ts'
import { creditOf } from './credits.ts'

/** What a passage is, if not part of the story. */
export type PassageKind = 'headline' | 'credit' | 'caption' | 'byline' | 'dateline' | 'boilerplate'

/** What a passage was found to be, and by which rule. */
export interface Classification {
  readonly kind: PassageKind
  /** Name of the rule, as `docs/reading-rules.md` lists it. */
  readonly rule: string
}

/** Classifies a passage by its wording alone, regardless of position; `undefined` when that does not decide. */
export function classifyByWording(text: string): Classification | undefined {
  const boilerplate = boilerplateRule(text)
  if (boilerplate !== undefined) return { kind: 'boilerplate', rule: boilerplate }
  const credit = creditOf(text)
  return credit?.certain ? { kind: 'credit', rule: credit.rule } : undefined
}

/** Whether a line is never part of a paragraph, whatever its neighbours. */
export function isStandalone(text: string): boolean {
  return classifyByWording(text) !== undefined
}
