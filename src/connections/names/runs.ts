import { Cue } from './cues.ts'
import { type Lexicon, Word } from './lexicon.ts'
import { CORPORATE, ENNOBLED, KNOWN, type Words } from './words-of-sentence.ts'

const SONS = /^(?:co|sons|son|partners|associates|company)$/
const GROUPS = /^(?:children|women|men|people|worker|teacher|veteran|farmer|citizen|king|queen)s?$/

/** What stands beside another body, “House of Representatives and Senate”, and is no field. */
const BODY = /^(?:senate|congress|parliament|cabinet|commission|council|assembly|court)$/

/** Finds how far runs of capitalised words go. */
export class Runs {
  readonly #words: Words
  readonly #lexicon: Lexicon

  constructor(words: Words, lexicon: Lexicon) {
    this.#words = words
    this.#lexicon = lexicon
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
    const token = this.#words.at(at)
    if (token === undefined) return at
    if (this.#words.begins(at)) return token.opens ? at : at + 1
    const next = this.#words.begins(at + 1)
    switch (token.text) {
      case '&':
        return next ? at + 2 : at
      case 'of': {
        if (!this.#words.has(at - 1, Cue.OrgOf | Cue.PlaceOf | Cue.Role)) return at
        const article = this.#words.at(at + 1)?.text === 'the' ? 1 : 0
        return this.#words.begins(at + 1 + article) && !this.#words.has(at + 1 + article, Cue.Calendar)
          ? at + 2 + article
          : at
      }
      case 'for':
      case 'on':
        return next && this.#goesOn(from, at) ? at + 2 : at
      case 'in':
        // “Organisation for Security and Cooperation in Europe”
        return next && this.#words.some(from, at, Cue.OrgOf) && this.#words.isLower(from, at) ? at + 2 : at
      case 'and':
        return this.#joinedByAnd(from, at)
      case ',':
        return this.#joinedByCommas(from, at)
      case "'s":
      case '’s': {
        const whole = this.#lexicon.flags(`${this.#words.at(at - 1)?.folded ?? ''}'s`)
        if ((whole & (Word.Organisation | Word.Company)) !== 0) return at + 1
        if (this.#isSaint(from, at)) return next ? at + 2 : at + 1
        return next && this.#isPossessor(at) ? at + 2 : at
      }
      default:
        if (token.shape !== 'lower' || (token.cue & Cue.Particle) === 0) return at
        if (next) return at + 2
        return this.#words.has(at + 1, Cue.Particle) && this.#words.begins(at + 2) ? at + 3 : at
    }
  }

  /** “Committee on Agriculture”, “Centers for Medicare & Medicaid Services”; not “Committee for Germany”. */
  #goesOn(from: number, at: number): boolean {
    if (this.#words.some(from, at, Cue.OrgOf) && this.#words.isCommon(at + 1)) return true
    return this.#words.has(at - 1, Cue.OrgOf) && !this.#words.is(at + 1, KNOWN)
  }

  /**
   * “Ministry of Trade and Industry”, “Securities and Exchange Commission”, “Smith and Sons”; not “Iran and Iraq”, nor
   * “Conservatives and Liberal Democrats”.
   */
  #joinedByAnd(from: number, at: number): number {
    if (!this.#words.begins(at + 1)) return at
    if (this.#isField(from, at)) return at + 2
    if (SONS.test(this.#words.at(at + 1)?.folded ?? '')) return at - from <= 3 ? at + 2 : at
    if (!this.#words.isCommon(at + 1) || !(this.#words.isCommon(at - 1) || this.#isQualifier(from, at)))
      return at
    if (this.#words.has(at + 1, Cue.OrgOf) && this.#words.at(at + 2)?.text === 'of') return at
    if (BODY.test(this.#words.at(at + 1)?.folded ?? '')) return at
    if (this.#words.some(from, at, Cue.OrgOf) && this.#words.isLower(from, at)) return at + 2
    let head = at + 2
    while (
      head < at + 4 &&
      this.#words.isCommon(head) &&
      this.#words.begins(head) &&
      !this.#words.has(head, CORPORATE)
    )
      head++
    if (!this.#words.has(head, CORPORATE) || !this.#words.begins(head)) return at
    const own = this.#words.is(from, Word.Country) ? from + 1 : from
    if (this.#isWhole(at - 1) && (at - own > 1 || this.#words.at(head)?.folded.endsWith('s'))) return at
    return head + 1
  }

  /** “Medicaid Services” of “Centers for Medicare and Medicaid Services”: unknown words that end as an organisation does. */
  #isField(from: number, at: number): boolean {
    return (
      this.#words.some(from, at, Cue.OrgOf) &&
      this.#words.isLower(from, at) &&
      !this.#words.is(at - 1, KNOWN) &&
      this.#words.at(at + 1)?.word === 0 &&
      this.#words.begins(at + 2) &&
      this.#words.has(at + 2, CORPORATE)
    )
  }

  /** “Bureau of Alcohol, Tobacco, Firearms and Explosives”: words of a field, up to “and”. */
  #joinedByCommas(from: number, at: number): number {
    const field = this.#words.some(from, at, Cue.OrgOf) && this.#words.isLower(from, at)
    if (!field || !this.#words.isCommon(at - 1)) return at
    const isWord = (here: number): boolean => this.#words.begins(here) && this.#words.isCommon(here)
    let end = at
    while (this.#words.at(end)?.text === ',' && isWord(end + 1)) end += 2
    if (this.#words.at(end)?.text === ',') end++
    return end > at && /^(?:and|&)$/.test(this.#words.at(end)?.text ?? '') && isWord(end + 1) ? end + 2 : at
  }

  /** The first word of “the Cybersecurity and Infrastructure Security Agency”: unknown, and after an article. */
  #isQualifier(from: number, at: number): boolean {
    return at - from === 1 && this.#words.at(from - 1)?.folded === 'the' && !this.#words.is(from, KNOWN)
  }

  /** “Bank” ends a name; “Food” and “Services” may as well go on: “Food and Nutrition Service”. */
  #isWhole(at: number): boolean {
    return this.#words.has(at, CORPORATE) && !this.#words.has(at, Cue.WeakOrgHead)
  }

  /** “St Mary’s” and “St Mary’s Stadium”. */
  #isSaint(from: number, at: number): boolean {
    return at - from === 2 && /^(?:st|saint)$/.test(this.#words.at(from)?.folded ?? '')
  }

  /** “Queen Anne’s County”, “Children’s Hospital”: the possessive is part of the name. */
  #isPossessor(at: number): boolean {
    if (this.#words.at(at + 1)?.text === 'County' || GROUPS.test(this.#words.at(at - 1)?.folded ?? ''))
      return true
    return (
      ENNOBLED.test(this.#words.at(at - 2)?.text ?? '') && this.#words.has(at + 1, CORPORATE | Cue.PlaceTail)
    )
  }
}
