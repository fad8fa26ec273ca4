import type { Classification } from './classification.ts'
import { boilerplateRule } from './boilerplate.ts'
import { bylineOf } from './bylines.ts'
import { readDate } from '../date/read-date.ts'
import { looksLikePersonName } from './names.ts'
import type { Passage } from './paragraphs.ts'
import { isPressName } from './picture-sources.ts'
import { isProse } from './sentences.ts'

/** Labels that a program writes above a story it hands out, and below it. */
interface Kind {
  readonly rule: string
  /** Finds the label; what follows it is the value. */
  readonly label: RegExp
  /** Of these labels there must be some, for others stand above notices and recipes too. */
  readonly telling: ReadonlySet<string>
  readonly fewest: number
  /** Labels that it writes below the story as well. */
  readonly hasFoot: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(', '))

const EXPORT_LABELS = String.raw`headline|byline|author(?:/byline)?|authors|dateline|section|length|word count|edition|pages?|print page|publication(?:[ -](?:title|date|info|year|type|subject))?|source(?: type)?|language|load-date|journal-code|document(?: type| id)?|database|copyright|distribution|type|series|column|graphic|slug(?:line)?|keywords?|category|service|priority|title|issn|isbn|record(?: number)?|accession number|proquest document id|document url|last updated|volume|issue|subject|location|people|company(?: / organization)?|place of publication|country of publication|publisher|full text|body|text|lead`

const EXPORT = new RegExp(String.raw`^(${EXPORT_LABELS})\s?[:：](?:\s+|$)`, 'i')
const MAIL =
  /^(from|to|cc|bcc|sent|subject|date|reply-to|newsgroups|message-id|organi[sz]ation|lines|references|path|importance|attachments|x-[\w-]+)\s?[:：](?:\s+|$)/i

const KINDS: readonly Kind[] = [
  {
    rule: 'header-of-a-mail',
    label: MAIL,
    telling: words('from, to, cc, bcc, sent, subject, reply-to, newsgroups, message-id'),
    fewest: 2,
    hasFoot: false,
  },
  {
    rule: 'header-of-an-export',
    label: EXPORT,
    telling: words(
      'headline, byline, author/byline, dateline, section, length, word count, edition, page, pages, print page, publication title, publication date, publication info, publication year, publication-type, load-date, journal-code, document type, document id, database, issn, record, accession number, proquest document id, graphic, slug, slugline, full text, body',
    ),
    fewest: 2,
    hasFoot: true,
  },
  {
    rule: 'header-of-an-export',
    label: /^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|PUB|AN)(?:\s+(?=\S)|$)/,
    telling: words('hd, wc, pd, sn, sc, la, cy, an'),
    fewest: 4,
    hasFoot: true,
  },
]

/** Passages looked through for a header. */
const LONGEST_HEADER = 40
/** A longer line without a label is no part of one. */
const LONGEST_LINE = 100
/** What follows these labels is the story. */
const BODY = words('full text, body, text, lead, lp, td')
const HEADLINES = words('headline, title, subject, hd')
const BYLINES = words('byline, author, authors, author/byline, by')
const FORWARDED =
  /^[-–—_ ]*(?:forwarded message|original message|begin forwarded message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|mensaje reenviado|mensagem encaminhada)[-–—_: ]*$/i
const WROTE = /^(?:on|am|le|el|em) .{8,90}(?:wrote|schrieb .{2,60}|a écrit|escribió|escreveu) ?:$/i
const LONGEST_WROTE = 120
const DOCUMENT = /^Document [A-Z\d]{12,40}$/i

/** A story parted from its header: every word is in one of these. */
export interface SplitHeader {
  /** What is set aside of it, each line with the rule it was told by. */
  readonly lines: readonly { readonly passage: Passage; readonly verdict: Classification }[]
  /** Its values, without their labels, where they are used. */
  readonly headline: Passage | undefined
  readonly byline: Passage | undefined
  /** The passages of the story itself. */
  readonly rest: readonly Passage[]
}

/** Whether a line begins with a label of such a header and a colon. Two such lines are two. */
export function isLabelled(text: string): boolean {
  // Of nearly every line this is all that is asked.
  return /^[\w/ -]{2,40}[:：]/.test(text) && (MAIL.test(text) || EXPORT.test(text))
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
  for (const kind of KINDS) {
    const found = headerOf(passages, kind, wantsHeadline)
    if (found) return found
  }
  return none
}

function headerOf(passages: readonly Passage[], kind: Kind, wantsHeadline: boolean): SplitHeader | undefined {
  const { start, end } = regionOf(passages, kind)
  const region = passages.slice(start, end)
  const labelled = region.flatMap((passage) => labelsOf(passage, kind))
  const telling = new Set(labelled.flatMap(({ label }) => (kind.telling.has(label) ? label : [])))
  const isForwarded = region.some(({ text }) => FORWARDED.test(text))
  if (telling.size < (isForwarded ? 1 : kind.fewest)) return undefined

  const valued = labelled.filter(({ value }) => value !== '')
  const headline = wantsHeadline ? valued.find(({ label }) => HEADLINES.has(label)) : undefined
  const byline = valued.find(({ label, value }) => BYLINES.has(label) && isByline(value))
  const opening = valued.find(({ label }) => BODY.has(label))
  const used = [headline, byline, opening].filter((one) => one !== undefined)
  const foot = kind.hasFoot ? startOfFoot(passages, end, kind) : passages.length
  const below = passages.slice(end, foot)
  const isBody = ({ text }: Passage): boolean => BODY.has(text.toLowerCase()) && kind.label.test(text)
  const lines = [
    ...region.map((passage) => withoutValue(passage, used)),
    ...below.filter(isBody),
    ...passages.slice(foot),
  ]
  return {
    lines: lines.map((passage) => aside(passage, kind.rule)),
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
function regionOf(passages: readonly Passage[], kind: Kind): { start: number; end: number } {
  let [start, end, at] = [0, 0, 0]
  for (; at < Math.min(passages.length, LONGEST_HEADER); at += 1) {
    const passage = passages[at]
    if (!passage) break
    const [found] = labelsOf(passage, kind)
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

function labelsOf(passage: Passage, { label }: Kind): Labelled[] {
  const found = label.exec(passage.text)
  const name = found?.[1]?.toLowerCase()
  if (!found || name === undefined) return []
  const value = passage.text.slice(found[0].length).trim()
  // A story may be about length: what an export tells of it are words.
  return name === 'length' && !/^\d[\d,.]* words\b/i.test(value) ? [] : [{ passage, label: name, value }]
}

function startOfFoot(passages: readonly Passage[], end: number, kind: Kind): number {
  let start = passages.length
  while (start > end + 1) {
    const passage = passages[start - 1]
    if (!passage) break
    const isOfFoot =
      labelsOf(passage, kind).length > 0 ||
      DOCUMENT.test(passage.text) ||
      boilerplateRule(passage.text) === 'rights-notice'
    if (!isOfFoot) break
    start -= 1
  }
  return start
}

function aside(passage: Passage, rule: string): { passage: Passage; verdict: Classification } {
  return { passage, verdict: { place: 'boilerplate', rule } }
}
