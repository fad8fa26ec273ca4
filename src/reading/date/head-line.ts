import type { CalendarDay } from '../../core/calendar-day.ts'
import { problem, type Problem } from '../../core/problem.ts'
import { clockTime } from './clock-time.ts'
import type { DateReading } from './date-reading.ts'
import { readDate } from './read-date.ts'
import type { Line } from '../line.ts'
import type { ReadingSettings } from '../reading.ts'

/** The parsed head line, which is the first line of the text, and the lines below it. */
export interface Head {
  readonly date: CalendarDay | undefined
  /** The time of day after the date, as `HH:MM:SS`. */
  readonly time?: string | undefined
  /** Position of the date, or of the first non-blank line when there is no date. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number }
  /** The text after the date, trimmed; `undefined` when there is none. */
  readonly headLine: Line | undefined
  readonly lines: readonly Line[]
  readonly normalisations: readonly string[]
  readonly problems: readonly Problem[]
}

// \s also matches no-break and ideographic spaces. “dated” and “date-rape” are not the word “date”.
const DATE_WORD = /^(\s*)(date)(\s*[:=：|;,]\s*|\s+[-–—]\s+|\s+|(?=\d{4}-\d))/iu
const SEPARATOR = /^(?:\s*[:：|]|\s+[-–—·](?=\s|$)|[,;]|\.(?=\s|$))\s*/u
const MAX_ENCLOSED_LENGTH = 60
/** How many lines are searched for a date that is not on the first one. */
const MAX_LINES_SEARCHED = 20
const MAX_LENGTH_AFTER_DAY = 24
/** A date in brackets or quotation marks, as in logs and tables. */
const ENCLOSED = /^([([【（"'“‘*_]{1,2})([^)\]】）"'”’*_]{8,40})([)\]】）"'”’*_]{1,2})/u

/**
 * Parses the first non-blank line as a head line, ` date YYYY-MM-DD Headline`. A
 * bare `YYYY-MM-DD` at its start is accepted with a warning. A date in any other
 * form needs the word “date”, because prose can open with such a date too.
 *
 * With `dated`, the date is known from elsewhere and the head line is optional:
 * only an unmistakable one counts.
 */
export function readHeadLine(
  file: string,
  lines: readonly Line[],
  settings: ReadingSettings,
  dated: boolean,
): Head {
  const index = lines.findIndex((line) => line.text.trim() !== '')
  const line = lines[index]
  if (line === undefined) return withoutDate(file, lines, { text: '', number: 1 }, dated)
  const word = DATE_WORD.exec(line.text)
  const start = word ? word[0].length : line.text.length - line.text.trimStart().length
  const rest = line.text.slice(start)
  const reading = readEnclosed(rest, settings) ?? readDate(rest, settings.dayOrder)
  const readable =
    reading !== undefined && (word ? !dated || isUnmistakable(reading) : !dated && isPlainIso(reading, rest))
  if (!readable)
    return word && !dated
      ? dateWordWithoutDay(file, lines, line, rest)
      : withoutDate(file, lines, line, dated)

  const place = { file, line: line.number, column: start + 1 }
  const after = rest.slice(reading.length)
  const headline = after.slice(SEPARATOR.exec(after)?.[0].length ?? 0).trim()
  const content = {
    place,
    headLine: headline === '' ? undefined : { text: headline, number: line.number },
    lines: lines.slice(index + 1),
  }
  if (reading.kind !== 'day') {
    return {
      ...content,
      date: undefined,
      normalisations: [],
      problems: [unreadableDateProblem(reading, place)],
    }
  }
  const problems: Problem[] = []
  if (!reading.isCanonical)
    problems.push(problem('date-form', place, { written: reading.written, day: reading.day }))
  else if (!isCanonicalDateWord(word)) {
    const written = line.text.slice(0, start + reading.written.length).trim()
    problems.push(problem('head-line-form', place, { written, day: reading.day }))
  }
  return {
    ...content,
    date: reading.day,
    time: clockTime(reading.time),
    normalisations: timeNote(reading, line.number, true),
    problems,
  }
}

/** The date in “[2025-05-13]” or “**2025-05-13**”, when nothing else is enclosed. */
function readEnclosed(rest: string, settings: ReadingSettings): DateReading | undefined {
  const [whole = '', , inner = ''] = ENCLOSED.exec(rest.slice(0, MAX_ENCLOSED_LENGTH)) ?? []
  const reading = readDate(inner, settings.dayOrder)
  if (reading?.kind !== 'day' || reading.length < inner.length) return undefined
  return { ...reading, written: whole, length: whole.length, isCanonical: false }
}

/** The normalisation note for a time of day that pages do not show; empty when there is none. */
export function timeNote(reading: DateReading, line: number, isOfPublication: boolean): string[] {
  if (reading.kind !== 'day' || reading.time === undefined) return []
  const use = isOfPublication ? 'only orders the stories of the day' : 'is not used'
  return [`the time of day “${reading.time}” after the date on line ${line} ${use}`]
}

/** The problem for a date that cannot be parsed. `key` is its front matter key; omit it for the publication date. */
export function unreadableDateProblem(
  reading: Exclude<DateReading, { kind: 'day' }>,
  place: Head['place'],
  key?: string,
): Problem {
  switch (reading.kind) {
    case 'not-on-calendar':
      return problem('date-not-on-calendar', place, { ...reading, key })
    case 'ambiguous':
      return problem('date-ambiguous', place, reading)
    case 'not-a-day':
      return problem('date-not-a-day', place, { ...reading, key })
    case 'foreign-digits':
      return problem('date-digits', place, reading)
  }
}

const emptyHead = { date: undefined, headLine: undefined, normalisations: [] }

/** A head line with the word “date” but no day after it. */
function dateWordWithoutDay(file: string, lines: readonly Line[], line: Line, rest: string): Head {
  const written = /^\S{1,40}(?:\s+\S{1,20}){0,2}/u.exec(rest)?.[0] ?? ''
  if (written === '') return withoutDate(file, lines, line, false)
  const place = { file, line: line.number, column: line.text.length - rest.length + 1 }
  const because = 'it does not start with a year, month and day'
  return { ...emptyHead, place, lines, problems: [problem('date-not-a-day', place, { written, because })] }
}

function withoutDate(file: string, lines: readonly Line[], line: Line, dated: boolean): Head {
  const place = { file, line: line.number, column: 1 }
  if (dated) return { ...emptyHead, place, lines, problems: [] }
  const elsewhere =
    lines.find((other) => other !== line && /^\s*date[\s:]+\d{4}-\d{2}-\d{2}/i.test(other.text)) ??
    lines.slice(0, MAX_LINES_SEARCHED).find((other) => other !== line && isDateStamp(other.text))
  return {
    ...emptyHead,
    place,
    lines,
    problems: [problem('date-missing', place, { elsewhere: elsewhere?.number })],
  }
}

/** “May 13, 2025”, “Published: 2025-05-13”: a date that a web page prints above its story. */
function isDateStamp(text: string): boolean {
  const rest = text.trim().replace(/^(?:published|posted|updated|date)(?: on)?[: ]\s*/i, '')
  const reading = readDate(rest, 'month-first') ?? readDate(rest, 'day-first')
  return reading?.kind === 'day' && rest.length - reading.length <= MAX_LENGTH_AFTER_DAY
}

function isCanonicalDateWord(word: RegExpExecArray | null): boolean {
  return word !== null && word[2] === 'date' && word[3]?.trim() === ''
}

function isUnmistakable(reading: DateReading): boolean {
  return reading.kind === 'day' || reading.kind === 'not-on-calendar' || reading.kind === 'ambiguous'
}

/** Whether this is a bare `2025-05-13` rather than part of a longer number in a sentence. */
function isPlainIso(reading: DateReading, rest: string): boolean {
  return (
    (reading.kind === 'day' && (reading.isCanonical || /^[[(（【]\d{4}-\d{2}-\d{2}\D/.test(rest))) ||
    (reading.kind === 'not-on-calendar' && /^\d{4}-\d{2}-\d{2}(?!\d)/.test(rest))
  )
}
