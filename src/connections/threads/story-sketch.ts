import type { Sentence, StoryText } from '../text/story-text.ts'
import { hashOf } from './hash.ts'
import { openingOf } from './opening.ts'
import { isName, StoryWords, type Occurrences } from './occurrences.ts'
import { nameRarityOf, RAREST, rarityOf } from './rarity.ts'
import { encodeSketch, NAME, PAIR, WORD, type Feature, type Sketch } from './sketch.ts'
import { stemOf } from './stem.ts'

/** More features cost time and find no more (measured with 32, 64 and 96). */
const MAX_FEATURES = 64
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

/** The sketch of a story. A pure function of its text: it does not depend on the archive. */
export function sketchOf(story: StoryText): Sketch {
  const english = story.language === undefined || /^en\b/i.test(story.language)
  const sentences = story.sentences.slice(0, MAX_SENTENCES)
  const edges = edgeSentences(sentences)
  const words = new StoryWords()
  words.addHeadline(story.headline)
  for (const sentence of sentences) {
    const { text, paragraph, kind } = sentence
    const lead = paragraph === sentences[0]?.paragraph
    const capitals = kind !== 'heading' && /\p{Ll}/u.test(text)
    words.addSentence(text, edges.indexOf(sentence), lead, capitals)
  }
  const features = weightiest([...wordFeatures(words, english), ...pairFeatures(words)])
  const opening = openingOf(sentences[0]?.text ?? '')
  return encodeSketch(
    features,
    edges.map(({ text }) => hashOf(text.replace(/\p{N}+/gu, '#'))),
    { english, opening: opening === '' ? 0 : hashOf(opening) },
  )
}

/** The sentences at both ends of the story that other stories may share. */
function edgeSentences(sentences: readonly Sentence[]): readonly Sentence[] {
  const long = sentences.filter(({ text }) => text.length >= MIN_SHARED_LENGTH)
  return long.length <= 2 * EDGE ? long : [...long.slice(0, EDGE), ...long.slice(-EDGE)]
}

/** The words of the story, inflected forms together. */
function wordFeatures({ words }: StoryWords, english: boolean): Feature[] {
  const merged = new Map<string, Occurrences & { rarity: number; name: boolean }>()
  for (const [key, word] of words) {
    const name = isName(word)
    const rarity = name ? nameRarityOf(key, english) : rarityOf(key, english)
    if (!name && rarity < COMMONEST_WORD) continue
    const form = name || !english ? key : stemOf(key)
    const same = merged.get(form)
    if (same === undefined) merged.set(form, { ...word, rarity, name, written: name ? word.written : key })
    else {
      same.count += word.count
      same.inHeadline ||= word.inHeadline
      same.inLead ||= word.inLead
      same.rarity = Math.min(same.rarity, rarity)
      if (name) same.written = word.written
      same.name ||= name
      same.last = word.last
    }
  }
  return [...merged.values()].map(({ written, count, inHeadline, inLead, rarity, name, first, last }) => ({
    text: written,
    weight: weightOf(count, inHeadline, inLead, name),
    rarity,
    kind: name ? NAME : WORD,
    inHeadline,
    first,
    last,
  }))
}

function pairFeatures({ words, pairs }: StoryWords): Feature[] {
  return [...pairs.values()].flatMap(({ one, other, written, count, first, last }): Feature[] => {
    const [a, b] = [words.get(one), words.get(other)]
    if (a === undefined || b === undefined || !(isName(a) || isName(b))) return []
    const inHeadline = a.inHeadline && b.inHeadline
    const weight = weightOf(count, inHeadline, a.inLead && b.inLead, true)
    return [{ text: written, weight, rarity: RAREST, kind: PAIR, inHeadline, first, last }]
  })
}

function weightOf(count: number, inHeadline: boolean, inLead: boolean, name: boolean): number {
  const place = inHeadline ? HEADLINE_BOOST : inLead ? LEAD_BOOST : 1
  return (1 + Math.log(count)) * place * (name ? NAME_BOOST : 1)
}

function weightiest(features: Feature[]): Feature[] {
  const score = ({ weight, rarity }: Feature): number => weight * rarity
  return features
    .sort((a, b) => score(b) - score(a) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .slice(0, MAX_FEATURES)
}
