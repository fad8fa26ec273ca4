import { Cue } from './cues.ts'
import { Word } from './lexicon.ts'
import type { Token } from './tokens.ts'

const NUMERAL = /^(?:One|First|Second|Third|Last|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/
export const COMMON = Word.Everyday | Word.Usual
export const PLACE = Word.Country | Word.Region | Word.Metropolis | Word.City
export const CORPORATE = Cue.OrgSuffix | Cue.StrongOrgHead | Cue.OrgHead | Cue.WeakOrgHead

/** Flags of words that are names, or parts of one. */
export const KNOWN =
  PLACE | Word.Town | Word.Demonym | Word.FirstName | Word.Surname | Word.Organisation | Word.Company

/** Titles without which a name is none: “Pope Francis”. */
export const ENNOBLED = /^(?:Pope|King|Queen|Prince|Princess|Lord|Lady|Baroness|Sheikh|Saint|Emperor|Sultan)$/

/** The tokens of a sentence, and what each says about names. */
export class Words {
  readonly #tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  at(at: number): Token | undefined {
    return this.#tokens[at]
  }

  /** Whether a name may begin with the token. */
  begins(at: number): boolean {
    const token = this.#tokens[at]
    if (token === undefined) return false
    // “Will Carling” is no question.
    if ((token.cue & Cue.Function) !== 0 && !this.#isName(at)) return false
    if (token.shape === 'initial') return token.text !== 'I' && this.isCapital(at + 1)
    return token.shape === 'capital' || token.shape === 'upper'
  }

  isCapital(at: number): boolean {
    const token = this.#tokens[at]
    return (
      token !== undefined &&
      (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'initial')
    )
  }

  has(at: number, cue: number): boolean {
    return ((this.#tokens[at]?.cue ?? 0) & cue) !== 0
  }

  is(at: number, word: number): boolean {
    return ((this.#tokens[at]?.word ?? 0) & word) !== 0
  }

  /** “Will Carling”, “First Union”: a function word that begins a name. */
  #isName(at: number): boolean {
    if (this.is(at, Word.FirstName) && this.isSurname(at + 1)) return true
    return NUMERAL.test(this.#tokens[at]?.text ?? '') && this.isCapital(at + 1)
  }

  /** A capitalised surname that is no everyday word. */
  isSurname(at: number): boolean {
    return this.isCapital(at) && this.is(at, Word.Surname) && !this.is(at, Word.Everyday)
  }

  isCommon(at: number): boolean {
    return this.is(at, COMMON) && !this.is(at, PLACE)
  }

  /** Whether a word in lower case has joined the run. */
  isLower(from: number, to: number): boolean {
    return this.#tokens.slice(from, to).some(({ shape }) => shape === 'lower')
  }

  allCommon(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!this.isCommon(at)) return false
    return true
  }

  some(from: number, to: number, cue: number): boolean {
    for (let at = from; at < to; at++) if (this.has(at, cue)) return true
    return false
  }
}
