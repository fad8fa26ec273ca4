import { readDate } from '../date/read-date.ts'
import { boilerplateRule } from './boilerplate.ts'
import { bylineOf } from './bylines.ts'
import type { Classification } from './classification.ts'
import { BODY, BYLINES, HEADER_FORMATS, HEADLINES, isLabelled, type HeaderFormat } from './header-labels.ts'
import { looksLikePersonName } from './names.ts'
import type { Passage } from './passage.ts'
import { isPressName } from './picture-sources.ts'
import { isProse } from './sentences.ts'

/** Passages looked through for a header. */
const LONGEST_HEADER = 40
/** A longer line without a label is no part of one. */
const LONGEST_LINE = 100
const FORWARDED =
  /^[-–—_ ]*(?:forwarded message|original message|begin forwarded message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|mensaje reenviado|mensagem encaminhada)[-–—_: ]*$/i
const WROTE = /^(?:on|am|le|el|em) .{8,90}(?:wrote|schrieb .{2,60}|a écrit|escribió|escreveu) ?:$/i
const LONGEST_WROTE = 120
const DOCUMENT = /^Document [A-Z\d]{12,40}$/i

/** A story parted from its header: every word is in one of these. */
export interface SplitHeader {
  /** What is set aside of it, each line with the rule it was told by. */
  readonly lines: readonly { readonly passage: Passage; readonly classification: Classification }[]
  /** Its values, without their labels, where they are used. */
  readonly headline: Passage | undefined
  readonly byline: Passage | undefined
  /** The passages of the story itself. */
  readonly rest: readonly Passage[]
}

/**
 * Parts a story from the header that a mail program or a database of articles
 * wrote above it (“From: …”, “SECTION: …”, “WC 412 words”), and from such labels
 * at its foot. One label alone is none: stories have lines such as “Author: …”.
 */
export function splitHeader(passages: readonly Passage[], wantsHeadline: boolean): SplitHeader {
  const none = { lines: [], headline: undefined, byline: undefined, rest: passages }
  const first = passages[0]
  if (first === undefined) return none
  if (first.text.length <= LONGEST_WROTE && WROTE.test(first.text))
    return { ...none, lines: [aside(first, 'header-of-a-mail')], rest: passages.slice(1) }
  // Nearly every story opens with prose, and no header does.
  if (isProse(first.text) && !isLabelled(first.text)) return none
  for (const format of HEADER_FORMATS) {
    const found = headerOf(passages, format, wantsHeadline)
    if (found) return found
  }
  return none
}

function headerOf(
  passages: readonly Passage[],
  format: HeaderFormat,
  wantsHeadline: boolean,
): SplitHeader | undefined {
  const { start, end } = regionOf(passages, format)
  const region = passages.slice(start, end)
  const labelled = region.flatMap((passage) => labelsOf(passage, format))
  const telling = new Set(labelled.flatMap(({ label }) => (format.telling.has(label) ? label : [])))
  const isForwarded = region.some(({ text }) => FORWARDED.test(text))
  if (telling.size < (isForwarded ? 1 : format.fewest)) return undefined

  const valued = labelled.filter(({ value }) => value !== '')
  const headline = wantsHeadline ? valued.find(({ label }) => HEADLINES.has(label)) : undefined
  const byline = valued.find(({ label, value }) => BYLINES.has(label) && isByline(value))
  const opening = valued.find(({ label }) => BODY.has(label))
  const used = [headline, byline, opening].filter((one) => one !== undefined)
  const foot = format.hasFoot ? startOfFoot(passages, end, format) : passages.length
  const below = passages.slice(end, foot)
  const isBody = ({ text }: Passage): boolean => BODY.has(text.toLowerCase()) && format.label.test(text)
  const lines = [
    ...region.map((passage) => withoutValue(passage, used)),
    ...below.filter(isBody),
    ...passages.slice(foot),
  ]
  return {
    lines: lines.map((passage) => aside(passage, format.rule)),
    headline: headline && valueOf(headline),
    byline: byline && valueOf(byline),
    rest: [
      ...passages.slice(0, start),
      ...(opening ? [valueOf(opening)] : []),
      ...below.filter((passage) => !isBody(passage)),
    ],
  }
}

/** Behind its label a name needs no “By”. */
function isByline(value: string): boolean {
  return bylineOf(value) !== undefined || looksLikePersonName(value)
}

function valueOf({ passage, value }: Labelled): Passage {
  return { ...passage, text: value }
}

/** A line whose value is used elsewhere keeps its label. */
function withoutValue(passage: Passage, used: readonly Labelled[]): Passage {
  const found = used.find((one) => one.passage === passage)
  return found ? { ...passage, text: passage.text.slice(0, -found.value.length).trim() } : passage
}

/** From the first line that belongs to a header to its last label. */
function regionOf(passages: readonly Passage[], format: HeaderFormat): { start: number; end: number } {
  let [start, end, at] = [0, 0, 0]
  for (; at < Math.min(passages.length, LONGEST_HEADER); at += 1) {
    const passage = passages[at]
    if (!passage) break
    const [found] = labelsOf(passage, format)
    if (found || FORWARDED.test(passage.text)) {
      if (end === 0) start = startAbove(passages, at)
      end = at + 1
      if (found && BODY.has(found.label)) break
    } else if (passage.text.length > LONGEST_LINE || isProse(passage.text)) break
  }
  return { start, end }
}

/** Lines above the first label that belong to it: the paper, its day and its edition, a notice of rights. */
function startAbove(passages: readonly Passage[], first: number): number {
  let start = first
  while (start > 0 && isOfEdition(passages[start - 1]?.text ?? '')) start -= 1
  return start
}

function isOfEdition(text: string): boolean {
  return (
    text.length <= LONGEST_LINE &&
    (/\bedition\b/i.test(text) ||
      isPressName(text.replace(/ [-–—(].*$/u, '')) ||
      readDate(text, 'month-first')?.kind === 'day' ||
      boilerplateRule(text) === 'rights-notice')
  )
}

interface Labelled {
  readonly passage: Passage
  readonly label: string
  readonly value: string
}

function labelsOf(passage: Passage, { label }: HeaderFormat): Labelled[] {
  const found = label.exec(passage.text)
  const name = found?.[1]?.toLowerCase()
  if (!found || name === undefined) return []
  const value = passage.text.slice(found[0].length).trim()
  // A story may be about length: what an export tells of it are words.
  return name === 'length' && !/^\d[\d,.]* words\b/i.test(value) ? [] : [{ passage, label: name, value }]
}

function startOfFoot(passages: readonly Passage[], end: number, format: HeaderFormat): number {
  let start = passages.length
  while (start > end + 1) {
    const passage = passages[start - 1]
    if (!passage) break
    const isOfFoot =
      labelsOf(passage, format).length > 0 ||
      DOCUMENT.test(passage.text) ||
      boilerplateRule(passage.text) === 'rights-notice'
    if (!isOfFoot) break
    start -= 1
  }
  return start
}

function aside(passage: Passage, rule: string): { passage: Passage; classification: Classification } {
  return { passage, classification: { kind: 'boilerplate', rule } }
}
