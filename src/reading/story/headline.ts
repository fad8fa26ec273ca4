import { bylineOf } from './bylines.ts'
import { columnsOf } from './columns.ts'
import { datelineOf } from './datelines.ts'
import type { Passage } from './passage.ts'
import { isKnownSource } from './picture-sources.ts'
import { writingOf } from './scripts.ts'
import { endsInAbbreviation, endsSentence, firstSentence, hasSentenceInside, isProse } from './sentences.ts'

/** In columns, so half as many East Asian characters. */
const MAX_TITLE_COLUMNS = 160
/** A line that starts in lower case is a title only if it is short. */
const MAX_LOWER_CASE_TITLE_LENGTH = 100
/** “Who is she? What we know” is a headline, but longer lines with two sentences are prose. */
const MAX_TWO_SENTENCE_COLUMNS = 60
/** Chinese and Korean newspapers never set a headline of more than forty characters with a comma in it. */
const MAX_COLUMNS_WITH_COMMA = 80
const MAX_GENERATED_LENGTH = 120

const SECTION_TITLE =
  /^(?:summary|(?:quick )?overview|introduction|background|abstract|tl;?dr|contents|table of contents|highlights|key points|zusammenfassung|einleitung|résumé|introducción|resumen|概要|はじめに|목차|개요|摘要|مقدمة|ملخص)$/iu

/** “[앵커]”, “<기자>”, “【編集部】”: labels of a speaker or the type of piece. */
const LABELS = /^(?:[[［【<＜〈◀][^\]］】>＞〉▶]{1,24}[\]］】>＞〉▶]\s*){1,4}$/u
/** “[한겨레] …”: a story that starts with the name of the newspaper that ran it. */
const SOURCE_PREFIX = /^[[［【]([^\]］】]{2,24})[\]］】]/u
const KOREAN_PAPER = /^\p{Script=Hangul}+(?:신문|일보|뉴스|경제|방송)$/u

/** Whether a line is the title of a story’s first section or a label, and says nothing about the story. */
export function isSectionTitle(text: string): boolean {
  return SECTION_TITLE.test(text) || LABELS.test(text)
}

function startsWithSource(text: string): boolean {
  const source = SOURCE_PREFIX.exec(text)?.[1]
  return source !== undefined && (isKnownSource(source) || KOREAN_PAPER.test(source))
}

/**
 * Whether a passage looks like a headline above its story: a line that does not
 * end a sentence, above prose. The first passage of a file (`isFirst`), in a
 * block of its own, may also be above a second title and start with a lower-case
 * name: “crates.io: development update”.
 */
export function isTitleAbove(passage: Passage, next: Passage | undefined, isFirst: boolean): boolean {
  const text = passage.text.replace(/^\p{Cf}+/u, '')
  if (
    next === undefined ||
    columnsOf(text, MAX_TITLE_COLUMNS + 1) > MAX_TITLE_COLUMNS ||
    /[,;:，；：—–-]$/u.test(text)
  )
    return false
  if (
    (/[.。…]["'”’»]?$/u.test(text) && !endsInAbbreviation(text) && !(isFirst && /…$|\.\.\.?$/u.test(text))) ||
    (endsSentence(text) && /^["“„«「]/u.test(text))
  )
    return false
  if (
    /^(?:[-*•·ㆍ・]|[(（][^)）]*[)）]\s)/u.test(text) ||
    isSectionTitle(text) ||
    startsWithSource(text) ||
    (columnsOf(text, MAX_TWO_SENTENCE_COLUMNS + 1) > MAX_TWO_SENTENCE_COLUMNS && hasSentenceInside(text)) ||
    isEastAsianSentence(text) ||
    bylineOf(text) !== undefined ||
    datelineOf(text)?.alone
  )
    return false
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const startsTitle = /^[\p{Lu}\p{Lo}\p{N}"“‘'„«「『《<([【〈（［¿¡$€£#@]/u.test(text)
  if (
    letters * (isFirst ? 3 : 2) < text.length ||
    !(startsTitle || (isFirst && text.length <= MAX_LOWER_CASE_TITLE_LENGTH))
  )
    return false
  const isCapitals = text === text.toUpperCase() && text !== text.toLowerCase()
  return isCapitals || isProse(next.text) || isFirst
}

/** A Chinese or Korean sentence without its full stop, as in standfirsts. Japanese headlines may contain such punctuation. */
function isEastAsianSentence(text: string): boolean {
  if (writingOf(text) !== 'east-asian' || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return false
  const isLong = columnsOf(text, MAX_COLUMNS_WITH_COMMA + 1) > MAX_COLUMNS_WITH_COMMA
  return /。./u.test(text) || (isLong && /[，；]|, /u.test(text))
}

/** The site name at the end of a headline: “Library to stay open | The Elm Times”. */
const SITE_SUFFIX = /\s+(?:[|·•»]|::|[-–—])\s+[^|]{2,40}$/u
/** A shorter line may be a heading that the headline happens to start with. */
const MIN_REPEATED_LENGTH = 20

/** Whether a line repeats the headline, ignoring case, punctuation and the site name. */
export function repeatsHeadline(line: string, headline: string): boolean {
  if (line.length > headline.length + 10) return false
  // With a full stop, as in “Version 2 is released.”, it is the story’s own first sentence.
  const isCapitals = line === line.toUpperCase()
  if (line.endsWith('.') && !headline.endsWith('.') && !isCapitals) return false
  if (!/[\p{L}\p{M}\p{N}]/u.test(line)) return false
  return (
    sameWords(line, headline) ||
    (line.length >= MIN_REPEATED_LENGTH && sameWords(line, headline.replace(SITE_SUFFIX, '')))
  )
}

/** Whether two lines have the same words, ignoring case and everything but letters and digits. */
export function sameWords(one: string, other: string): boolean {
  const words = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  return words(one) === words(other)
}

/**
 * Makes a headline from the opening of the story: its first sentence without the
 * dateline, cut at a word boundary if it is too long for a headline.
 */
export function headlineFromText(text: string): string {
  const story = text.slice(datelineOf(text)?.end ?? 0).trim()
  const sentence = firstSentence(story === '' ? text : story)
  if (sentence.length <= MAX_GENERATED_LENGTH) return sentence
  const truncated = sentence.slice(0, MAX_GENERATED_LENGTH - 1)
  const space = truncated.lastIndexOf(' ')
  const cut = space > MAX_GENERATED_LENGTH / 2 ? truncated.slice(0, space) : withoutLoneSurrogate(truncated)
  return `${cut.replace(/[\s,;:—–-]{1,9}$/u, '')}…`
}

function withoutLoneSurrogate(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1)
}
