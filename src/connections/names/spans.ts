import { Cue } from './cues.ts'
import { type Lexicon, Word } from './lexicon.ts'
import { Runs } from './runs.ts'
import type { Token } from './tokens.ts'
import { COMMON, CORPORATE, ENNOBLED, PLACE, Words } from './words-of-sentence.ts'

/** Consecutive tokens of a sentence that may be a name: `from` to before `to`. */
export interface Span {
  readonly from: number
  readonly to: number
  /** The word before it is a title: “Mr.”, “Dame” (`honorific`), “President” (`role`). */
  readonly title: 'honorific' | 'role' | undefined
}

/** Words of the story that are capitalised inside a sentence, folded: elsewhere a capital may say nothing. */
export type Capitalised = ReadonlySet<string>

/** Titles that are no part of a name: “Queen Mary Hospital” is one, “Mr. Smith Foundation” is not. */
const MISTER = /^(?:mr|mrs|ms|miss|messrs|herr|frau|monsieur|madame|mme|signor|señor|senor)$/

/** Finds what may be names in a sentence, in order and without overlap. */
export function spansOf(
  tokens: readonly Token[],
  capitalised: Capitalised,
  lexicon: Lexicon,
): readonly Span[] {
  const spans: Span[] = []
  const words = new Words(tokens)
  const runs = new Runs(words, lexicon)
  const splitter = new Splitter(words, capitalised, spans)
  for (let at = 0; at < tokens.length;) {
    if (words.begins(at)) {
      const end = runs.end(at)
      splitter.split(at, end)
      at = end
    } else at++
  }
  return spans
}

class Splitter {
  readonly #words: Words
  readonly #capitalised: Capitalised
  readonly #spans: Span[]

  constructor(words: Words, capitalised: Capitalised, spans: Span[]) {
    this.#words = words
    this.#capitalised = capitalised
    this.#spans = spans
  }

