import { readDate } from '../date/read-date.ts'
import { boilerplateRule } from './boilerplate.ts'
import { bylineOf } from './bylines.ts'
import type { Classification } from './classification.ts'
import {
  BODY_LABELS,
  BYLINE_LABELS,
  HEADER_FORMATS,
  HEADLINE_LABELS,
  isLabelled,
  type HeaderFormat,
} from './header-labels.ts'
import { looksLikePersonName } from './names.ts'
import type { Passage } from './passage.ts'
import { isPressName } from './picture-sources.ts'
import { isProse } from './sentences.ts'

/** How many passages are searched for a header. */
const MAX_HEADER_PASSAGES = 40
/** A longer line without a label is not part of a header. */
const MAX_LINE_LENGTH = 100
const FORWARDED =
  /^[-–—_ ]*(?:forwarded message|original message|begin forwarded message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|mensaje reenviado|mensagem encaminhada)[-–—_: ]*$/i
const WROTE = /^(?:on|am|le|el|em) .{8,90}(?:wrote|schrieb .{2,60}|a écrit|escribió|escreveu) ?:$/i
const MAX_WROTE_LENGTH = 120
const DOCUMENT = /^Document [A-Z\d]{12,40}$/i

/** A story separated from its header. Every word is in exactly one of these. */
export interface SplitHeader {
  /** The header lines to set aside, each with its rule. */
  readonly lines: readonly { readonly passage: Passage; readonly classification: Classification }[]
  /** The header values that are used, without their labels. */
  readonly headline: Passage | undefined
  readonly byline: Passage | undefined
  /** The passages of the story itself. */
  readonly rest: readonly Passage[]
}

/**
 * Separates a story from the header that a mail program or an article database
 * wrote above it (“From: …”, “SECTION: …”, “WC 412 words”), and from such labels
 * below it. A single label is not a header: stories contain lines such as
 * “Author: …”.
 */
export function splitHeader(passages: readonly Passage[], wantsHeadline: boolean): SplitHeader {
  const none = { lines: [], headline: undefined, byline: undefined, rest: passages }
  const first = passages[0]
  if (first === undefined) return none
  if (first.text.length <= MAX_WROTE_LENGTH && WROTE.test(first.text))
    return { ...none, lines: [setAside(first, 'header-of-a-mail')], rest: passages.slice(1) }
  // Nearly every story opens with prose, but no header does.
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
  const { start, end } = headerRegion(passages, format)
  const region = passages.slice(start, end)
  const labelled = region.flatMap((passage) => labelsOf(passage, format))
  const distinctive = new Set(labelled.flatMap(({ label }) => (format.distinctive.has(label) ? label : [])))
  const isForwarded = region.some(({ text }) => FORWARDED.test(text))
  if (distinctive.size < (isForwarded ? 1 : format.minimum)) return undefined

  const withValue = labelled.filter(({ value }) => value !== '')
  const headline = wantsHeadline ? withValue.find(({ label }) => HEADLINE_LABELS.has(label)) : undefined
  const byline = withValue.find(({ label, value }) => BYLINE_LABELS.has(label) && isByline(value))
  const opening = withValue.find(({ label }) => BODY_LABELS.has(label))
  const used = [headline, byline, opening].filter((one) => one !== undefined)
  const footerAt = format.hasFooter ? footerStart(passages, end, format) : passages.length
  const below = passages.slice(end, footerAt)
  const isBody = ({ text }: Passage): boolean =>
    BODY_LABELS.has(text.toLowerCase()) && format.label.test(text)
  const lines = [
    ...region.map((passage) => withoutValue(passage, used)),
    ...below.filter(isBody),
    ...passages.slice(footerAt),
  ]
  return {
    lines: lines.map((passage) => setAside(passage, format.rule)),
    headline: headline && valueOf(headline),
    byline: byline && valueOf(byline),
    rest: [
      ...passages.slice(0, start),
      ...(opening ? [valueOf(opening)] : []),
      ...below.filter((passage) => !isBody(passage)),
    ],
  }
}

/** A name after its label needs no “By”. */
function isByline(value: string): boolean {
  return bylineOf(value) !== undefined || looksLikePersonName(value)
}

function valueOf({ passage, value }: Labelled): Passage {
  return { ...passage, text: value }
}

/** A line whose value is used elsewhere keeps only its label. */
function withoutValue(passage: Passage, used: readonly Labelled[]): Passage {
  const found = used.find((one) => one.passage === passage)
  return found ? { ...passage, text: passage.text.slice(0, -found.value.length).trim() } : passage
}

/** The range from the first line of the header to its last label; empty when there is none. */
function headerRegion(passages: readonly Passage[], format: HeaderFormat): { start: number; end: number } {
  let [start, end, at] = [0, 0, 0]
  for (; at < Math.min(passages.length, MAX_HEADER_PASSAGES); at += 1) {
    const passage = passages[at]
    if (!passage) break
    const [found] = labelsOf(passage, format)
    if (found || FORWARDED.test(passage.text)) {
      if (end === 0) start = startWithEdition(passages, at)
      end = at + 1
      if (found && BODY_LABELS.has(found.label)) break
    } else if (passage.text.length > MAX_LINE_LENGTH || isProse(passage.text)) break
  }
  return { start, end }
}

/** Extends the header upwards over the lines above the first label: paper, date, edition, rights notice. */
function startWithEdition(passages: readonly Passage[], first: number): number {
  let start = first
  while (start > 0 && isEditionLine(passages[start - 1]?.text ?? '')) start -= 1
  return start
}

function isEditionLine(text: string): boolean {
  return (
    text.length <= MAX_LINE_LENGTH &&
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
  // “Length” is a label only before a word count: a story may have a line about length.
  return name === 'length' && !/^\d[\d,.]* words\b/i.test(value) ? [] : [{ passage, label: name, value }]
}

function footerStart(passages: readonly Passage[], end: number, format: HeaderFormat): number {
  let start = passages.length
  while (start > end + 1) {
    const passage = passages[start - 1]
    if (!passage) break
    const isFooter =
      labelsOf(passage, format).length > 0 ||
      DOCUMENT.test(passage.text) ||
      boilerplateRule(passage.text) === 'rights-notice'
    if (!isFooter) break
    start -= 1
  }
  return start
}

function setAside(passage: Passage, rule: string): { passage: Passage; classification: Classification } {
  return { passage, classification: { kind: 'boilerplate', rule } }
}
