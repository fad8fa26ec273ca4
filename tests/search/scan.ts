import { stemOf, type StemLanguage } from '../../src/full-text/stem.ts'
import { wordsOf } from '../../src/full-text/words.ts'
import { parseTerms, type Term } from '../../src/search/terms.ts'
import type { SearchedStory } from './memory-index.ts'

/** What a plain scan of the texts finds: the numbers of stories. */
export interface Scanned {
  readonly found: readonly number[]
  /** The most relevant first, by BM25 of the whole archive. */
  readonly ranked: readonly number[]
}

interface ReadStory {
  readonly story: SearchedStory
  /** Each part with two spaces around each word, to look for phrases in. */
  readonly text: string
  readonly headline: string
  /** How often it has a word, those of the headline twice. */
  readonly words: ReadonlyMap<string, number>
  readonly length: number
}

/** Finds stories without an index, by reading all of them for each search. */
export class Scan {
  readonly #stories: readonly ReadStory[]
  readonly #language: StemLanguage
  readonly #meanLength: number
  readonly #vocabulary: ReadonlySet<string>

  constructor(stories: readonly SearchedStory[], language: StemLanguage) {
    this.#language = language
    this.#stories = stories.map((story) => {
      const parts = story.parts.map(wordsOf)
      const [headline = '', ...rest] = parts.map((words) => spaced(words))
      const words = new Map<string, number>()
      for (const word of [...parts, parts[0] ?? []].flat()) words.set(word, (words.get(word) ?? 0) + 1)
      return { story, text: [headline, ...rest].join('\n'), headline, words, length: parts.flat().length }
    })
    this.#meanLength = this.#stories.reduce((sum, { length }) => sum + length, 0) / stories.length
    this.#vocabulary = new Set(this.#stories.flatMap(({ words }) => [...words.keys()]))
  }

  search(text: string, locale = 'en-GB'): Scanned {
    const terms = parseTerms(text, locale)
    const meets = terms.map((term) => this.#condition(term))
    const found = [...this.#stories.keys()].filter((number) => {
      const story = this.#stories[number]
      return story && terms.every(({ excluded }, index) => (meets[index]?.(story) ?? false) !== excluded)
    })
    const scores = this.#scores(terms.filter(({ excluded }) => !excluded))
    const scoreOf = (story: number): number => scores[story] ?? 0
    return { found, ranked: found.toSorted((a, b) => scoreOf(b) - scoreOf(a) || b - a) }
  }

  #condition(term: Term): (story: ReadStory) => boolean {
    if (term.kind === 'word' || term.kind === 'beginning') {
      const forms = this.#formsOf(term)
      return ({ words }) => [...forms].some((form) => words.has(form))
    }
    const phrases = term.kind === 'day' ? term.spellings : [term.words]
    return ({ text, story }) =>
      (term.kind === 'day' && story.day === term.day) || phrases.some((words) => text.includes(spaced(words)))
  }

  #formsOf(term: Term): ReadonlySet<string> {
    const all = [...this.#vocabulary]
    if (term.kind === 'beginning') return new Set(all.filter((word) => word.startsWith(term.beginning)))
    if (term.kind !== 'word') return new Set()
    const beginning = all.filter((word) => word.startsWith(term.word))
    if (/^\p{Script=Hangul}+$/u.test(term.word)) return new Set(beginning)
    const stem = stemOf(term.word, this.#language)
    const forms = all.filter((word) => stemOf(word, this.#language) === stem)
    return new Set(forms.length > 0 || term.word.length < 3 ? forms : beginning)
  }

  #scores(terms: readonly Term[]): number[] {
    const scores = this.#stories.map(() => 0)
    for (const term of terms) {
      if (term.kind === 'day') continue
      const frequencies = this.#frequencies(term)
      const having = frequencies.filter((frequency) => frequency > 0).length
      const worth = Math.log(1 + (scores.length - having + 0.5) / (having + 0.5))
      for (const [story, frequency] of frequencies.entries()) {
        const length = (this.#stories[story]?.length ?? 0) / this.#meanLength
        scores[story] =
          (scores[story] ?? 0) + (worth * frequency * 2.2) / (frequency + 1.2 * (0.25 + 0.75 * length))
      }
    }
    return scores
  }

  /** How often each story has a word or a phrase, those of the headline twice. */
  #frequencies(term: Term): number[] {
    if (term.kind === 'phrase') {
      const phrase = spaced(term.words)
      const count = (text: string): number => text.split(phrase).length - 1
      return this.#stories.map(({ text, headline }) => count(text) + count(headline))
    }
    const forms = [...this.#formsOf(term)]
    return this.#stories.map(({ words }) => forms.reduce((sum, form) => sum + (words.get(form) ?? 0), 0))
  }
}

/** With two spaces around each word, so that one occurrence of a phrase may follow another. */
function spaced(words: readonly string[]): string {
  return words.map((word) => ` ${word} `).join('')
}
