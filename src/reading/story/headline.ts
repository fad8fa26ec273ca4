import { bylineOf } from './bylines.ts'
import { columnsOf } from './columns.ts'
import { datelineOf } from './datelines.ts'
import type { Passage } from './passage.ts'
import { isKnownSource } from './picture-sources.ts'
import { writingOf } from './scripts.ts'
import { endsInAbbreviation, endsSentence, firstSentence, hasSentenceInside, isProse } from './sentences.ts'

/** In columns: an East Asian title has at most half as many characters. */
const LONGEST_TITLE = 160
/** A line in small letters is a title only when it is short. */
const LONGEST_OPENING = 100
/** “Who is she? What we know” is a headline; longer lines of two sentences are prose. */
const LONGEST_OF_TWO = 60
/** No Chinese or Korean paper sets a headline of more than forty characters with a comma in it. */
const LONGEST_WITH_COMMA = 80
const LONGEST_MADE = 120

const SECTION =
  /^(?:summary|(?:quick )?overview|introduction|background|abstract|tl;?dr|contents|table of contents|highlights|key points|zusammenfassung|einleitung|résumé|introducción|resumen|概要|はじめに|목차|개요|摘要|مقدمة|ملخص)$/iu

/** “[앵커]”, “<기자>”, “【編集部】”: who speaks, or what kind of piece it is. */
const LABELS = /^(?:[[［【<＜〈◀][^\]］】>＞〉▶]{1,24}[\]］】>＞〉▶]\s*){1,4}$/u
/** “[한겨레] …” opens the story that this paper ran. */
const SOURCE_IN_FRONT = /^[[［【]([^\]］】]{2,24})[\]］】]/u
const KOREAN_PAPER = /^\p{Script=Hangul}+(?:신문|일보|뉴스|경제|방송)$/u

/** Whether a line is the title of a first section, or a label, and says nothing of the story. */
export function opensSection(text: string): boolean {
  return SECTION.test(text) || LABELS.test(text)
}

function opensWithItsSource(text: string): boolean {
  const source = SOURCE_IN_FRONT.exec(text)?.[1]
  return source !== undefined && (isKnownSource(source) || KOREAN_PAPER.test(source))
}

/**
 * Whether a passage has the form of a headline above its story: a line that is
 * no sentence’s end, over text that is longer or ends as sentences do. One that
 * `opens` the file, in a block of its own, may stand above a second title and
 * begin with a name in small letters: “crates.io: development update”.
 */
export function isTitleAbove(passage: Passage, next: Passage | undefined, opens: boolean): boolean {
  const text = passage.text.replace(/^\p{Cf}+/u, '')
  if (
    next === undefined ||
    columnsOf(text, LONGEST_TITLE + 1) > LONGEST_TITLE ||
    /[,;:，；：—–-]$/u.test(text)
  )
    return false
  if (
    (/[.。…]["'”’»]?$/u.test(text) && !endsInAbbreviation(text) && !(opens && /…$|\.\.\.?$/u.test(text))) ||
    (endsSentence(text) && /^["“„«「]/u.test(text))
  )
    return false
  if (
    /^(?:[-*•·ㆍ・]|[(（][^)）]*[)）]\s)/u.test(text) ||
    opensSection(text) ||
    opensWithItsSource(text) ||
    (columnsOf(text, LONGEST_OF_TWO + 1) > LONGEST_OF_TWO && hasSentenceInside(text)) ||
    isEastAsianSentence(text) ||
    bylineOf(text) !== undefined ||
    datelineOf(text)?.alone
  )
    return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const startsTitle = /^[\p{Lu}\p{Lo}\p{N}"“‘'„«「『《<([【〈（［¿¡$€£#@]/u.test(text)
  if (letters * (opens ? 3 : 2) < text.length || !(startsTitle || (opens && text.length <= LONGEST_OPENING)))
    return false
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase()
  return isCapitals || isProse(next.text) || opens
}

/** A sentence in Chinese or Korean that lacks its end, as standfirsts do. Japanese sets its marks in headlines too. */
function isEastAsianSentence(text: string): boolean {
  if (writingOf(text) !== 'east-asian' || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return false
  const isLong = columnsOf(text, LONGEST_WITH_COMMA + 1) > LONGEST_WITH_COMMA
  return /。./u.test(text) || (isLong && /[，；]|, /u.test(text))
}

/** A headline that ends in the name of its site: “Library to stay open | The Elm Times”. */
const SITE_BEHIND = /\s+(?:[|·•»]|::|[-–—])\s+[^|]{2,40}$/u
/** A shorter line could be a heading that the headline happens to begin with. */
const SHORTEST_REPEATED = 20

/** Whether a line says the headline again, as a page does below its title; its capitals, marks inside it and the name of the site aside. */
export function repeatsHeadline(line: string, headline: string): boolean {
  if (line.length > headline.length + 10) return false
  // “Version 2 is released.” is the story’s own first sentence.
  const isCapitals = line === line.toUpperCase()
  if (line.endsWith('.') && !headline.endsWith('.') && !isCapitals) return false
  if (!/[\p{L}\p{M}\p{N}]/u.test(line)) return false
  return (
    sameWords(line, headline) ||
    (line.length >= SHORTEST_REPEATED && sameWords(line, headline.replace(SITE_BEHIND, '')))
  )
}

/** Whether two lines are the same but for capitals and what is no letter or digit. */
export function sameWords(one: string, other: string): boolean {
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  return words(one) === words(other)
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
