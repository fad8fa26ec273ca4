import type { NamesFile } from '../../../src/connections/names/names-file.ts'
import { NO_CORRECTIONS } from '../../../src/connections/names/names-file.ts'
import type { GivenNames } from '../../../src/connections/names/given-names.ts'
import { type StoryName, storyNames } from '../../../src/connections/names/story-names.ts'
import type { StoryText } from '../../../src/connections/text/story-text.ts'
import { day } from '../../day.ts'
import { lexicon } from './lexicon-of-tests.ts'

/** A story of these sentences, each a paragraph. */
export function story(...sentences: readonly string[]): StoryText {
  return {
    file: 'story.txt',
    date: day('2025-05-13'),
    headline: 'A headline',
    language: 'en',
    byline: undefined,
    dateline: undefined,
    topics: [],
    sentences: sentences.map((text, paragraph) => ({ text, paragraph, kind: 'paragraph' })),
  }
}

export const NOTHING_GIVEN: GivenNames = { people: [], places: [], organisations: [] }

export function namesIn(
  text: StoryText,
  given: Partial<GivenNames> = {},
  names: NamesFile = NO_CORRECTIONS,
): readonly StoryName[] {
  return storyNames(text, { ...NOTHING_GIVEN, ...given }, lexicon, names)
}

/** The kind that most speaks for a name, in a word. */
export function kindOf({ scores }: StoryName): 'person' | 'place' | 'organisation' {
  const [person, place, organisation] = scores
  if (person >= place && person >= organisation) return 'person'
  return place >= organisation ? 'place' : 'organisation'
}
