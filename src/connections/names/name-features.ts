import { isPlaceInCapitals } from './capitals.ts'
import { Cue } from './cues.ts'
import { type FeatureSet, has, mark } from './features.ts'
import { type Lexicon, Word } from './lexicon.ts'
import type { Token } from './tokens.ts'

const COMMON = Word.Everyday | Word.Usual
/** Last words that no person has: of a place, whatever comes before. */
const STREET =
  /^(?:street|road|avenue|boulevard|highway|county|university|hospital|airport|house|island|islands|palace|stadium|theatre|theater|prison|cathedral)$/
const SETTLEMENT = Word.Metropolis | Word.City | Word.Town

/** Marks what the words of a name say of its kind, whatever is around it. */
export function markName(set: FeatureSet, name: readonly Token[], lexicon: Lexicon): void {
  mark(set, 'always')
  const count = name.length
  mark(
    set,
    count === 1 ? 'one word' : count === 2 ? 'two words' : count === 3 ? 'three words' : 'four words or more',
  )
  markListed(set, name, lexicon)
  markOrganisation(set, name, lexicon)
  markPlace(set, name, lexicon)
  if (count === 1) markSingle(set, name)
  else if (!has(set, 'listed organisation') && !STREET.test(name.at(-1)?.folded ?? '')) markPerson(set, name)
  if (
    name.every(
      (token) =>
        token.shape === 'lower' || ((token.word & COMMON) !== 0 && (token.word & Word.FirstName) === 0),
    )
  ) {
    mark(set, 'only common words')
  }
}

function markListed(set: FeatureSet, name: readonly Token[], lexicon: Lexicon): void {
  const [first] = name
  const whole =
    name.length === 1 && first ? first.word : lexicon.flags(name.map(({ folded }) => folded).join(' '))
  const ambiguous =
    name.length === 1 && first?.shape === 'capital' && (whole & (COMMON | Word.FirstName)) !== 0
  if ((whole & Word.Country) !== 0) mark(set, 'country')
  else if ((whole & Word.Region) !== 0) mark(set, 'region')
  if ((whole & Word.Metropolis) !== 0) mark(set, 'city of a million')
  else if ((whole & Word.City) !== 0) mark(set, 'city')
  else if ((whole & Word.Town) !== 0) mark(set, 'town')
  if ((whole & SETTLEMENT) !== 0 && (whole & (Word.Surname | Word.FirstName)) !== 0)
    mark(set, 'town and surname')
  if ((whole & Word.Organisation) !== 0 && !ambiguous) mark(set, 'listed organisation')
  if ((whole & Word.Company) !== 0 && !ambiguous) mark(set, 'listed company')
  if ((whole & Word.Demonym) !== 0) mark(set, 'nationality')
  else if (name.length > 1 && first && (first.word & (Word.Demonym | Word.Country)) === Word.Demonym)
    mark(set, 'begins with a nationality')
}

