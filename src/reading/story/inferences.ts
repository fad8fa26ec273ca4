import type { Inference } from '../../article/article.ts'
import type { Headline } from './choose-headline.ts'
import type { Furniture } from './furniture.ts'
import type { HeadLineReading } from './headline-place.ts'
import type { Passage } from './passage.ts'
import { endsSentence } from './sentences.ts'

/** Everything that was inferred about a story, in line order. `language` is `undefined` unless it was detected. */
export function inferencesOf(
  headLineReading: HeadLineReading,
  headline: Headline | undefined,
  furniture: Furniture,
  dateline: string | undefined,
  language: string | undefined,
): Inference[] {
  const inferences: Inference[] = [...headLineReading.inferences, ...furniture.inferences]
  const opening = furniture.story[0]
  if (headline?.from === 'first-sentence' && headline.source) {
    inferences.push({
      kind: 'headline',
      rule: 'first-sentence',
      line: headline.source.line,
      words: headline.text,
    })
  }
  if (dateline !== undefined && furniture.dateline === undefined && opening) {
    inferences.push({
      kind: 'dateline',
      rule: 'dateline-opens-the-story',
      line: opening.line,
      words: dateline,
    })
  }
  if (language !== undefined) {
    inferences.push({
      kind: 'language',
      rule: 'script-and-small-words',
      line: opening?.line ?? 1,
      words: language,
    })
  }
  const truncatedLast = truncatedEnd(furniture.story)
  if (truncatedLast) {
    const words = truncatedLast.text.slice(-80)
    inferences.push({
      kind: 'truncation',
      rule: 'last-paragraph-without-an-end',
      line: truncatedLast.line,
      words,
    })
  }
  return inferences.sort((a, b) => a.line - b.line)
}

/** The last passage, if it is the only one to stop mid-sentence: the text may be cut off. */
function truncatedEnd(story: readonly Passage[]): Passage | undefined {
  const truncatedLast = story.at(-1)
  if (
    !truncatedLast ||
    story.length < 3 ||
    truncatedLast.text.length < 40 ||
    endsSentence(truncatedLast.text)
  )
    return undefined
  const ended = story.slice(0, -1).filter(({ text }) => endsSentence(text)).length
  return ended >= (story.length - 1) * 0.8 ? truncatedLast : undefined
}
