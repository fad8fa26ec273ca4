import { Cue } from './cues.ts'
import { type FeatureSet, mark } from './features.ts'
import { type Lexicon, Word } from './lexicon.ts'
import type { Span } from './spans.ts'
import type { Token } from './tokens.ts'
import { COMMON, CORPORATE } from './words-of-sentence.ts'

const PLACE = Word.Country | Word.Region

/** Marks what the words around a name say of its kind. */
export function markContext(set: FeatureSet, tokens: readonly Token[], span: Span, lexicon: Lexicon): void {
  if (span.title === 'honorific') mark(set, 'after Mr. or Mrs.')
  else if (span.title === 'role') mark(set, 'after a title')
  else markBefore(set, tokens, span)
  if (isPiece(tokens, span.from)) mark(set, 'after a small word with a capital')
  if (isOneOfMany(tokens, span)) mark(set, 'one of many')
  if (isBesideAnd(tokens, span)) mark(set, 'beside a word with a capital after “and”')
  const next = tokens[span.to]
  if (next === undefined) return
  if (/^['’]s?$/.test(next.text)) markPossessed(set, tokens, span.to + 1)
  else if (next.text === ',') markApposition(set, tokens, span, lexicon)
  else markAfter(set, tokens, span.to)
}

function markBefore(set: FeatureSet, tokens: readonly Token[], { from, to }: Span): void {
  let at = from - 1
  if (/^[“"‘«]$/.test(tokens[at]?.text ?? '') && /^[”"’»,]$/.test(tokens[to]?.text ?? '')) {
    mark(set, 'in quotation marks')
    at--
  }
  if (tokens[at]?.folded === 'the') {
    mark(set, 'after “the”')
    at--
    if (((tokens[at]?.cue ?? 0) & Cue.PlacePreposition) === 0) return
  }
  const before = tokens[at]
  if (before === undefined) return
  const { cue, shape, text } = before
  if (text.endsWith('-year-old')) mark(set, 'after what a person is')
  else if (shape === 'lower') {
    if ((cue & Cue.PlacePreposition) !== 0) mark(set, 'after “in” or “near”')
    else if ((cue & Cue.WeakPlacePreposition) !== 0) mark(set, 'after “at”, “from” or “to”')
    else if (text === 'of') markOf(set, tokens[at - 1])
    else if (text === 'v' || text === 'vs' || text === 'against' || text === 'beat') mark(set, 'against')
    else if ((cue & Cue.Work) !== 0) mark(set, 'after a title of a work')
    else if ((cue & Cue.Role) !== 0) mark(set, 'after what a person is')
    else if ((cue & Cue.OrgNoun) !== 0) mark(set, 'after what an organisation is')
    else if ((cue & Cue.Direction) !== 0) mark(set, 'after a direction')
    else if ((cue & Cue.Say) !== 0) mark(set, 'after “said”')
    else if ((cue & Cue.Kin) !== 0) mark(set, 'after what a person is')
    else if ((cue & Cue.Use) !== 0) mark(set, 'used like a product')
  } else if (text === ',' && roleBefore(tokens, at - 1)) mark(set, 'after what a person is')
}

/** “the chairman of the board, ” before a name. */
function roleBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= 0 && at > from - 6; at--) {
    const token = tokens[at]
    if (token === undefined || token.shape === 'mark') return false
    if (token.shape === 'lower' && (token.cue & Cue.Role) !== 0)
      return at === from || /^(?:of|for|at|in|and)$/.test(tokens[at + 1]?.text ?? '')
  }
  return false
}

function markOf(set: FeatureSet, before: Token | undefined): void {
  if (before === undefined) return
  if ((before.cue & (Cue.PlaceNoun | Cue.Direction)) !== 0) mark(set, 'after “of” a place')
  if ((before.cue & (Cue.OrgPart | Cue.Role)) !== 0) mark(set, 'after “of” an organisation')
}

function markPossessed(set: FeatureSet, tokens: readonly Token[], at: number): void {
  const cue = tokens[at]?.cue ?? 0
  if ((cue & Cue.Kin) !== 0) mark(set, 'relative or life follows ’s')
  if ((cue & Cue.OrgPart) !== 0) mark(set, 'part of an organisation follows ’s')
  if ((cue & Cue.PlacePart) !== 0) mark(set, 'part of a place follows ’s')
  if (/^(?:biggest|largest|main|oldest|second|third|most|capital)$/.test(tokens[at]?.text ?? ''))
    mark(set, 'biggest follows ’s')
}

