import { columnsOf } from './columns.ts'

/** How far a sentence end is searched for, which keeps everything linear. */
const MAX_SENTENCE_LENGTH = 2_000

const CLOSERS = '"\'”’»›)]}」』】）］〉》'
const TERMINATORS = '.!?…。．！？؟۔।॥'
const SENTENCE_END = new RegExp(`[${TERMINATORS}][${TERMINATORS}${CLOSERS.replace(']', '\\]')}]*`, 'g')

const ABBREVIATIONS = new Set(
  `mr mrs ms mx dr st sen rep gov gen adm lt col maj sgt capt cmdr prof rev hon pres jr sr inc corp co ltd bros no nos
  vs v jan feb mar apr jun jul aug sep sept oct nov dec ave blvd mt ft dept est fig vol approx etc al
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
  bzw ca dr nr usw mme mlle sra srta hr frau`.split(/\s+/),
)

/** Whether the text ends like a sentence, ignoring closing quotation marks and brackets. */
export function endsSentence(text: string): boolean {
  let end = text.length
  while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end -= 1
  return end > 0 && TERMINATORS.includes(text.charAt(end - 1))
}

/** Whether a text looks like a paragraph of a story: it ends like a sentence, contains one, introduces a list, or is long. */
export function isProse(text: string): boolean {
  if (endsSentence(text)) return true
  const columns = columnsOf(text, 100)
  return columns >= 80 || (columns >= 30 && (/[:：]$/u.test(text) || hasSentenceInside(text)))
}

/**
 * Whether a sentence ends inside the text and another follows: “… a jobs board
 * for Node. There are two goals for this”. The next one must continue in lower
 * case, or follow a Chinese or Japanese full stop.
 */
export function hasSentenceInside(text: string): boolean {
  return /\p{Ll}[.!?]["”’)]? \p{Lu}\p{Ll}* \p{Ll}|。\s?[\p{L}\p{N}“「『《]/u.test(text)
}

/**
 * The first sentence of a text, with its closing quotation marks; the whole text
 * if no sentence ends in it. “U.S.”, “St.” and initials do not end a sentence,
 * nor does the quotation in “‘Go!’ he said”.
 */
export function firstSentence(text: string): string {
  const opening = text.slice(0, MAX_SENTENCE_LENGTH)
  for (const { index, 0: marks } of opening.matchAll(SENTENCE_END)) {
    const end = index + marks.length
    if (isSentenceEnd(opening, index, end)) return opening.slice(0, end)
  }
  return text
}

function isSentenceEnd(text: string, at: number, end: number): boolean {
  if ('。．！？'.includes(text.charAt(at))) {
    // In 「はい。」と話した the sentence continues after the quotation.
    return end === at + 1 || !/^[とはをがのにで]/.test(text.slice(end))
  }
  if (end < text.length && !/\s/.test(text.charAt(end))) return false
  const next = /^\s+[“"‘'«„(]*(\S)/u.exec(text.slice(end, end + 12))?.[1]
  if (next && /[\p{Ll}—–]/u.test(next)) return false
  return text.charAt(at) !== '.' || end > at + 1 || !isAbbreviation(text.slice(Math.max(0, at - 12), at))
}

/** Whether the text ends in an abbreviation, as in “… of the U.S.”, which may or may not end the sentence. */
export function endsInAbbreviation(text: string): boolean {
  return text.endsWith('.') && isAbbreviation(text.slice(-13, -1))
}

function isAbbreviation(before: string): boolean {
  const word = /[\p{L}\p{M}.]+$/u.exec(before)?.[0] ?? ''
  return /(?:^|\.)\p{L}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase())
}
