import { bylineOf } from './bylines.ts'
import { datelineOf } from './datelines.ts'
import type { Passage } from './paragraphs.ts'
import { endsInAbbreviation, endsSentence, firstSentence, isProse } from './sentences.ts'

const LONGEST_TITLE = 180
const LONGEST_MADE = 120

/**
 * Whether a passage has the form of a headline above its story: a line that is
 * no sentence’s end, over text that is longer or ends as sentences do.
 */
export function isTitleAbove(passage: Passage, next: Passage | undefined): boolean {
  const { text } = passage
  if (next === undefined || text.length > LONGEST_TITLE || /[,;:—–-]$/u.test(text)) return false
  if (
    (/[.。…]["'”’»]?$/u.test(text) && !endsInAbbreviation(text)) ||
    (endsSentence(text) && /^["“„«「]/u.test(text))
  )
    return false
  if (/^[-*•·]/u.test(text) || bylineOf(text) !== undefined || datelineOf(text)?.alone) return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters * 2 < text.length || !/^[\p{Lu}\p{Lo}\p{N}"“‘'„«「『《<([【〈（［¿¡$€£#@]/u.test(text))
    return false
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase()
  return isCapitals || isProse(next.text)
}

/**
 * A headline from the opening of the story: its first sentence, or the sentence
 * cut at a word when it is longer than a headline can be. The dateline is left out.
 */
export function headlineFromText(text: string): string {
  const story = text.slice(datelineOf(text)?.end ?? 0).trim()
  const sentence = firstSentence(story === '' ? text : story)
  if (sentence.length <= LONGEST_MADE) return sentence
  const room = sentence.slice(0, LONGEST_MADE - 1)
  const space = room.lastIndexOf(' ')
  const cut = space > LONGEST_MADE / 2 ? room.slice(0, space) : withoutHalfCharacter(room)
  return `${cut.replace(/[\s,;:—–-]{1,9}$/u, '')}…`
}

function withoutHalfCharacter(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1)
}
