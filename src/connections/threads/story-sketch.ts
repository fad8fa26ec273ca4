import { compareText } from '../../core/compare-text.ts'
import type { Sentence, StoryText } from '../text/story-text.ts'
import { hashOf, hashWithoutDigits } from './hash.ts'
import { Lexemes, type Lexeme } from './lexemes.ts'
import { isName, StoryWords, type Occurrences } from './occurrences.ts'
import { openingOf } from './opening.ts'
import { RAREST } from './rarity.ts'
import { encodeSketch, MAX_FEATURES, NAME, PAIR, WORD, type Feature, type Sketch } from './sketch.ts'

/** A word in more than one story of four never counts. */
const COMMONEST_WORD = 2
const HEADLINE_BOOST = 1.6
const LEAD_BOOST = 1.3
const NAME_BOOST = 1.2
/** Shorter sentences are alike by chance. */
const MIN_SHARED_LENGTH = 25
/** Sentences kept at each end of a story: what a publisher adds to every story is there. */
const EDGE = 12
/** A longer text adds no words to the weightiest ones; the bound keeps any input fast. */
const MAX_SENTENCES = 400

const ENGLISH = new Lexemes(true)
const OTHER = new Lexemes(false)

/** The sketch of a story. A pure function of its text: it does not depend on the archive. */
export function sketchOf(story: StoryText): Sketch {
  const english = story.language === undefined || /^en\b/i.test(story.language)
  const sentences = story.sentences.slice(0, MAX_SENTENCES)
  const edges = edgeSentences(sentences)
  const lexemes = english ? ENGLISH : OTHER
  lexemes.limit()
  const words = new StoryWords(lexemes)
  words.addHeadline(story.headline)
  for (const sentence of sentences) {
    const { text, paragraph, kind } = sentence
    const lead = paragraph === sentences[0]?.paragraph
    const capitals = kind !== 'heading' && /\p{Ll}/u.test(text)
    words.addSentence(text, edges.indexOf(sentence), lead, capitals)
  }
  const features = weightiest([...wordFeatures(words), ...pairFeatures(words)])
  const opening = openingOf(sentences[0]?.text ?? '')
  return encodeSketch(
    features,
    edges.map(({ text }) => hashWithoutDigits(text)),
    opening === '' ? 0 : hashOf(opening),
  )
}

/** The sentences at both ends of the story that other stories may share. */
function edgeSentences(sentences: readonly Sentence[]): readonly Sentence[] {
  const long = sentences.filter(({ text }) => text.length >= MIN_SHARED_LENGTH)
  return long.length <= 2 * EDGE ? long : [...long.slice(0, EDGE), ...long.slice(-EDGE)]
}

/** The words of the story, inflected forms together. */
function wordFeatures({ words }: StoryWords): Feature[] {
  const merged = new Map<string, Merged>()
  for (const [lexeme, word] of words) {
    const name = isName(word)
    if (!name && lexeme.rarity < COMMONEST_WORD) continue
    const form = name ? lexeme.key : lexeme.stem
    const same = merged.get(form)
    if (same === undefined) merged.set(form, { lexeme, word, name })
    else merged.set(form, together(same, { lexeme, word, name }))
  }
  return Array.from(merged, ([form, { lexeme, word, name }]) => ({
    form,
    text: (name ? word.written : undefined) ?? lexeme.key,
    weight: weightOf(word.count, word.inHeadline, word.inLead, name),
    rarity: name ? lexeme.nameRarity : lexeme.rarity,
    kind: name ? NAME : WORD,
    inHeadline: word.inHeadline,
    first: word.first,
    last: word.last,
  }))
}

interface Merged {
  readonly lexeme: Lexeme
  readonly word: Occurrences
  readonly name: boolean
}

/** Two forms of one word as one, by the name or the commoner of them: `fire` and `fires`. */
function together(one: Merged, other: Merged): Merged {
  const { lexeme, name } =
    one.name !== other.name
      ? one.name
        ? one
        : other
      : one.lexeme.rarity <= other.lexeme.rarity
        ? one
        : other
  const [a, b] = [one.word, other.word]
  const word = {
    ...a,
    written: a.written ?? b.written,
    count: a.count + b.count,
    inHeadline: a.inHeadline || b.inHeadline,
    inLead: a.inLead || b.inLead,
    last: b.last,
  }
  return { lexeme, word, name }
}

function pairFeatures({ pairs }: StoryWords): Feature[] {
  return [...pairs].flatMap(([key, { one, other, written, count, first, last }]): Feature[] => {
    if (!isName(one) && !isName(other)) return []
    const inHeadline = one.inHeadline && other.inHeadline
    const weight = weightOf(count, inHeadline, one.inLead && other.inLead, true)
    return [
      {
        text: written,
        form: key,
        weight,
        rarity: RAREST,
        kind: PAIR,
        inHeadline,
        first,
        last,
      },
    ]
  })
}

function weightOf(count: number, inHeadline: boolean, inLead: boolean, name: boolean): number {
  const place = inHeadline ? HEADLINE_BOOST : inLead ? LEAD_BOOST : 1
  return (1 + Math.log(count)) * place * (name ? NAME_BOOST : 1)
}

function weightiest(features: readonly Feature[]): Feature[] {
  const scored = features.map((feature) => ({ feature, score: feature.weight * feature.rarity }))
  // Sorting all of them with their texts would take a quarter of the time of a sketch.
  const least = new Float64Array(scored.map(({ score }) => score)).sort().at(-MAX_FEATURES) ?? 0
  return scored
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || compareText(a.feature.text, b.feature.text))
    .slice(0, MAX_FEATURES)
    .map(({ feature }) => feature)
}