function markOrganisation(set: FeatureSet, name: readonly Token[], lexicon: Lexicon): void {
  const last = name.at(-1)
  if (last === undefined) return
  if (name.length > 1) {
    if ((last.cue & Cue.OrgSuffix) !== 0) mark(set, 'legal form of a firm')
    else if ((last.cue & Cue.WeakOrgHead) !== 0) mark(set, 'may end as an organisation does')
    else if ((last.cue & Cue.StrongOrgHead) !== 0) mark(set, 'ends as only an organisation does')
    else if ((last.cue & Cue.OrgHead) !== 0) mark(set, 'ends as an organisation does')
    if ((last.cue & Cue.Event) !== 0) mark(set, 'ends as an event does')
  }
  for (let at = 1; at < name.length; at++) {
    const before = name[at - 1]?.cue ?? 0
    const text = name[at]?.text
    if (text === 'of' || text === 'for' || text === 'on') {
      if ((before & Cue.OrgOf) !== 0) mark(set, '“of” after an organisation')
      if (at === 1 && (before & Cue.OrgOf) !== 0 && (before & Cue.StrongOrgHead) !== 0)
        mark(set, 'begins as only an organisation does')
      else if ((before & Cue.PlaceOf) !== 0) mark(set, '“of” after a place')
    }
    if (text === '&') mark(set, '“&” inside')
  }
  for (const token of name) {
    if (/\d/.test(token.text)) mark(set, 'number inside')
    if (
      token.shape === 'capital' &&
      /\p{Ll}\p{Lu}/u.test(token.text) &&
      !/^(?:Mc|Mac|O['’])/.test(token.text)
    ) {
      mark(set, 'capitals inside')
    }
    if (PLURAL.test(token.text)) mark(set, 'abbreviation of no organisation')
    if (
      token.shape === 'upper' &&
      !isInitials(token, last) &&
      (token.word & Word.Country) === 0 &&
      !isPlaceInCapitals(token.text, lexicon)
    ) {
      mark(set, (token.cue & Cue.NotOrg) === 0 ? 'abbreviation' : 'abbreviation of no organisation')
    }
  }
}

function markPlace(set: FeatureSet, name: readonly Token[], lexicon: Lexicon): void {
  const [first] = name
  const last = name.at(-1)
  if (name.length < 2 || first === undefined || last === undefined) return
  if ((last.word & (Word.Country | Word.Region | Word.Metropolis | Word.Demonym)) !== 0)
    mark(set, 'place last')
  // “Health Canada”; “New Brunswick” is listed, and “Upper Austria” has a direction.
  const listed =
    has(set, 'country') || has(set, 'region') || has(set, 'city of a million') || has(set, 'city')
  if (
    !listed &&
    (last.word & Word.Country) !== 0 &&
    (first.word & COMMON) !== 0 &&
    (first.cue & (Cue.Direction | Cue.PlaceStart | Cue.PlaceOf)) === 0
  )
    mark(set, 'common word before a place')
  if ((first.word & (Word.Country | Word.Region | SETTLEMENT)) !== 0) mark(set, 'place first')
  if ((last.cue & Cue.PlaceTail) !== 0) mark(set, 'ends as a place does')
  if ((first.cue & Cue.PlaceStart) !== 0) mark(set, 'begins as a place does')
  if ((first.cue & Cue.Direction) !== 0) {
    const rest = lexicon.flags(
      name
        .slice(1)
        .map(({ folded }) => folded)
        .join(' '),
    )
    const place = (rest & (SETTLEMENT | Word.Country | Word.Region)) !== 0
    mark(set, place ? 'direction before a place' : 'direction first')
  }
}

function markSingle(set: FeatureSet, [token]: readonly Token[]): void {
  if (token === undefined || token.shape === 'upper') return
  const { word } = token
  if ((word & Word.FirstName) !== 0) mark(set, 'only first name')
  if ((word & Word.Surname) !== 0) mark(set, 'only surname')
  if ((word & Word.Everyday) !== 0) mark(set, 'only everyday word')
  else if ((word & Word.Usual) !== 0) mark(set, 'only usual word')
  if (word === 0) mark(set, 'only unknown word')
  markForm(set, token)
}

function markPerson(set: FeatureSet, name: readonly Token[]): void {
  const words = name.filter(({ cue }) => (cue & Cue.NameTail) === 0)
  const [first] = words
  const last = words.at(-1)
  if (words.length < name.length) mark(set, 'Jr. or III')
  if (first === undefined || last === undefined || first === last) return
  if (isNoPerson(words, first, last)) mark(set, 'not formed like a person’s name')
  if ((last.word & COMMON) !== 0) mark(set, 'common word last')
  if ((first.word & COMMON) !== 0) mark(set, 'common word first')
  if (words.slice(1, -1).some(({ shape }) => shape === 'initial')) mark(set, 'initial inside')
  if (words.some(({ shape, cue }) => shape === 'lower' && (cue & Cue.Particle) !== 0))
    mark(set, 'particle inside')
  markForm(set, last)
  const initials = first.shape === 'initial' || isInitials(first, last)
  const given = initials ? undefined : givenName(first)
  if (initials) mark(set, 'initial first')
  else if (given === undefined) {
    const known = ((first.word | last.word) & COMMON) !== 0
    if ((last.word & Word.Surname) !== 0) mark(set, 'unknown word, then surname')
    else if (!known) mark(set, 'unknown words')
  } else {
    if ((first.word & Word.Everyday) !== 0) mark(set, 'everyday first name')
    if ((last.word & Word.Surname) !== 0) mark(set, 'first name, then surname')
    else if ((last.word & COMMON) !== 0) mark(set, 'first name, then common word')
    else mark(set, 'first name, then unknown word')
  }
}

/** “Travis CI”, “Kubernetes APIs”, “Ben & Jerry”, “Microsoft Word”, “Data Officer”, “Banco Santander”. */
function isNoPerson(words: readonly Token[], first: Token, last: Token): boolean {
  const firm = (first.word & Word.Organisation) !== 0 && (first.word & (Word.FirstName | Word.Surname)) === 0
  const office =
    (last.cue & Cue.Role) !== 0 && (last.word & COMMON) !== 0 && (first.word & Word.FirstName) === 0
  const body = (first.cue & Cue.StrongOrgHead) !== 0
  return firm || office || body || ABBREVIATION.test(last.text) || words.some(({ text }) => text === '&')
}

const ABBREVIATION = /^(?:\p{Lu}{2,3}|\p{Lu}{2,}s)$/u

/** “APIs” */
const PLURAL = /^\p{Lu}{2,}s$/u

/** “JK” of “JK Rowling”: no firm, and before a surname. */
function isInitials({ text, word, cue }: Token, last: Token): boolean {
  return (
    /^\p{Lu}{2}$/u.test(text) &&
    (word & (Word.Organisation | Word.Country)) === 0 &&
    (cue & Cue.NotOrg) === 0 &&
    (last.word & Word.Surname) !== 0 &&
    (last.word & COMMON) === 0
  )
}

function givenName(token: Token): true | undefined {
  return (token.word & Word.FirstName) !== 0 || undefined
}

function markForm(set: FeatureSet, { text }: Token): void {
  if (/^(?:Mc|O['’]|Fitz)\p{Lu}/u.test(text)) mark(set, 'Mc, O’ or Fitz')
  if (text.includes('-')) mark(set, 'hyphen')
}
