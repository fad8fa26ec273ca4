import { visitWords } from './words.ts'

/** Where and how often a story has one word. */
export interface Occurrences {
  /** As first written inside a sentence. */
  written: string
  count: number
  inHeadline: boolean
  inLead: boolean
  /** How often it is capitalised inside a sentence, and how often not capitalised: the evidence for a name. */
  capitalised: number
  lowerCase: number
  /** Places of the first and last sentence with it; −1 for one that is not listed, and for the headline. */
  first: number
  last: number
}

/** Two capitalised words in a row, and how often. */
export interface PairOccurrences {
  readonly one: string
  readonly other: string
  readonly written: string
  count: number
  readonly first: number
  last: number
}

const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow'.split(
    ' ',
  ),
)
/** Days, years, times and round sums are in stories that have nothing in common. */
const COMMON_NUMBER = /^(?:\d{1,2}|1[89]\d\d|20\d\d|\d{1,2}:\d\d|[\d,]+0{3,})$/

/** Collects the words of a story, by their lower-case form. */
export class StoryWords {
  readonly words = new Map<string, Occurrences>()
  readonly pairs = new Map<string, PairOccurrences>()

  addHeadline(headline: string): void {
    visitWords(headline, (text) => {
      const key = keyOf(text)
      if (key === undefined) return
      const word = this.#occurrences(key, text, -1)
      word.count += 1
      word.inHeadline = true
      word.last = -1
    })
  }

  /**
   * @param place of the sentence among those that may be shared, or −1
   * @param capitals whether capitals in it tell anything: not in a heading or a line of capitals
   */
  addSentence(text: string, place: number, lead: boolean, capitals: boolean): void {
    let opening = true
    let before: string | undefined
    let startBefore = 0
    let endBefore = 0
    visitWords(text, (written, start, end, capital) => {
      const key = keyOf(written)
      const name = capital && capitals
      if (key !== undefined) {
        const word = this.#occurrences(key, written, place)
        word.count += 1
        word.last = place
        if (lead) word.inLead = true
        if (name && !opening) {
          if (word.capitalised === 0) word.written = bare(written)
          word.capitalised += 1
        }
        if (!capital) word.lowerCase += 1
        if (
          name &&
          before !== undefined &&
          start - endBefore === 1 &&
          /[ \u00a0-]/.test(text.charAt(endBefore))
        )
          this.#addPair(before, key, place, bare(text.slice(startBefore, end)))
      }
      before = name ? key : undefined
      startBefore = start
      endBefore = end
      opening = false
    })
  }

  #occurrences(key: string, written: string, place: number): Occurrences {
    let word = this.words.get(key)
    if (word === undefined) {
      word = {
        written,
        count: 0,
        inHeadline: false,
        inLead: false,
        capitalised: 0,
        lowerCase: 0,
        first: place,
        last: place,
      }
      this.words.set(key, word)
    }
    return word
  }

  #addPair(one: string, other: string, place: number, written: string): void {
    const key = `${one} ${other}`
    const pair = this.pairs.get(key)
    if (pair === undefined) this.pairs.set(key, { one, other, written, count: 1, first: place, last: place })
    else {
      pair.count += 1
      pair.last = place
    }
  }
}

/** Whether the word is capitalised inside sentences at least as often as not. */
export function isName(word: Occurrences | undefined): boolean {
  return word !== undefined && word.capitalised > 0 && word.lowerCase <= word.capitalised
}

/** A word without its possessive ending and final stop. */
function bare(written: string): string {
  return written.replace(/['’]s$/, '').replace(/\.$/, '')
}

/** The form that is counted; `undefined` for a word that says nothing. */
function keyOf(written: string): string | undefined {
  const key = bare(written.toLowerCase())
  if (key.length < 2 || CALENDAR.has(key)) return undefined
  const first = key.charCodeAt(0)
  const number = first >= 48 && first <= 57
  return number && (key.length < 3 || COMMON_NUMBER.test(key)) ? undefined : key
}
