import { columnsOf } from './columns.ts'

/** Longest opening in which a sentence end is looked for; keeps every question about a text linear. */
const SCOPE = 2_000

const CLOSERS = '"\'”’»›)]}」』】）］〉》'
const ENDS = '.!?…。．！？؟۔।॥'
const END_AND_CLOSERS = new RegExp(`[${ENDS}][${ENDS}${CLOSERS.replace(']', '\\]')}]*`, 'g')

const ABBREVIATIONS = new Set(
  `mr mrs ms mx dr st sen rep gov gen adm lt col maj sgt capt cmdr prof rev hon pres jr sr inc corp co ltd bros no nos
  vs v jan feb mar apr jun jul aug sep sept oct nov dec ave blvd mt ft dept est fig vol approx etc al
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
  bzw ca dr nr usw mme mlle sra srta hr frau`.split(/\s+/),
)

/** Whether the text stops as a sentence does, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  let end = text.length
  while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end -= 1
  return end > 0 && ENDS.includes(text.charAt(end - 1))
}

/** Whether a text reads as a paragraph of a story: it ends as a sentence does, goes on after one, announces a list, or is long. */
export function isProse(text: string): boolean {
  if (endsSentence(text)) return true
  const columns = columnsOf(text, 100)
  return columns >= 80 || (columns >= 30 && (/[:：]$/u.test(text) || hasSentenceInside(text)))
}

/**
 * “… a jobs board for Node. There are two goals for this”: a sentence ends, and
 * another goes on in small letters, or behind a Chinese or Japanese full stop.
 */
export function hasSentenceInside(text: string): boolean {
  return /\p{Ll}[.!?]["”’)]? \p{Lu}\p{Ll}* \p{Ll}|。\s?[\p{L}\p{N}“「『《]/u.test(text)
}

/**
 * The first sentence of a text, with its closing quotation marks; the whole text
 * when it has no end. “U.S.”, “St.” and a name’s initial do not end a sentence,
 * nor does “‘Go!’ he said”.
 */
export function firstSentence(text: string): string {
  const scope = text.slice(0, SCOPE)
  for (const { index, 0: marks } of scope.matchAll(END_AND_CLOSERS)) {
    const end = index + marks.length
    if (endsHere(scope, index, end)) return scope.slice(0, end)
  }
  return text
}

function endsHere(text: string, at: number, end: number): boolean {
  if ('。．！？'.includes(text.charAt(at))) {
    // 「はい。」と話した: a quotation inside a sentence.
    return end === at + 1 || !/^[とはをがのにで]/.test(text.slice(end))
  }
  if (end < text.length && !/\s/.test(text.charAt(end))) return false
  const next = /^\s+[“"‘'«„(]*(\S)/u.exec(text.slice(end, end + 12))?.[1]
  if (next && /[\p{Ll}—–]/u.test(next)) return false
  return text.charAt(at) !== '.' || end > at + 1 || !isAbbreviation(text.slice(Math.max(0, at - 12), at))
}

/** Whether the text stops at an abbreviation, as “… of the U.S.” does, which may or may not end its sentence. */
export function endsInAbbreviation(text: string): boolean {
  return text.endsWith('.') && isAbbreviation(text.slice(-13, -1))
}

function isAbbreviation(before: string): boolean {
  const word = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? ''
  return /(?:^|\.)\p{L}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase())
}
