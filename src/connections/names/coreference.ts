import { Cue } from './cues.ts'
import { has, mark } from './features.ts'
import type { Group } from './groups.ts'
import { Word } from './lexicon.ts'
import { scoresOf } from './score.ts'

const TEAM = 'team in a story of sport'
const COMMON = Word.Everyday | Word.Country | Word.Demonym
/** A city is not short for what it has, except in sport. */
const PLACE = Word.Region | Word.Metropolis | Word.City | Word.Town

/** A long form with less evidence is not an organisation. */
const NO_ORGANISATION = -5

/** What the names of one story say of each other. */
export interface Links {
  /** The full name of a surname or first name, if the story has one that is a person’s. */
  readonly full: ReadonlyMap<string, readonly string[]>
  /** What an abbreviation is short for. */
  readonly long: ReadonlyMap<string, string>
}

/** Marks groups that other groups of the story explain: “Baldwin” after “Alec Baldwin”, “OPEC” after its full name. */
export function linkGroups(groups: ReadonlyMap<string, Group>): Links {
  const full = new Map<string, string[]>()
  const long = new Map<string, string>()
  for (const group of groups.values()) {
    if (group.tokens.length < 2) continue
    const [person, place, organisation] = scoresOf(group.features)
    if (person > 0 && person > place && person > organisation) linkPerson(group, groups, full)
    else if (organisation > 0 && organisation > place) linkOrganisation(group, groups, long)
    else if (organisation < NO_ORGANISATION) markAbbreviation(group, groups)
  }
  return { full, long }
}

function linkPerson(group: Group, groups: ReadonlyMap<string, Group>, full: Map<string, string[]>): void {
  const words = group.tokens.filter(({ cue }) => (cue & Cue.NameTail) === 0)
  for (let from = 1; from < words.length; from++) {
    const surname = groups.get(
      words
        .slice(from)
        .map(({ text }) => text)
        .join(' '),
    )
    if (surname === undefined || surname === group) continue
    mark(surname.features, 'surname of a person here')
    mark(group.features, 'with its surname alone here')
    add(full, surname.name, group.name)
  }
  const [first] = words
  const given = first && (first.word & Word.FirstName) !== 0 ? groups.get(first.text) : undefined
  if (given === undefined || given === group) return
  mark(given.features, 'first name of a person here')
  add(full, given.name, group.name)
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}

/** “FOIA” of “Freedom of Information Act (FOIA)”: the abbreviation of something else is no organisation. */
function markAbbreviation({ tokens, mentions }: Group, groups: ReadonlyMap<string, Group>): void {
  const last = tokens.at(-1)?.text.charAt(0) ?? ''
  for (const { tokens: sentence, span } of mentions) {
    const short = sentence[span.to + 1]?.text ?? ''
    if (sentence[span.to]?.text !== '(' || !short.endsWith(last)) continue
    const group = groups.get(short)
    if (group !== undefined) mark(group.features, 'abbreviates something else here')
  }
}

function linkOrganisation(group: Group, groups: ReadonlyMap<string, Group>, long: Map<string, string>): void {
  const { tokens } = group
  for (let to = tokens.length - 1; to >= 1; to--) {
    const short = groups.get(
      tokens
        .slice(0, to)
        .map(({ text }) => text)
        .join(' '),
    )
    const common =
      to === 1 && ((tokens[0]?.word ?? 0) & (has(group.features, TEAM) ? COMMON : COMMON | PLACE)) !== 0
    if (short === undefined || common) continue
    mark(short.features, 'short for an organisation here')
  }
  const capitals = tokens.filter(({ shape }) => shape === 'capital' || shape === 'upper')
  const letters = capitals.map(({ text }) => text.charAt(0)).join('')
  const suffix = capitals.filter(({ cue }) => (cue & Cue.OrgSuffix) === 0)
  for (const initials of new Set([letters, suffix.map(({ text }) => text.charAt(0)).join('')])) {
    const short =
      initials.length < 2 ? undefined : (groups.get(initials) ?? groups.get([...initials, ''].join('.')))
    if (short === undefined || short === group) continue
    mark(short.features, 'abbreviates an organisation here')
    long.set(short.name, group.name)
  }
}