  /** Takes off what a run begins with only by its place, and cuts it at dates and titles. */
  split(from: number, to: number): void {
    let start = from
    if (this.#words.at(from)?.opens && this.#beginsByPlace(from, to)) start++
    for (let at = start; at < to; at++) {
      if (!this.#words.has(at, Cue.Calendar) || this.#isPersonal(at, to)) continue
      this.#cutAtTitles(start, at)
      start = at + 1
    }
    this.#cutAtTitles(start, to)
  }

  /** “April Jones”, “Theresa May”. */
  #isPersonal(at: number, to: number): boolean {
    if (this.#words.is(at - 1, Word.FirstName) && this.#words.at(at)?.folded === 'may') return true
    const surname = this.#words.is(at + 1, Word.Surname) && !this.#words.is(at + 1, PLACE | Word.Town)
    return this.#words.is(at, Word.FirstName) && at + 1 < to && surname
  }

  /** Whether the first word of a sentence has its capital from there: “Police in Leeds”. */
  #beginsByPlace(from: number, to: number): boolean {
    if (!this.#words.isCommon(from)) return false
    const word = this.#words.at(from)
    if (word === undefined || word.shape === 'upper') return false
    if (this.#words.has(from, Cue.Honorific | Cue.Role) || this.#words.is(from, Word.Demonym)) return false
    if (to - from === 1)
      return !this.#capitalised.has(word.folded) && !this.#words.is(from, Word.Organisation | Word.Company)
    const next = this.#words.at(from + 1)
    if (next && this.#capitalised.has(`${word.folded} ${next.folded}`)) return false
    if (this.#words.has(to - 1, CORPORATE | Cue.PlaceTail) && to - from <= 4)
      return this.#words.has(to - 1, Cue.WeakOrgHead)
    if (this.#words.has(from, Cue.OrgOf | Cue.PlaceOf) && next?.text === 'of') return false
    const surname =
      next?.shape === 'capital' && (!this.#words.isCommon(from + 1) || this.#words.is(from + 1, Word.Surname))
    return !(this.#words.is(from, Word.FirstName) && surname)
  }

  #cutAtTitles(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const following = at + 1 < to
      // “Hun Sen” is no senator.
      const honorific = this.#words.has(at, Cue.Honorific) && (following || !this.#words.is(at, Word.Surname))
      if (!honorific && !this.#isTitle(at, from)) continue
      if (!following) {
        // “Department of Criminal Justice”
        if (this.#words.some(from, at, Cue.OrgOf) && this.#words.isLower(from, at)) break
        // “Prime Minister”, “Foreign Secretary”, with no name.
        let end = at
        while (end > from && this.#words.isCommon(end - 1)) end--
        this.#emit(from, end, undefined)
        return
      }
      if (this.#words.at(at + 1)?.shape === 'lower') {
        // “Secretary of State”, “President of France”: what follows “of” has no title.
        if (!honorific) {
          let name = at + 2
          while (name < to && !(this.#words.is(name, Word.FirstName) && name + 1 < to)) name++
          this.#emit(at + 2, name, undefined)
          this.#emit(name, to, 'role')
          return
        }
      }
      // “Imam Khomeini International Airport”
      if (
        !(honorific && MISTER.test(this.#words.at(at)?.folded ?? '')) &&
        this.#words.has(to - 1, CORPORATE | Cue.PlaceTail) &&
        !this.#words.is(to - 1, Word.Surname)
      )
        continue
      let end = at
      while (end > from && this.#isModifier(end - 1) && this.#words.at(end - 2)?.shape !== 'lower') end--
      this.#emit(from, end, undefined)
      // “Pope Francis”, “Lord Hutton”: without the title it is no name.
      if (ENNOBLED.test(this.#words.at(at)?.text ?? '') && to - at === 2) {
        // “Lord Chancellor” is an office.
        if (!this.#words.has(at + 1, Cue.Role)) this.#emit(at, to, 'honorific')
        return
      }
      let name = at + 1
      for (let later = name; later + 1 < to; later++)
        if (this.#words.has(later, Cue.Honorific) || this.#isTitle(later, at)) name = later + 1
      this.#emit(name, to, honorific ? 'honorific' : 'role')
      return
    }
    this.#cutAtDemonym(from, to)
  }

  /** What precedes a title and is no name: “Deputy”, “Italian”. */
  #isModifier(at: number): boolean {
    if (this.#words.has(at, CORPORATE) || this.#words.is(at, Word.Country)) return false
    return this.#words.isCommon(at) || this.#words.is(at, Word.Demonym)
  }

  /** “President”, but not the surname of “Stephen King”. */
  #isTitle(at: number, from: number): boolean {
    if (!this.#words.has(at, Cue.Role)) return false
    const given =
      this.#words.is(at - 1, Word.FirstName) &&
      !this.#words.is(at - 1, Word.Demonym) &&
      !this.#words.is(at + 1, Word.FirstName)
    if (
      this.#words.is(at, Word.Surname) &&
      at > from &&
      (given || this.#words.at(at - 1)?.shape === 'initial')
    )
      return false
    // “Dean Jones” and “Earl Warren” are more often names than titles.
    return !this.#isGiven(at)
  }

  /** “Dean” of “Dean Jones”, not of “Dean Wally Jones”. */
  #isGiven(at: number): boolean {
    return (
      this.#words.is(at, Word.FirstName) &&
      this.#words.isSurname(at + 1) &&
      !this.#words.is(at + 1, Word.FirstName) &&
      !this.#words.isCapital(at + 2)
    )
  }

  /** “German Boris Becker”, “U.S. Treasuries”, “Ex-Yankee Randy Velarde”: the first word is no part of the name. */
  #cutAtDemonym(from: number, to: number): void {
    if (to - from < 2 || this.#words.has(to - 1, CORPORATE)) {
      this.#emit(from, to, undefined)
      return
    }
    const person = this.#words.is(from + 1, Word.FirstName) && this.#words.isCapital(from + 2)
    const surname = this.#words.isSurname(to - 1) || !this.#words.is(to - 1, COMMON)
    const prefix = this.#words.is(from, Word.Demonym) || /^Ex-/.test(this.#words.at(from)?.text ?? '')
    if (to - from >= 3 && prefix && person && surname) this.#emit(from + 1, to, undefined)
    else if (this.#words.is(from, Word.Country) && this.#words.at(from)?.shape === 'upper') {
      this.#emit(from, from + 1, undefined)
      this.#emit(from + 1, to, undefined)
    } else this.#emit(from, to, undefined)
  }

  /** “All” of “the All England Club”: a capital inside a sentence makes it part of the name. */
  #isPartOfName(at: number): boolean {
    const word = this.#words.at(at)
    return (
      word?.shape === 'capital' &&
      !word.opens &&
      (word.cue & Cue.Function) !== 0 &&
      !/^(?:the|an?)$/.test(word.folded) &&
      this.#words.at(at - 1)?.shape === 'lower'
    )
  }

  #emit(from: number, to: number, title: Span['title']): void {
    let start = from
    let end = to
    while (start < end && !this.#words.begins(start)) start++
    if (start === from && this.#words.has(to - 1, CORPORATE) && this.#isPartOfName(start - 1)) start--
    while (
      end > start &&
      !this.#words.isCapital(end - 1) &&
      !/^['’]s$/.test(this.#words.at(end - 1)?.text ?? '')
    )
      end--
    if (end > start && !(end - start === 1 && this.#words.at(start)?.shape === 'initial')) {
      this.#spans.push({ from: start, to: end, title })
    }
  }
}
