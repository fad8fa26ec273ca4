import type { CalendarDay } from '../core/calendar-day.ts'
import { rarity, saturated } from '../full-text/relevance.ts'
import { findPhrase, intersection } from './find-phrase.ts'
import type { IndexReader, IndexTerm } from './index-reader.ts'
import type { Marks } from './marks.ts'
import type { Term } from './terms.ts'

/** A story that meets every condition. */
export interface Match {
  /** Its number in the archive, which is in the order of time. */
  readonly story: number
  readonly day: CalendarDay
  readonly section: string | undefined
  /** Its top folder, if it is in one. */
  readonly collection: string | undefined
  readonly score: number
}

/** What a search found in the whole archive. */
export interface Finding {
  /** In the order of time. */
  readonly matches: readonly Match[]
  /** Words that were found for a word of the reader, besides the word itself. */
  readonly otherForms: readonly string[]
  /** What to highlight in the stories. */
  readonly marks: Marks
  /** Conditions that no story meets. */
  readonly missing: readonly Term[]
}

interface Found {
  /** In order. */
  readonly stories: readonly number[]
  /** How often stories have it, relative to their length. Several forms of a word count as one word. */
  readonly frequencies: ReadonlyMap<number, number>
  readonly otherForms: readonly FoundForm[]
  readonly marks: Marks
}

/** A form of a word, besides the word itself. */
interface FoundForm {
  readonly word: string
  readonly stories: readonly number[]
}

/** Finds the stories that meet all terms; every story if there are none. Rejects if the index cannot be loaded. */
export async function findStories(index: IndexReader, terms: readonly Term[]): Promise<Finding> {
  const found = await Promise.all(terms.map((term) => findTerm(index, term)))
  const included = found.filter((_, place) => terms[place]?.excluded === false)
  const excluded = new Set(
    found.flatMap(({ stories }, place) => (terms[place]?.excluded === true ? stories : [])),
  )
  const all = included.length > 0 ? intersection(included.map(({ stories }) => stories)) : everyStory(index)
  const scores = scoresOf(index, included)
  const matching = all.filter((story) => !excluded.has(story))
  const isMatch = new Set(matching)
  return {
    matches: matching.map((story) => ({
      story,
      day: index.dayOf(story),
      section: valueAt(index.directory.sections, story),
      collection: valueAt(index.directory.collections, story),
      score: scores[story] ?? 0,
    })),
    otherForms: included
      .flatMap(({ otherForms }) => otherForms)
      .filter((form) => form.stories.some((story) => isMatch.has(story)))
      .map(({ word }) => word),
    marks: {
      words: new Set(included.flatMap(({ marks }) => [...marks.words])),
      phrases: included.flatMap(({ marks }) => marks.phrases),
    },
    missing: terms.filter(({ excluded }, place) => !excluded && found[place]?.stories.length === 0),
  }
}

async function findTerm(index: IndexReader, term: Term): Promise<Found> {
  switch (term.kind) {
    case 'word':
      return findForms(index, term.word, await formsOf(index, term.word))
    case 'beginning':
      return findForms(index, term.beginning, await index.beginningWith(term.beginning))
    case 'phrase': {
      const frequencies = await findPhrase(index, term.words)
      return {
        stories: [...frequencies.keys()],
        frequencies,
        otherForms: [],
        marks: phraseMarks([term.words]),
      }
    }
    case 'day': {
      const phrases = await Promise.all(term.spellings.map((words) => findPhrase(index, words)))
      const stories = union([index.storiesOfDay(term.day), ...phrases.map((found) => [...found.keys()])])
      return { stories, frequencies: new Map(), otherForms: [], marks: phraseMarks(term.spellings) }
    }
  }
}

/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 3
const HANGUL = /^\p{Script=Hangul}+$/u

/**
 * The words that a word stands for: its inflections or, if no story has any, the words that begin with it, as while it is
 * being typed. In Korean always these, because particles follow a noun without a space.
 */
async function formsOf(index: IndexReader, word: string): Promise<readonly IndexTerm[]> {
  if (HANGUL.test(word)) return index.beginningWith(word)
  const forms = await index.forms(word)
  return forms.length > 0 || word.length < SHORTEST_BEGINNING ? forms : index.beginningWith(word)
}

function findForms(index: IndexReader, word: string, terms: readonly IndexTerm[]): Found {
  const frequencies = new Map<number, number>()
  const forms: FoundForm[] = []
  for (const term of terms) {
    const ofForm = index.frequenciesOf(term)
    for (const [story, frequency] of ofForm) {
      frequencies.set(story, (frequencies.get(story) ?? 0) + frequency)
    }
    forms.push({ word: term.word, stories: [...ofForm.keys()] })
  }
  return {
    stories: [...frequencies.keys()].sort((a, b) => a - b),
    frequencies,
    otherForms: forms.filter((form) => form.word !== word),
    marks: { words: new Set(terms.map((term) => term.word)), phrases: [] },
  }
}

function phraseMarks(phrases: Marks['phrases']): Marks {
  return { words: new Set(), phrases }
}

/** BM25 over the whole archive, by the number of the story. A phrase is ranked as if it were a word. */
function scoresOf({ stories }: IndexReader, found: readonly Found[]): Float64Array {
  const scores = new Float64Array(stories)
  for (const { frequencies } of found) {
    const worth = rarity(frequencies.size, stories)
    for (const [story, frequency] of frequencies) {
      scores[story] = (scores[story] ?? 0) + worth * saturated(frequency)
    }
  }
  return scores
}

function everyStory({ stories }: IndexReader): number[] {
  return Array.from({ length: stories }, (_, story) => story)
}

function valueAt(column: IndexReader['directory']['sections'], story: number): string | undefined {
  return column.values[(column.codes[story] ?? 0) - 1]
}

function union(lists: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(lists.flat())].sort((a, b) => a - b)
}
