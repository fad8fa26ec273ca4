import { boilerplateRule } from './boilerplate.ts'
import { bylineOf, isBylineLead, isJobTitle } from './bylines.ts'
import { isBulletPoint } from './caption-context.ts'
import type { Classification } from './classification.ts'
import { isDateOnly } from './datelines.ts'
import { looksLikePersonName } from './names.ts'
import type { Passage } from './passage.ts'
import { isProse } from './sentences.ts'
import { nextStoryPassage } from './story-position.ts'

/** How many passages are searched for further sections of a digest. */
export const DIGEST_LOOK_AHEAD = 60
/** Maximum number of lines in a standfirst. */
const MAX_STANDFIRST_LINES = 2
/** The same, including the bullet points of a summary. */
const MAX_SUMMARY_LINES = 8

/** “By” on one line and “Jane Doe” on the next. */
export function bylineInTwoLines(passages: readonly Passage[], at: number): Classification | undefined {
  const [above, passage, below] = [passages[at - 1], passages[at], passages[at + 1]]
  if (passage === undefined) return undefined
  if (below && passages[at + 2] && isBylineLead(passage.text) && looksLikePersonName(below.text))
    return { kind: 'boilerplate', rule: 'byline-in-two-lines' }
  return above && below && isBylineLead(above.text) && looksLikePersonName(passage.text)
    ? { kind: 'byline', rule: 'byline-in-two-lines' }
    : undefined
}

/** A byline after one or two lines of story that are not prose, which makes them its standfirst. */
export function bylineBelowStandfirst(
  passages: readonly Passage[],
  at: number,
  story: readonly Passage[],
): Classification | undefined {
  if (story.length > MAX_SUMMARY_LINES) return undefined
  let lines = 0
  for (const { text } of story) {
    if (isBulletPoint(text)) continue
    lines += 1
    if (lines > MAX_STANDFIRST_LINES || isProse(text)) return undefined
  }
  if (!nextStoryPassage(passages, at + 1)) return undefined
  if (isJobTitleUnderByline(passages, at)) return { kind: 'boilerplate', rule: 'post-below-the-byline' }
  if (isSoleDate(passages, at)) return { kind: 'boilerplate', rule: 'day-above-the-story' }
  return bylineOf(passages[at]?.text ?? '') === undefined
    ? undefined
    : { kind: 'byline', rule: 'byline-below-the-standfirst' }
}

/** A lone date above prose. When more dates follow, they are headings. */
function isSoleDate(passages: readonly Passage[], at: number): boolean {
  if (!isDateOnly(passages[at]?.text ?? '') || !isProse(nextStoryPassage(passages, at + 1)?.text ?? ''))
    return false
  return !passages.slice(at + 1, at + DIGEST_LOOK_AHEAD).some(({ text }) => isDateOnly(text))
}

/** “Staff Writer” on the line below “By Jane Doe”. */
export function isJobTitleUnderByline(passages: readonly Passage[], at: number): boolean {
  const [above, passage] = [passages[at - 1], passages[at]]
  return (
    above !== undefined &&
    passage?.block === above.block &&
    isJobTitle(passage.text) &&
    (bylineOf(above.text) !== undefined || isNameOverJobTitle(passages, at - 1))
  )
}

/** “Alice Weaver” on the line above her job title, her e-mail address or the publication date. */
export function isNameOverJobTitle(passages: readonly Passage[], at: number): boolean {
  const [passage, below] = [passages[at], passages[at + 1]]
  if (!passage || !below || passage.block !== below.block || !nextStoryPassage(passages, at + 2)) return false
  return (
    looksLikePersonName(passage.text) &&
    /\p{Lu}/u.test(passage.text) &&
    (isJobTitle(below.text) || isDateOnly(below.text) || boilerplateRule(below.text) === 'rights-notice')
  )
}