function markAfter(set: FeatureSet, tokens: readonly Token[], at: number): void {
  const next = tokens[at]
  const second = tokens[at + 1]
  if (next === undefined) return
  if (next.text === '-' && (second?.text === 'based' || second?.text === 'born'))
    mark(set, '“-based” follows')
  if (next.text === '(' && second?.shape === 'upper' && tokens[at + 2]?.text === ')')
    mark(set, 'abbreviation follows in brackets')
  if (next.text === 'and' && second?.shape === 'capital') mark(set, 'before a capitalised word after “and”')
  if (next.text === 'of' && (second?.shape === 'capital' || second?.shape === 'upper'))
    mark(set, '“of” and a capital follow')
  if (next.text === 'v' || next.text === 'vs') mark(set, 'against')
  if (isVersion(tokens, at)) mark(set, 'used like a product')
  if (next.shape !== 'lower') return
  if (next.text === 'who' || next.text === 'whose') mark(set, 'who')
  else if (next.text === 'which') mark(set, 'which')
  else if ((next.cue & Cue.Say) !== 0) mark(set, 'says something')
  else if ((next.cue & Cue.PersonVerb) !== 0) mark(set, 'does what people do')
  else if ((next.cue & Cue.OrgPart) !== 0) mark(set, 'part of an organisation follows')
  else if ((next.cue & Cue.Product) !== 0) mark(set, 'kind of product follows')
}

/** “1.21” */
function isVersion(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.shape === 'number' &&
    tokens[at + 1]?.text === '.' &&
    tokens[at + 2]?.shape === 'number' &&
    tokens[at + 2]?.start === (tokens[at]?.end ?? 0) + 1
  )
}

/** “Encrypt” of “thanks to Let’s Encrypt”, “Print Exchange” of “3D Print Exchange”: a piece of a title, or of a name. */
function isPiece(tokens: readonly Token[], from: number): boolean {
  const before = tokens[/^['’]s$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1]
  if (/^\d+\p{L}+$/u.test(before?.text ?? '')) return true
  return (
    (before?.shape === 'capital' || before?.shape === 'upper') &&
    !before.opens &&
    (before.word & Word.Country) === 0 &&
    (before.cue & Cue.Function) !== 0 &&
    !/^(?:the|an?)$/.test(before.folded)
  )
}

/** “Access Management” of “Identity, Credential, and Access Management”: perhaps a piece of a longer name. */
function isBesideAnd(tokens: readonly Token[], { from, to }: Span): boolean {
  const head = tokens[to - 1]?.cue ?? 0
  if ((head & (Cue.OrgHead | Cue.WeakOrgHead)) === 0 || (head & Cue.StrongOrgHead) !== 0) return false
  const isAnd = (at: number): boolean => /^(?:and|&)$/.test(tokens[at]?.text ?? '')
  const before = tokens[from - 2]?.text === ',' ? from - 3 : from - 2
  return (isAnd(from - 1) && isCommon(tokens[before])) || (isAnd(to) && isCommon(tokens[to + 1]))
}

function isCommon(token: Token | undefined): boolean {
  return (
    token?.shape === 'capital' && !token.opens && (token.word & COMMON) !== 0 && (token.word & PLACE) === 0
  )
}

/** “a Certificate Authority (CA)”, “every Technical Committee”; not “an Environmental Protection Agency official”. */
function isOneOfMany(tokens: readonly Token[], { from, to }: Span): boolean {
  if (((tokens[to - 1]?.cue ?? 0) & CORPORATE) === 0 || !ONE.test(tokens[from - 1]?.folded ?? ''))
    return false
  const next = tokens[to]
  return next?.shape !== 'lower' || (next.cue & Cue.Function) !== 0
}

const ONE = /^(?:an?|another|each|every|any|many|several|these|those)$/

/** What follows a comma: an age, a description, a wider place. */
function markApposition(set: FeatureSet, tokens: readonly Token[], { to }: Span, lexicon: Lexicon): void {
  const next = tokens[to + 1]
  if (next === undefined) return
  if (next.shape === 'number') {
    if (/^\d\d$/.test(next.text) && /^[,.]$/.test(tokens[to + 2]?.text ?? '')) mark(set, 'age follows')
  } else if (next.shape === 'upper' && (next.cue & Cue.State) !== 0) mark(set, 'country or state follows')
  else if (next.text === 'who' || next.text === 'whose' || next.text === 'aged') mark(set, 'who')
  else if (next.text === 'which') mark(set, 'which')
  else if (next.shape === 'lower') markDescription(set, tokens, to + 1)
  else if (next.word !== 0) {
    const two = lexicon.flags(`${next.folded} ${tokens[to + 2]?.folded ?? ''}`)
    if (((next.word | two) & PLACE) !== 0) mark(set, 'country or state follows')
  }
}

const DESCRIPTION_LENGTH = 7

function markDescription(set: FeatureSet, tokens: readonly Token[], from: number): void {
  const first = tokens[from]
  if (first === undefined) return
  const article = /^(?:a|an|the|his|her|its|their|one)$/.test(first.text)
  if (!article && (first.cue & (Cue.Role | Cue.OrgNoun)) === 0) return
  for (let at = from; at < from + DESCRIPTION_LENGTH; at++) {
    const token = tokens[at]
    if (token === undefined || token.text === ',' || (token.text === 'of' && at > from + 1)) return
    if (token.shape !== 'lower') continue
    if ((token.cue & (Cue.Role | Cue.Kin)) !== 0) return mark(set, 'what a person is follows')
    if ((token.cue & Cue.OrgNoun) !== 0) return mark(set, 'what an organisation is follows')
    if (/^(?:city|town|village|suburb|capital|island|port)$/.test(token.text))
      return mark(set, 'what a place is follows')
  }
}
