import type { HeadlineOrigin } from '../../article/article.ts'
import type { Furniture } from './furniture.ts'
import type { HeadLineReading } from './headline-place.ts'
import { headlineFromText, isSectionTitle } from './headline.ts'
import type { Passage } from './passage.ts'

/** The headline of a story and where it came from. */
export interface Headline {
  readonly text: string
  readonly from: HeadlineOrigin
  /** The passage it was found in or made from. */
  readonly source: Passage | undefined
}

/**
 * Chooses the headline: from front matter, the head line, a title above the
 * story, or else its first sentence. `undefined` when there is no text at all.
 */
export function chooseHeadline(
  given: string | undefined,
  headLineReading: HeadLineReading,
  furniture: Furniture,
): Headline | undefined {
  if (given !== undefined) return { text: given, from: 'front-matter', source: undefined }
  if (headLineReading.headline !== undefined)
    return { text: headLineReading.headline, from: 'head-line', source: undefined }
  if (furniture.headline) {
    // “# Library to stay open”: a Markdown heading in plain text.
    const text = furniture.headline.text.replace(/^#{1,6} (?=\S)/, '')
    return { text, from: 'next-line', source: furniture.headline }
  }
  const opening = furniture.story.find(({ text }) => !isSectionTitle(text)) ?? furniture.story[0]
  return opening && { text: headlineFromText(opening.text), from: 'first-sentence', source: opening }
}
