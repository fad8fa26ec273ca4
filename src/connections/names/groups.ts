import type { Sentence } from '../text/story-text.ts'
import { isPlaceInCapitals, titleCase } from './capitals.ts'
import { markContext } from './context-features.ts'
import { Cue } from './cues.ts'
import { type FeatureSet, has, mark, noFeatures } from './features.ts'
import { fold } from './fold.ts'
import { type Lexicon, Word } from './lexicon.ts'
import { markName } from './name-features.ts'
import { type Span, spansOf } from './spans.ts'
import { type Token, tokensOf } from './tokens.ts'
import { COMMON, CORPORATE } from './words-of-sentence.ts'

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
      const name = nameOf(tokens, span, lexicon)
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
  const sport = isSport(lower)
  for (const group of groups.values()) {
    markUse(group, lower)
    if (sport) markSport(group, lexicon)
  }
  return groups
}

function recordCase(tokens: readonly Token[], capitalised: Set<string>, lower: Set<string>): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.shape === 'lower') {
      lower.add(token.folded)
      const before = tokens[at - 1]
      if ((token.cue & CORPORATE) !== 0 && before?.shape === 'lower')
        lower.add(`${before.folded} ${token.folded}`)
    } else if (token.shape === 'capital' && !token.opens) {
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
  return lower === 0 && capital >= 5 && tokens.at(-1)?.text !== '.'
}

/** Joins the words of a name as they are written; a place in capitals in title case. */
function nameOf(tokens: readonly Token[], { from, to }: Span, lexicon: Lexicon): string {
  let name = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const text = token.shape === 'initial' ? token.text.slice(0, 1) : token.text
    name += (at > from && !/^(?:['’]s|,)$/.test(text) ? ' ' : '') + text
  }
  return isPlaceInCapitals(name, lexicon) ? titleCase(name) : name
}

const LISTED = Word.Organisation | Word.Country | Word.Region | Word.Metropolis | Word.City | Word.Town

function markUse({ tokens, features, mentions }: Group, lower: ReadonlySet<string>): void {
  if (mentions.length > 1) mark(features, 'several times')
  if (mentions.every(({ tokens: sentence, span }) => sentence[span.from]?.opens))
    mark(features, 'never inside a sentence')
  const [token] = tokens
  const last = tokens.at(-1)
  if (last?.shape === 'upper' && (last.word & LISTED) === 0) mark(features, 'abbreviation that is not listed')
  if (tokens.length === 1 && token?.shape === 'upper' && (token.cue & Cue.NotOrg) === 0) {
    if (mentions.length > 1) mark(features, 'abbreviation several times')
    const article = mentions.some(({ tokens: sentence, span }) => sentence[span.from - 1]?.folded === 'the')
    if (article) mark(features, 'abbreviation after “the”')
  }
  const words = isOfState(tokens) ? -1 : has(features, 'only common words') ? -2 : tokens.length
  const ending = tokens
    .slice(words)
    .map(({ folded }) => folded)
    .join(' ')
  const word = tokens.length === 1 && token?.shape === 'capital' ? token.folded : ending
  if (word !== '' && lower.has(word)) mark(features, 'also in lower case')
  // “Java Buildpack”, where the story speaks of buildpacks. A surname may be a word: “Gordon Brown”.
  else if (tokens.length > 1 && last && (last.word & Word.Surname) === 0 && lower.has(last.folded))
    mark(features, 'last word also in lower case')
}

/** “U.S. Banks” */
function isOfState([first, last, ...more]: readonly Token[]): boolean {
  return more.length === 0 && ((first?.word ?? 0) & Word.Country) !== 0 && ((last?.word ?? 0) & COMMON) !== 0
}

const SPORT =
  `match season striker midfielder defender goalkeeper innings wicket batsman bowler coach league game games
  playoff scored team teams champions championship tournament penalty halftime half-time pitcher inning quarterback
  fixture squad rugby cricket football soccer tennis basketball baseball title final semifinal semi-final seed`.split(
    /\s+/,
  )
const SPORT_WORDS = 5

/** Whether the story reports on sport, where a city may be its club. */
function isSport(lower: ReadonlySet<string>): boolean {
  let count = 0
  for (const word of SPORT) if (lower.has(word)) count++
  return count >= SPORT_WORDS
}

function markSport({ tokens, features, name }: Group, lexicon: Lexicon): void {
  const flags = lexicon.flags(fold(name))
  if ((flags & Word.Country) !== 0) return
  if ((flags & PLACE) !== 0) mark(features, 'city or region in a story of sport')
  const first = tokens
    .slice(0, -1)
    .map(({ folded }) => folded)
    .join(' ')
  if (tokens.length > 1 && (lexicon.flags(first) & PLACE) !== 0) mark(features, 'team in a story of sport')
}

const PLACE = Word.Region | Word.Metropolis | Word.City | Word.Town
