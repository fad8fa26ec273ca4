import { hashOfPart } from './hash.ts'
import { nameRarityOf, rarityOf } from './rarity.ts'
import { stemOf } from './stem.ts'

/** A word apart from how it is written: what `Fire`, `fire` and `fire’s` have in common. */
export interface Lexeme {
  /** In lower case, without a possessive ending. */
  readonly key: string
  /** What its inflected forms have in common; the key itself in other languages than English. */
  readonly stem: string
  readonly rarity: number
  /** The rarity where it is a name. */
  readonly nameRarity: number
}

const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow'.split(
    ' ',
  ),
)
/** Days, years, times and round sums are in stories that have nothing in common. */
const COMMON_NUMBER = /^(?:\d{1,2}|1[89]\d\d|20\d\d|\d{1,2}:\d\d|[\d,]+0{3,})$/
/** A longer word is not worth a place in memory. */
const MAX_LENGTH = 40
/** Slots of the table; a power of two. Half of them hold the forms of more stories than a worker reads in a minute. */
const SLOTS = 1 << 17
/** The text of one story may be longer than all others together. */
const MOST = (3 * SLOTS) / 4

/** A form of a word as stories write it. */
interface Form {
  readonly written: string
  readonly lexeme: Lexeme | undefined
}

/**
 * The lexemes of the words of many stories. Keeps the forms found, up to a limit: nine words of ten in a
 * story were in stories before it. A table of its own, since a `Map` needs a string for every word.
 */
export class Lexemes {
  readonly #english: boolean
  #forms = new Array<Form | undefined>(SLOTS).fill(undefined)
  #size = 0
  readonly #byKey = new Map<string, Lexeme>()

  constructor(english: boolean) {
    this.#english = english
  }

  /** Forgets all when there are too many. Two lookups with this between them may give two objects for one word. */
  limit(): void {
    if (this.#size < SLOTS / 2) return
    this.#forms = new Array<Form | undefined>(SLOTS).fill(undefined)
    this.#size = 0
    this.#byKey.clear()
  }

  /** The same object for all forms of a word; `undefined` for a word that says nothing. */
  of(text: string, start: number, end: number): Lexeme | undefined {
    let slot = hashOfPart(text, start, end) & (SLOTS - 1)
    for (let form = this.#forms[slot]; form !== undefined; form = this.#forms[slot]) {
      if (isWritten(form.written, text, start, end)) return form.lexeme
      slot = (slot + 1) & (SLOTS - 1)
    }
    return this.#add(text.slice(start, end), slot)
  }

  #add(word: string, slot: number): Lexeme | undefined {
    const key = bare(word.toLowerCase()).slice(0, MAX_LENGTH)
    const lexeme = isTelling(key) ? this.#ofKey(key) : undefined
    if (this.#size < MOST && word.length <= MAX_LENGTH) {
      // Copied: a substring would keep the whole story in memory.
      this.#forms[slot] = { written: Buffer.from(word, 'utf16le').toString('utf16le'), lexeme }
      this.#size += 1
    }
    return lexeme
  }

  #ofKey(key: string): Lexeme {
    let lexeme = this.#byKey.get(key)
    if (lexeme === undefined) {
      const english = this.#english
      const stem = english ? stemOf(key) : key
      lexeme = { key, stem, rarity: rarityOf(key, english), nameRarity: nameRarityOf(key, english) }
      this.#byKey.set(key, lexeme)
    }
    return lexeme
  }
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = start; at < end; at += 1)
    if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false
  return true
}

/** A word without its possessive ending and final stop. */
export function bare(written: string): string {
  return written.replace(/['’][sS]$|\.$/, '')
}

function isTelling(key: string): boolean {
  if (key.length < 2 || CALENDAR.has(key)) return false
  return !/^\d/.test(key) || (key.length > 2 && !COMMON_NUMBER.test(key))
}
