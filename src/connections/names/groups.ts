import type { Sentence } from '../text/story-text.ts'
import { markContext } from './context-features.ts'
import { Cue } from './cues.ts'
import { type FeatureSet, mark, noFeatures } from './features.ts'
import { type Lexicon, Word } from './lexicon.ts'
import { markName } from './name-features.ts'
import { type Span, spansOf } from './spans.ts'
import { type Token, tokensOf } from './tokens.ts'

/** All places where a story uses one text as a name. */
export interface Group {
  /** As written, with single spaces. */
  readonly name: string
  readonly tokens: readonly Token[]
  readonly features: FeatureSet
  readonly mentions: Mention[]
}

export interface Mention {
  /** Index of its sentence in the story. */
  readonly sentence: number
  readonly tokens: readonly Token[]
  readonly span: Span
}

/** Finds what may be names in a story, with the features that its own words and those around it give. In order of first mention. */
export function groupsOf(sentences: readonly Sentence[], lexicon: Lexicon): ReadonlyMap<string, Group> {
  const tokenised = sentences.map(({ text }) => tokensOf(text, lexicon))
  const capitalised = new Set<string>()
  const lower = new Set<string>()
  for (const tokens of tokenised) recordCase(tokens, capitalised, lower)
  const groups = new Map<string, Group>()
  tokenised.forEach((tokens, sentence) => {
    if (isInCapitals(tokens)) return
    for (const span of spansOf(tokens, capitalised, lexicon)) {
      const name = nameOf(tokens, span)
      let group = groups.get(name)
      if (group === undefined) {
        const named = tokens.slice(span.from, span.to)
        group = { name, tokens: named, features: noFeatures(), mentions: [] }
        markName(group.features, named, lexicon)
        groups.set(name, group)
      }
      group.mentions.push({ sentence, tokens, span })
      markContext(group.features, tokens, span, lexicon)
    }
  })
  for (const group of groups.values()) markUse(group, lower)
  return groups
}

function recordCase(tokens: readonly Token[], capitalised: Set<string>, lower: Set<string>): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.shape === 'lower') lower.add(token.folded)
    else if (token.shape === 'capital' && !token.opens) {
      capitalised.add(token.folded)
      const next = tokens[at + 1]
      if (next?.shape === 'capital') capitalised.add(`${token.folded} ${next.folded}`)
    }
  }
}

/** A sentence mostly in capitals, or in title case, tells names from words by nothing. */
function isInCapitals(tokens: readonly Token[]): boolean {
  let upper = 0
  let capital = 0
  let lower = 0
  for (const { shape, text, cue } of tokens) {
    if (shape === 'upper') upper++
    else if (shape === 'capital') capital++
    else if (shape === 'lower' && text.length > 3 && (cue & Cue.Function) === 0) lower++
  }
  if (upper >= 3 && upper >= 0.7 * (upper + capital + lower)) return true
  return lower === 0 && capital >= 5
}

/** Joins the words of a name as they are written. */
export function nameOf(tokens: readonly Token[], { from, to }: Pick<Span, 'from' | 'to'>): string {
  let name = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const text = token.shape === 'initial' ? token.text.slice(0, 1) : token.text
    name += (at > from && !/^['’]s$/.test(text) ? ' ' : '') + text
  }
  return name
}

function markUse({ tokens, features, mentions }: Group, lower: ReadonlySet<string>): void {
  if (mentions.length > 1) mark(features, 'several times')
  if (mentions.every(({ tokens: sentence, span }) => sentence[span.from]?.opens)) mark(features, 'never inside a sentence')
  const [token] = tokens
  if (tokens.length === 1 && token && token.shape === 'capital' && lower.has(token.folded)) mark(features, 'also in lower case')
}

/** Whether a word is an ordinary one and no first name. */
export function isOrdinary({ word }: Token): boolean {
  return (word & (Word.Everyday | Word.Usual)) !== 0 && (word & Word.FirstName) === 0
}
