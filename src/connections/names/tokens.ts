import { Cue, cuesOf } from './cues.ts'
import { fold } from './fold.ts'
import { type Lexicon, Word } from './lexicon.ts'

/** How a token is written: `lower`, `Capital`, `UPPER` (also “U.S.”), `I.`, `1996` or `,`. */
export type Shape = 'lower' | 'capital' | 'upper' | 'initial' | 'number' | 'mark'

/** A word or a punctuation mark of a sentence. A possessive ’s is a mark of its own. */
export interface Token {
  readonly text: string
  readonly shape: Shape
  /** As the lexicon and the cues write it. */
  readonly folded: string
  /** Flags of `Word`; 0 for a word in lower case, which no name begins with. */
  readonly word: number
  /** Flags of `Cue`. */
  readonly cue: number
  /** Offset in the sentence, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Capitalised because a sentence, a quotation or a list item begins with it, whatever it is. */
  readonly opens: boolean
}

// “U.S.” and “J.R.R.”; a word, with inner apostrophes, hyphens and ampersands; any other character.
const TOKEN =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’&\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{M}]/gu
const POSSESSIVE = /['’](?:s|S|re|ve|ll|d|m)$/u
const OPENING = /^[“"‘'«„(:•–—-]$/u
const LOWER = /^\p{Ll}/u
const HAS_LOWER = /\p{Ll}/u
const DOTTED = Cue.Honorific | Cue.OrgSuffix | Cue.NameTail | Cue.Calendar | Cue.PlaceStart
const SIMPLE = /^[a-z]+$/
const FULL_STOP = 46

/** Splits a sentence into tokens, in order. */
export function tokensOf(sentence: string, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = []
  let opens = true
  const push = (word: string, start: number): void => {
    const { text, shape, folded, word: flags, cue } = factsOf(word, lexicon)
    tokens.push({ text, shape, folded, word: flags, cue, start, end: start + text.length, opens })
    opens = shape === 'mark' ? opens || OPENING.test(text) : false
  }
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(sentence); match; match = TOKEN.exec(sentence)) {
    let text = match[0]
    const start = match.index
    if (SIMPLE.test(text)) {
      push(text, start)
      continue
    }
    const possessive = POSSESSIVE.exec(text)
    if (possessive) text = text.slice(0, possessive.index)
    const parts = compoundParts(text, lexicon)
    if (parts === undefined) push(text, start)
    else {
      push(parts[0], start)
      push('-', start + parts[0].length)
      push(parts[1], start + parts[0].length + 1)
    }
    if (possessive) push(possessive[0], start + possessive.index)
    else if (sentence.charCodeAt(TOKEN.lastIndex) === FULL_STOP && isAbbreviation(tokens.at(-1)))
      TOKEN.lastIndex++
  }
  return tokens
}

/** “J.”, “Mr.”, “Inc.”, “Sept.”: the full stop belongs to it, and no sentence ends. */
function isAbbreviation(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.shape !== 'lower' &&
    (token.shape === 'initial' || (token.cue & DOTTED) !== 0)
  )
}

/** What a word is, wherever it stands. */
type WordFacts = Pick<Token, 'text' | 'shape' | 'folded' | 'word' | 'cue'>

const MAX_CACHED = 50_000

/** Texts repeat their words, so what is known of a word is cached with the lexicon it is from. */
const caches = new WeakMap<Lexicon, Map<string, WordFacts>>()

function factsOf(text: string, lexicon: Lexicon): WordFacts {
  let cache = caches.get(lexicon)
  if (cache === undefined) caches.set(lexicon, (cache = new Map()))
  const cached = cache.get(text)
  if (cached !== undefined) return cached
  const facts = describe(text, lexicon)
  if (cache.size >= MAX_CACHED) cache.clear()
  cache.set(text, facts)
  return facts
}

function describe(text: string, lexicon: Lexicon): WordFacts {
  const shape = shapeOf(text)
  if (shape === 'mark' || shape === 'number') return { text, shape, folded: text, word: 0, cue: 0 }
  const folded = fold(text)
  const word = shape === 'lower' ? 0 : lexicon.flags(folded)
  return { text, shape, folded, word, cue: cuesOf(folded) | compoundRole(folded) }
}

/** “vice-president”, “Major-General”: what its last word is. */
function compoundRole(folded: string): number {
  const hyphen = folded.lastIndexOf('-')
  return hyphen < 1 ? 0 : cuesOf(folded.slice(hyphen + 1)) & Cue.Role
}

function shapeOf(text: string): Shape {
  const code = text.charCodeAt(0)
  if (code >= 97 && code <= 122) return text.length > 2 && hasInnerCapital(text) ? 'capital' : 'lower'
  if (code < 65) return code >= 48 && code <= 57 ? 'number' : 'mark'
  if (!/^\p{L}/u.test(text)) return /^\p{N}/u.test(text) ? 'number' : 'mark'
  if (LOWER.test(text)) return 'lower'
  if (text.length === 1 || (text.length === 2 && text.endsWith('.'))) return 'initial'
  return HAS_LOWER.test(text) ? 'capital' : 'upper'
}

/** “eBay”, “al-Qaeda”, “iPhone”; not “pre-Christmas”. */
function hasInnerCapital(text: string): boolean {
  return /^(?:[a-z]{1,2}|(?:al|el|ul|as|an|ad|ar|ash)-)\p{Lu}\p{L}/u.test(text)
}

const PARTICIPLE = /(?:ed|en|ing|led|run|born|held|made|built|based|style|like|wide|era)$/

/** “London-based”, “US-led”: a name and an ordinary word. “Chi-cheng”, “Blu-ray” and “server-side” are whole. */
function compoundParts(text: string, lexicon: Lexicon): readonly [string, string] | undefined {
  const hyphen = text.lastIndexOf('-')
  if (hyphen <= 1) return undefined
  const tail = text.slice(hyphen + 1)
  if (!LOWER.test(tail) || (lexicon.flags(fold(tail)) & (Word.Everyday | Word.Usual)) === 0) return undefined
  const head = text.slice(0, hyphen)
  if (!/\p{Lu}/u.test(head)) return undefined
  if (/^\p{Lu}\p{Ll}+$/u.test(head) && lexicon.flags(fold(head)) === 0 && !PARTICIPLE.test(tail))
    return undefined
  return [head, tail]
}
