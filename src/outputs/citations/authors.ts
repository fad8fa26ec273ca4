/**
 * Someone who wrote a story: a person with a family name, or a name that stays whole, as those of
 * organisations do.
 */
export type Author = Person | { readonly whole: string }

export interface Person {
  readonly given: string
  /** Small words before the family name, as in “van der Berg”. */
  readonly particle?: string
  readonly family: string
  readonly suffix?: string
}

/** Longer ones are no list of names. It bounds the work for a page too. */
const LONGEST_BYLINE = 1000

/** Scripts whose names put the given name first, and set a space before the family name. */
const GIVEN_FIRST = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M} .'’-]+$/u

/** Languages that put the family name first, or whose names have none. */
const FAMILY_FIRST = /^(?:hu|vi|is|zh|ja|ko)(?:-|$)/i

const ORGANISATION =
  /^(?:agence|agency|archives?|association|board|bureau|correspondents?|department|desk|editorial|editors?|foundation|group|institute|journal|journalists?|magazine|media|network|news|newspaper|newsroom|office|post|presse?|radio|redaktion|reporters?|reuters|service|society|staff|team|television|the|times|tribune|university|writers?)$/iu

const PARTICLE =
  /^(?:af|al|av|bin|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ní|nic|ó|ten|ter|uí|van|von|zu|zum|zur)$/iu

/** What citations leave out. */
const TITLE = /^(?:capt|col|dame|dr|gen|lt|mrs?|ms|prof|rev|sgt|sir)\.?$/iu

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu

/**
 * The authors that a byline names, in its order. What may be no person’s name stays whole: a wrong family
 * name would put a citation in the wrong place of a list.
 */
export function authorsOf(byline: string | undefined, language: string | undefined): readonly Author[] {
  const text = byline?.trim().split(/\s+/u).join(' ')
  if (!text) return []
  if (text.length > LONGEST_BYLINE || FAMILY_FIRST.test(language ?? '')) return [{ whole: text }]
  const authors: Author[] = []
  for (const group of text.split(/ (?:and|und|et|&) |; /iu)) {
    const found = inGroup(group.replace(/,$/u, ''))
    if (found === undefined) return [{ whole: text }]
    authors.push(...found)
  }
  return authors
}

/** Names between commas; `undefined` if the commas may mean something else. */
function inGroup(group: string): readonly Author[] | undefined {
  const parts = group.split(', ')
  if (parts.length === 1) return [personIn(group) ?? { whole: group }]
  const authors: Author[] = []
  for (const part of parts) {
    const last = authors.at(-1)
    const person = personIn(part)
    if (last && 'family' in last && SUFFIX.test(part)) authors[authors.length - 1] = { ...last, suffix: part }
    else if (person) authors.push(person)
    // What follows a person and is none is an office or an employer: “Jane Doe, Staff Writer”.
    else if (!last || !part.split(' ').some((word) => ORGANISATION.test(word))) return undefined
  }
  return authors
}

function personIn(text: string): Person | undefined {
  const words = text.split(' ')
  if (words.length > 2 && TITLE.test(words[0] ?? '')) words.shift()
  if (words.length < 2 || words.length > 6 || !GIVEN_FIRST.test(text)) return undefined
  if (words.some((word) => ORGANISATION.test(word))) return undefined
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && PARTICLE.test(word))
  const start = at === -1 ? words.length - 1 : at
  const family = words.slice(start)
  // A capital makes the word a part of the family name: “De La Cruz”.
  const small = family.findIndex((word) => !/^\p{Ll}/u.test(word))
  if (small === -1 || !words.slice(0, start).every((word) => /^\p{Lu}/u.test(word))) return undefined
  return {
    // `R.J.` → `R. J.`, as every style sets initials.
    given: words
      .slice(0, start)
      .join(' ')
      .replace(/\.(?=\p{L})/gu, '. '),
    ...(small > 0 && { particle: family.slice(0, small).join(' ') }),
    family: family.slice(small).join(' '),
    ...(suffix !== undefined && { suffix }),
  }
}

/** The family name with its particle: `van der Berg`. */
export function familyOf({ particle, family }: Person): string {
  return particle === undefined ? family : `${particle} ${family}`
}

/** The name for citation managers: that of an organisation ends with a comma, which keeps it whole. */
export function citedName(author: Author): string {
  return 'whole' in author ? `${author.whole},` : sortedName(author)
}

/** The name as it is sorted: `van der Berg, Jane`, `King, Martin Luther, Jr.`; an organisation as it is. */
export function sortedName(author: Author): string {
  if ('whole' in author) return author.whole
  return [familyOf(author), author.given, author.suffix].filter((part) => part !== undefined).join(', ')
}
