import { bare, type Lexeme, type Lexemes } from './lexemes.ts'
import { visitWords } from './words.ts'

/** Where and how often a story has one word. */
export interface Occurrences {
  /** As first written inside a sentence with a capital; undefined without one. */
  written: string | undefined
  count: number
  inHeadline: boolean
  inLead: boolean
  /** How often it is capitalised inside a sentence, and how often not capitalised: the evidence for a name. */
  capitalised: number
  lowerCase: number
  /** Places of the first and last sentence with it; −1 for one that is not listed, and for the headline. */
  readonly first: number
  last: number
}

/** Two capitalised words in a row, and how often. */
export interface PairOccurrences {
  readonly one: Occurrences
  readonly other: Occurrences
  readonly written: string
  count: number
  readonly first: number
  last: number
}

/** Collects the words of a story. */
export class StoryWords {
  readonly words = new Map<Lexeme, Occurrences>()
  readonly pairs = new Map<string, PairOccurrences>()
  readonly #lexemes: Lexemes

  constructor(lexemes: Lexemes) {
    this.#lexemes = lexemes
  }

  addHeadline(headline: string): void {
    visitWords(headline, (start, end) => {
      const lexeme = this.#lexemes.of(headline, start, end)
      if (lexeme === undefined) return
      const word = this.#occurrences(lexeme, -1)
      word.count += 1
      word.inHeadline = true
    })
  }

  /**
   * @param place of the sentence among those that may be shared, or −1
   * @param capitals whether capitals in it tell anything: not in a heading or a line of capitals
   */
  addSentence(text: string, place: number, lead: boolean, capitals: boolean): void {
    let opening = true
    let before: { readonly word: Occurrences; readonly start: number; readonly end: number } | undefined
    visitWords(text, (start, end, capital) => {
      const lexeme = this.#lexemes.of(text, start, end)
      const name = capital && capitals
      if (lexeme === undefined) before = undefined
      else {
        const word = this.#occurrences(lexeme, place)
        word.count += 1
        word.last = place
        if (lead) word.inLead = true
        if (!capital) word.lowerCase += 1
        if (name && !opening) {
          word.written ??= bare(text.slice(start, end))
          word.capitalised += 1
        }
        if (name && before && before.end === start - 1 && /[ \u00a0-]/.test(text.charAt(before.end)))
          this.#addPair(before.word, word, place, bare(text.slice(before.start, end)))
        before = name ? { word, start, end } : undefined
      }
      opening = false
    })
  }

  #occurrences(lexeme: Lexeme, place: number): Occurrences {
    let word = this.words.get(lexeme)
    if (word === undefined) {
      word = {
        written: undefined,
        count: 0,
        inHeadline: false,
        inLead: false,
        capitalised: 0,
        lowerCase: 0,
        first: place,
        last: place,
      }
      this.words.set(lexeme, word)
    }
    return word
  }

  #addPair(one: Occurrences, other: Occurrences, place: number, written: string): void {
    const key = written.toLowerCase()
    const pair = this.pairs.get(key)
    if (pair === undefined) this.pairs.set(key, { one, other, written, count: 1, first: place, last: place })
    else {
      pair.count += 1
      pair.last = place
    }
  }
}

/** Whether the word is capitalised inside sentences at least as often as not. */
export function isName({ capitalised, lowerCase }: Occurrences): boolean {
  return capitalised > 0 && lowerCase <= capitalised
}
