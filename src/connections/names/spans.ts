import { Cue } from './cues.ts'
import { type Lexicon, Word } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** Consecutive tokens of a sentence that may be a name: `from` to before `to`. */
export interface Span {
  readonly from: number
  readonly to: number
  /** The word before it is a title: “Mr.”, “Dame” (`honorific`), “President” (`role`). */
  readonly title: 'honorific' | 'role' | undefined
}

/** Words of the story that are capitalised inside a sentence, folded: elsewhere a capital may say nothing. */
export type Capitalised = ReadonlySet<string>

const NUMERAL = /^(?:One|First|Second|Third|Last|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/
const ENNOBLED = /^(?:Pope|King|Queen|Prince|Princess|Lord|Lady|Baroness|Sheikh|Saint|Emperor|Sultan)$/
const SONS = /^(?:co|sons|son|partners|associates|company)$/
const GROUPS = /^(?:children|women|men|people|worker|teacher|veteran|farmer|citizen|king|queen)s?$/
const COMMON = Word.Everyday | Word.Usual
const PLACE = Word.Country | Word.Region | Word.Metropolis | Word.City
const CORPORATE = Cue.OrgSuffix | Cue.StrongOrgHead | Cue.OrgHead | Cue.WeakOrgHead

/** Finds what may be names in a sentence, in order and without overlap. */
export function spansOf(
  tokens: readonly Token[],
  capitalised: Capitalised,
  lexicon: Lexicon,
): readonly Span[] {
  const spans: Span[] = []
  const finder = new Finder(tokens, capitalised, lexicon, spans)
  for (let at = 0; at < tokens.length;) {
    if (finder.begins(at)) {
      const end = finder.end(at)
      finder.split(at, end)
      at = end
    } else at++
  }
  return spans
}

class Finder {
  readonly #tokens: readonly Token[]
  readonly #capitalised: Capitalised
  readonly #lexicon: Lexicon
  readonly #spans: Span[]

  constructor(tokens: readonly Token[], capitalised: Capitalised, lexicon: Lexicon, spans: Span[]) {
    this.#tokens = tokens
    this.#capitalised = capitalised
    this.#lexicon = lexicon
    this.#spans = spans
  }

  begins(at: number): boolean {
    const token = this.#tokens[at]
    if (token === undefined) return false
    // “Will Carling” is no question.
    if ((token.cue & Cue.Function) !== 0 && !this.#isName(at)) return false
    if (token.shape === 'initial') return token.text !== 'I' && this.#isCapital(at + 1)
    return token.shape === 'capital' || token.shape === 'upper'
  }

  #isCapital(at: number): boolean {
    const token = this.#tokens[at]
    return (
      token !== undefined &&
      (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'initial')
    )
  }

  #has(at: number, cue: number): boolean {
    return ((this.#tokens[at]?.cue ?? 0) & cue) !== 0
  }

  #is(at: number, word: number): boolean {
    return ((this.#tokens[at]?.word ?? 0) & word) !== 0
  }

  /** “Will Carling”, “First Union”: a function word that begins a name. */
  #isName(at: number): boolean {
    if (this.#is(at, Word.FirstName) && this.#isSurname(at + 1)) return true
    return NUMERAL.test(this.#tokens[at]?.text ?? '') && this.#isCapital(at + 1)
  }

  /** A capitalised surname that is no everyday word. */
  #isSurname(at: number): boolean {
    return this.#isCapital(at) && this.#is(at, Word.Surname) && !this.#is(at, Word.Everyday)
  }

  #isCommon(at: number): boolean {
    return this.#is(at, COMMON) && !this.#is(at, PLACE)
  }

  /** The end of the longest run of capitalised words and what may join them. */
  end(from: number): number {
    let at = from + 1
    for (;;) {
      const joined = this.#joined(from, at)
      if (joined === at) return at
      at = joined
    }
  }

  #joined(from: number, at: number): number {
    const token = this.#tokens[at]
    if (token === undefined) return at
    if (this.begins(at)) return token.opens ? at : at + 1
    const next = this.begins(at + 1)
    switch (token.text) {
      case '&':
        return next ? at + 2 : at
      case 'of': {
        if (!this.#has(at - 1, Cue.OrgOf | Cue.PlaceOf | Cue.Role)) return at
        const article = this.#tokens[at + 1]?.text === 'the' ? 1 : 0
        return this.begins(at + 1 + article) && !this.#has(at + 1 + article, Cue.Calendar)
          ? at + 2 + article
          : at
      }
      case 'for':
      case 'on':
        return next && this.#some(from, at, Cue.OrgOf) && this.#isCommon(at + 1) ? at + 2 : at
      case 'in':
        // “Organisation for Security and Cooperation in Europe”
        return next && this.#some(from, at, Cue.OrgOf) && this.#isLower(from, at) ? at + 2 : at
      case 'and':
        return this.#joinedByAnd(from, at)
      case "'s":
      case '’s': {
        const whole = this.#lexicon.flags(`${this.#tokens[at - 1]?.folded ?? ''}'s`)
        if ((whole & (Word.Organisation | Word.Company)) !== 0) return at + 1
        return next && this.#isPossessor(at) ? at + 2 : at
      }
      default:
        if (token.shape !== 'lower' || (token.cue & Cue.Particle) === 0) return at
        if (next) return at + 2
        return this.#has(at + 1, Cue.Particle) && this.begins(at + 2) ? at + 3 : at
    }
  }

  /** “Ministry of Trade and Industry”, “Securities and Exchange Commission”, “Smith and Sons”; not “Iran and Iraq”. */
  #joinedByAnd(from: number, at: number): number {
    if (!this.begins(at + 1)) return at
    if (SONS.test(this.#tokens[at + 1]?.folded ?? '')) return at - from <= 3 ? at + 2 : at
    if (!this.#isCommon(at - 1) || !this.#isCommon(at + 1)) return at
    if (this.#some(from, at, Cue.OrgOf) && this.#isLower(from, at)) return at + 2
    let head = at + 2
    while (head < at + 4 && this.#isCommon(head) && this.begins(head) && !this.#has(head, CORPORATE)) head++
    const headed =
      this.#has(head, CORPORATE) && this.begins(head) && (at - from === 1 || !this.#has(at - 1, CORPORATE))
    return headed && (at - from > 1 || this.#allCommon(from, at)) ? head + 1 : at
  }

  /** “Queen Anne’s County”, “Children’s Hospital”: the possessive is part of the name. */
  #isPossessor(at: number): boolean {
    if (this.#tokens[at + 1]?.text === 'County' || GROUPS.test(this.#tokens[at - 1]?.folded ?? ''))
      return true
    return ENNOBLED.test(this.#tokens[at - 2]?.text ?? '') && this.#has(at + 1, CORPORATE | Cue.PlaceTail)
  }

  /** Whether a word in lower case has joined the run. */
  #isLower(from: number, to: number): boolean {
    return this.#tokens.slice(from, to).some(({ shape }) => shape === 'lower')
  }

  #allCommon(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!this.#isCommon(at)) return false
    return true
  }

  /** “Dean” of “Dean Jones”. */
  #isGiven(at: number): boolean {
    return this.#is(at, Word.FirstName) && this.#isSurname(at + 1) && !this.#is(at + 1, Word.FirstName)
  }

  #some(from: number, to: number, cue: number): boolean {
    for (let at = from; at < to; at++) if (this.#has(at, cue)) return true
    return false
  }

  /** Takes off what a run begins with only by its place, and cuts it at dates and titles. */
  split(from: number, to: number): void {
    let start = from
    if (this.#tokens[from]?.opens && this.#beginsByPlace(from, to)) start++
    for (let at = start; at < to; at++) {
      if (!this.#has(at, Cue.Calendar) || this.#isPersonal(at, to)) continue
      this.#cutAtTitles(start, at)
      start = at + 1
    }
    this.#cutAtTitles(start, to)
  }

  /** “April Jones”, “Theresa May”. */
  #isPersonal(at: number, to: number): boolean {
    if (this.#is(at - 1, Word.FirstName) && this.#tokens[at]?.folded === 'may') return true
    const surname = this.#is(at + 1, Word.Surname) && !this.#is(at + 1, PLACE | Word.Town)
    return this.#is(at, Word.FirstName) && at + 1 < to && surname
  }

  /** Whether the first word of a sentence has its capital from there: “Police in Leeds”. */
  #beginsByPlace(from: number, to: number): boolean {
    if (!this.#isCommon(from)) return false
    const word = this.#tokens[from]
    if (word === undefined || word.shape === 'upper') return false
    if (this.#has(from, Cue.Honorific | Cue.Role) || this.#is(from, Word.Demonym)) return false
    if (to - from === 1)
      return !this.#capitalised.has(word.folded) && !this.#is(from, Word.Organisation | Word.Company)
    const next = this.#tokens[from + 1]
    if (next && this.#capitalised.has(`${word.folded} ${next.folded}`)) return false
    if (this.#has(to - 1, CORPORATE | Cue.PlaceTail) && to - from <= 4)
      return this.#has(to - 1, Cue.WeakOrgHead)
    if (this.#has(from, Cue.OrgOf | Cue.PlaceOf) && next?.text === 'of') return false
    const surname =
      next?.shape === 'capital' && (!this.#isCommon(from + 1) || this.#is(from + 1, Word.Surname))
    return !(this.#is(from, Word.FirstName) && surname)
  }

  #cutAtTitles(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const following = at + 1 < to
      // “Hun Sen” is no senator.
      const honorific = this.#has(at, Cue.Honorific) && (following || !this.#is(at, Word.Surname))
      if (!honorific && !this.#isTitle(at, from)) continue
      if (!following) {
        // “Prime Minister”, “Foreign Secretary”, with no name.
        let end = at
        while (end > from && this.#isCommon(end - 1)) end--
        this.#emit(from, end, undefined)
        return
      }
      if (this.#tokens[at + 1]?.shape === 'lower') {
        // “Secretary of State”, “President of France”: what follows “of” has no title.
        if (!honorific) {
          let name = at + 2
          while (name < to && !(this.#is(name, Word.FirstName) && name + 1 < to)) name++
          this.#emit(at + 2, name, undefined)
          this.#emit(name, to, 'role')
          return
        }
      }
      if (!honorific && this.#has(to - 1, CORPORATE | Cue.PlaceTail) && !this.#is(to - 1, Word.Surname))
        continue
      let end = at
      while (end > from && this.#isModifier(end - 1) && this.#tokens[end - 2]?.shape !== 'lower') end--
      this.#emit(from, end, undefined)
      // “Pope Francis”, “Lord Hutton”: without the title it is no name.
      if (ENNOBLED.test(this.#tokens[at]?.text ?? '') && to - at === 2) {
        this.#emit(at, to, 'honorific')
        return
      }
      let name = at + 1
      for (let later = name; later + 1 < to; later++)
        if (this.#has(later, Cue.Honorific) || this.#isTitle(later, at)) name = later + 1
      this.#emit(name, to, honorific ? 'honorific' : 'role')
      return
    }
    this.#cutAtDemonym(from, to)
  }

  /** What precedes a title and is no name: “Deputy”, “Italian”. */
  #isModifier(at: number): boolean {
    if (this.#has(at, CORPORATE) || this.#is(at, Word.Country)) return false
    return this.#isCommon(at) || this.#is(at, Word.Demonym)
  }

  /** “President”, but not the surname of “Stephen King”. */
  #isTitle(at: number, from: number): boolean {
    if (!this.#has(at, Cue.Role)) return false
    const given =
      this.#is(at - 1, Word.FirstName) && !this.#is(at - 1, Word.Demonym) && !this.#is(at + 1, Word.FirstName)
    if (this.#is(at, Word.Surname) && at > from && (given || this.#tokens[at - 1]?.shape === 'initial'))
      return false
    // “Dean Jones” and “Earl Warren” are more often names than titles.
    return !this.#isGiven(at)
  }

  /** “German Boris Becker”, “U.S. Treasuries”, “Ex-Yankee Randy Velarde”: the first word is no part of the name. */
  #cutAtDemonym(from: number, to: number): void {
    if (to - from < 2 || this.#has(to - 1, CORPORATE)) {
      this.#emit(from, to, undefined)
      return
    }
    const person = this.#is(from + 1, Word.FirstName) && this.#isCapital(from + 2)
    const surname = this.#isSurname(to - 1) || !this.#is(to - 1, COMMON)
    const prefix = this.#is(from, Word.Demonym) || /^Ex-/.test(this.#tokens[from]?.text ?? '')
    if (to - from >= 3 && prefix && person && surname) this.#emit(from + 1, to, undefined)
    else if (this.#is(from, Word.Country) && this.#tokens[from]?.shape === 'upper') {
      this.#emit(from, from + 1, undefined)
      this.#emit(from + 1, to, undefined)
    } else this.#emit(from, to, undefined)
  }

  #emit(from: number, to: number, title: Span['title']): void {
    let start = from
    let end = to
    while (start < end && !this.begins(start)) start++
    while (end > start && !this.#isCapital(end - 1) && !/^['’]s$/.test(this.#tokens[end - 1]?.text ?? ''))
      end--
    if (end > start && !(end - start === 1 && this.#tokens[start]?.shape === 'initial')) {
      this.#spans.push({ from: start, to: end, title })
    }
  }
}
