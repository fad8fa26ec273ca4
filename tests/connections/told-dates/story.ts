import { splitSentences } from '../../../src/connections/text/sentences.ts'
import type { StoryText } from '../../../src/connections/text/story-text.ts'
import { day } from '../../day.ts'

/** A story of one paragraph. */
export function storyOf(date: string, language: string | undefined, text: string): StoryText {
  return {
    file: 'story.txt',
    date: day(date),
    headline: '',
    language,
    byline: undefined,
    dateline: undefined,
    topics: [],
    sentences: splitSentences(text, language).map((sentence) => ({
      text: sentence,
      paragraph: 0,
      kind: 'paragraph',
    })),
  }
}
