import { wordsOf } from '../full-text/words.ts'
import { closest } from '../core/edit-distance.ts'
import type { IndexReader, IndexTerm } from './index-reader.ts'
import { isFiltered, withoutFilters, type Query } from './query.ts'
import { search, type Outcome } from './search.ts'
import { parseTerms, stripQuotes, type Term } from './terms.ts'

/** A search that finds something where another found nothing. */
export interface WiderSearch {
  readonly kind: 'spelling' | 'without-word' | 'without-quotation-marks' | 'without-filters'
  /** The word that is suggested, or left out. */
  readonly word: string
  readonly query: Query
  readonly count: number
}

/**
 * Searches to offer where one found nothing: other spellings, without a word, without quotation marks, without filters.
 * Only those that would find something. Rejects if the index cannot be loaded.
 */
export async function widerSearches(
  { index, missing }: Outcome,
  query: Query,
  locale: string,
): Promise<WiderSearch[]> {
  const candidates = [
    ...(await spellings(index, query, missing)),
    ...withoutWords(query, missing, locale),
    ...withoutQuotationMarks(query),
    ...(isFiltered(query)
      ? [{ kind: 'without-filters', word: '', query: withoutFilters(query) } as const]
      : []),
  ]
  const counted = await Promise.all(
    candidates.map(async (candidate) => ({
      ...candidate,
      count: (await search(index, candidate.query, locale)).hits.length,
    })),
  )
  return counted.filter(({ count }) => count > 0)
}

type Candidate = Omit<WiderSearch, 'count'>

async function spellings(index: IndexReader, query: Query, missing: readonly Term[]): Promise<Candidate[]> {
  const words = missing.flatMap((term) => (term.kind === 'word' ? [term] : []))
  const suggested = await Promise.all(
    words.map(async ({ text, word }): Promise<Candidate[]> => {
      const spelling = await spellingOf(index, word)
      if (spelling === undefined) return []
      return [{ kind: 'spelling', word: spelling, query: replaced(query, text, spelling) }]
    }),
  )
  return suggested.flat()
}

/** Without each word that no story has or, if all occur, without each one. */
function withoutWords(query: Query, missing: readonly Term[], locale: string): Candidate[] {
  const terms = parseTerms(query.text, locale)
  if (terms.length < 2) return []
  return (missing.length > 0 ? missing : terms)
    .filter(({ excluded }) => !excluded)
    .map(({ text }) => ({ kind: 'without-word', word: text, query: replaced(query, text, '') }))
}

function withoutQuotationMarks(query: Query): Candidate[] {
  const text = stripQuotes(query.text)
  return text === query.text ? [] : [{ kind: 'without-quotation-marks', word: '', query: { ...query, text } }]
}

/** Replaces a word of the text; removes it if the replacement is empty. */
function replaced(query: Query, word: string, replacement: string): Query {
  return {
    ...query,
    text: query.text
      .replace(word, () => replacement)
      .replace(/\s+/gu, ' ')
      .trim(),
  }
}

/** Length of the beginning that a suggestion shares with the misspelt word: misspellings are rare there. */
const SHARED = 3
/** With more leaves than these, one more letter has to be shared. */
const MOST_LEAVES = 12

/** The word of the archive whose spelling is closest, as its stories write it; `undefined` if none is close enough. */
async function spellingOf(index: IndexReader, word: string): Promise<string | undefined> {
  if (word.length <= SHARED) return undefined
  const few = index.countLeaves(word.slice(0, SHARED)) <= MOST_LEAVES
  const terms = await index.beginningWith(word.slice(0, few ? SHARED : SHARED + 1))
  const sorted = terms.toSorted((a, b) => b.stories - a.stories)
  const nearest = closest(
    word,
    sorted.map((term) => term.word),
  )
  const term = sorted.find((each) => each.word === nearest)
  return term && asWritten(index, term)
}

/** A name keeps its capitals: what a story writes in lower case anywhere is no name. */
async function asWritten(index: IndexReader, term: IndexTerm): Promise<string> {
  const [story = 0] = index.frequenciesOf(term).keys()
  const { parts } = await index.record(story)
  const written = parts
    .flatMap((part) => part.split(/[^\p{L}\p{M}\p{N}]+/u))
    .filter((each) => wordsOf(each)[0] === term.word)
  return written.find((each) => each === each.toLowerCase()) ?? written[0] ?? term.word
}
