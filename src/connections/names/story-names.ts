import type { StoryText } from '../text/story-text.ts'
import { appositionOf } from './apposition.ts'
import { linkGroups, type Links } from './coreference.ts'
import { givenKinds, type GivenNames } from './given-names.ts'
import { type Group, groupsOf } from './groups.ts'
import type { Kind } from './kinds.ts'
import type { Lexicon } from './lexicon.ts'
import type { NamesFile } from './names-file.ts'
import { keyOf, usualName, withoutLegalForm, withoutNameTail } from './normalise.ts'
import { type Scores, scoresOf } from './score.ts'

/** A name in one story, with what speaks for its kind. Kept with the story, as JSON. */
export interface StoryName {
  readonly name: string
  /** How much speaks for a person, a place and an organisation; see `Scores`. */
  readonly scores: Scores
  /** Index of the first sentence that has it; -1 for a name that only front matter has. */
  readonly sentence: number
  /** How often the text has it, in all its forms. */
  readonly count: number
  /** Other forms that the story uses: “Baldwin”, “OPEC”. */
  readonly variants?: readonly string[]
  /** What the story says it is: “the actor”. */
  readonly apposition?: string
  /** A surname with a title, “Mr. Baldwin”, whose full name the story does not give. */
  readonly titled?: true
  /** What front matter says it is, which is certain. */
  readonly given?: Kind
}

/** A name that speaks less than this for any kind is not kept: no other story can make it one. */
const LEAST = 0

/**
 * The names of a story: those in its text, in English, and in any language those that its front matter
 * gives and those that the editor always wants. In order of first mention; those that the text does not
 * have come last.
 */
export function storyNames(
  story: StoryText,
  given: GivenNames,
  lexicon: Lexicon,
  { always, kinds }: Pick<NamesFile, 'always' | 'kinds'>,
): readonly StoryName[] {
  const names = new Map<string, StoryName>()
  if (story.language === undefined || /^en\b/.test(story.language)) {
    const groups = groupsOf(story.sentences, lexicon)
    const links = linkGroups(groups)
    for (const group of groups.values()) {
      const found = nameOfGroup(group, groups, links, story)
      if (found !== undefined) names.set(found.name, merge(names.get(found.name), found))
    }
  }
  addGiven(names, givenKinds(given), story)
  addGiven(names, listedKinds(story, always, kinds), story)
  return [...names.values()].sort((a, b) => placeOf(a) - placeOf(b))
}

function placeOf({ sentence }: StoryName): number {
  return sentence < 0 ? Number.MAX_SAFE_INTEGER : sentence
}

type Groups = ReadonlyMap<string, Group>

function nameOfGroup(group: Group, groups: Groups, links: Links, story: StoryText): StoryName | undefined {
  const scores = scoresOf(group.features)
  const kind = leading(scores)
  if (scores[kind] < LEAST) return undefined
  const first = group.mentions[0]
  if (first === undefined) return undefined
  const common = { sentence: first.sentence, count: group.mentions.length }
  if (kind === PERSON) {
    const full = links.full.get(group.name)
    // Of two people with one surname, nobody knows whom the surname alone means.
    if (full !== undefined && full.length > 1) return undefined
    const whole = full?.[0]
    if (whole !== undefined) return partOf(whole, PERSON, group, groups, common)
  }
  const long = kind === ORGANISATION ? links.long.get(group.name) : undefined
  if (long !== undefined) return partOf(long, ORGANISATION, group, groups, common)
  const apposition = firstApposition(group, story)
  return {
    name: normalised(group, kind),
    scores,
    ...common,
    ...(apposition !== undefined && { apposition }),
    ...(kind === PERSON && isTitled(group) && { titled: true }),
  }
}

/** A short form counts for the name it is short for. */
function partOf(
  long: string,
  kind: number,
  group: Group,
  groups: Groups,
  common: Pick<StoryName, 'sentence' | 'count'>,
): StoryName | undefined {
  const whole = groups.get(long)
  if (whole === undefined) return undefined
  return {
    name: normalised(whole, kind),
    scores: scoresOf(whole.features),
    ...common,
    variants: [group.name],
  }
}

function merge(known: StoryName | undefined, found: StoryName): StoryName {
  if (known === undefined) return found
  const variants = [...new Set([...(known.variants ?? []), ...(found.variants ?? [])])]
  const apposition = known.apposition ?? found.apposition
  return {
    name: known.name,
    scores: scoreOf(known) >= scoreOf(found) ? known.scores : found.scores,
    sentence: Math.min(known.sentence, found.sentence),
    count: known.count + found.count,
    ...(variants.length > 0 && { variants }),
    ...(apposition !== undefined && { apposition }),
  }
}

function scoreOf({ scores }: StoryName): number {
  return Math.max(...scores)
}

const PERSON = 0
const PLACE = 1
const ORGANISATION = 2

/** The index of the highest score. */
export function leading(scores: Scores): 0 | 1 | 2 {
  const [person, place, organisation] = scores
  if (person >= place && person >= organisation) return PERSON
  return place >= organisation ? PLACE : ORGANISATION
}

function normalised({ name, tokens }: Group, kind: number): string {
  if (kind === PERSON) return withoutNameTail(name)
  return usualName(kind === PLACE ? name : withoutLegalForm(name, tokens))
}

function isTitled({ tokens, mentions }: Group): boolean {
  return tokens.length === 1 && mentions.some(({ span }) => span.title !== undefined)
}

function firstApposition({ mentions }: Group, { sentences }: StoryText): string | undefined {
  for (const mention of mentions) {
    const found = appositionOf(sentences[mention.sentence]?.text ?? '', mention)
    if (found !== undefined) return found
  }
  return undefined
}

/** Given names: a name found in the text is the given one when their keys are equal. */
function addGiven(
  names: Map<string, StoryName>,
  given: ReadonlyMap<string, Kind | undefined>,
  { sentences }: StoryText,
): void {
  const byKey = new Map([...names.keys()].map((name) => [keyOf(name), name]))
  for (const [name, kind] of given) {
    const known = byKey.get(keyOf(name))
    const found = known === undefined ? undefined : names.get(known)
    if (found !== undefined && known !== undefined) {
      names.delete(known)
      names.set(name, { ...found, name, ...(kind !== undefined && { given: kind }) })
    } else {
      const sentence = sentences.findIndex(({ text }) => text.includes(name))
      names.set(name, {
        name,
        scores: [0, 0, 0],
        sentence,
        count: sentence < 0 ? 0 : 1,
        given: kind ?? 'other',
      })
    }
  }
}

/** The editor’s names that the text has, as whole words. */
function listedKinds(
  { sentences }: StoryText,
  always: ReadonlySet<string>,
  kinds: ReadonlyMap<string, Kind>,
): ReadonlyMap<string, Kind | undefined> {
  const found = new Map<string, Kind | undefined>()
  for (const name of always) {
    if (sentences.some(({ text }) => hasWord(text, name))) found.set(name, kinds.get(name))
  }
  return found
}

const LETTER_BEFORE = /[\p{L}\p{N}]$/u
const LETTER_AFTER = /^[\p{L}\p{N}]/u

function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!LETTER_BEFORE.test(text.slice(0, at)) && !LETTER_AFTER.test(text.slice(at + name.length)))
      return true
  }
  return false
}
