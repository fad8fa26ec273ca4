import type { CalendarDay } from '../../core/calendar-day.ts'
import { problem, type Problem } from '../../core/problem.ts'
import { readDate, type DateReading } from './dates.ts'
import type { Line } from '../line.ts'
import type { ReadingSettings } from '../reading.ts'

/** What the first line of the text says, and what follows it. */
export interface Head {
  readonly date: CalendarDay | undefined
  /** The line the date stands on; of the first line with words when there is none. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number }
  /** Words after the date, trimmed; `undefined` when there are none. */
  readonly headLine: Line | undefined
  readonly lines: readonly Line[]
  readonly normalisations: readonly string[]
  readonly problems: readonly Problem[]
}

// \s takes no-break and ideographic spaces too. A word such as “dated” or “date-rape” is not the word date.
const DATE_WORD = /^(\s*)(date)(\s*[:=：|;,]\s*|\s+[-–—]\s+|\s+|(?=\d{4}-\d))/iu
const SEPARATOR = /^(?:\s*[:：|]|\s+[-–—·](?=\s|$)|[,;]|\.(?=\s|$))\s*/u
const LONGEST_ENCLOSED = 60
/** Lines looked through for a day that stands elsewhere. */
const NEAR_THE_TOP = 20
const LONGEST_BEHIND_DAY = 24
/** A date in brackets or quotation marks, as logs and tables have it. */
const ENCLOSED = /^([([【（"'“‘*_]{1,2})([^)\]】）"'”’*_]{8,40})([)\]】）"'”’*_]{1,2})/u

/**
 * Reads ` date YYYY-MM-DD Headline`, the first line that is not blank. A bare
 * `YYYY-MM-DD` that opens it says the same and is read with a warning; a date
 * in any other form needs the word, for prose opens with such dates too.
 *
 * With `dated` (front matter gives the date) a head line may follow and need
 * not: only a line that plainly is one counts.
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
    reading !== undefined && (word ? !dated || isSure(reading) : !dated && isPlainIso(reading, rest))
  if (!readable)
    return word && !dated ? withoutDay(file, lines, line, rest) : withoutDate(file, lines, line, dated)

  const place = { file, line: line.number, column: start + 1 }
  const after = rest.slice(reading.length)
  const headline = after.slice(SEPARATOR.exec(after)?.[0].length ?? 0).trim()
  const below = {
    place,
    headLine: headline === '' ? undefined : { text: headline, number: line.number },
    lines: lines.slice(index + 1),
  }
  if (reading.kind !== 'day') {
    return { ...below, date: undefined, normalisations: [], problems: [unreadableDateProblem(reading, place)] }
  }
  const problems: Problem[] = []
  if (!reading.isCanonical)
    problems.push(problem('date-form', place, { written: reading.written, day: reading.day }))
  else if (!isWantedWord(word)) {
    const written = line.text.slice(0, start + reading.written.length).trim()
    problems.push(problem('head-line-form', place, { written, day: reading.day }))
  }
  return { ...below, date: reading.day, normalisations: timeNote(reading, line.number), problems }
}

/** The day in “[2025-05-13]” or “**2025-05-13**”, where nothing else is enclosed. */
function readEnclosed(rest: string, settings: ReadingSettings): DateReading | undefined {
  const [whole = '', , inner = ''] = ENCLOSED.exec(rest.slice(0, LONGEST_ENCLOSED)) ?? []
  const reading = readDate(inner, settings.dayOrder)
  if (reading?.kind !== 'day' || reading.length < inner.length) return undefined
  return { ...reading, written: whole, length: whole.length, isCanonical: false }
}

/** Says of a time of day that follows a date that it is not used. */
export function timeNote(reading: DateReading, line: number): string[] {
  if (reading.kind !== 'day' || reading.time === undefined) return []
  return [`the time of day “${reading.time}” after the date on line ${line} is not used`]
}

/** The problem of a date that cannot be read; `key` is where it stands, unless it is the day of publication. */
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

/** The word date is there, and no day after it. */
function withoutDay(file: string, lines: readonly Line[], line: Line, rest: string): Head {
  const written = /^\S{1,40}(?:\s+\S{1,20}){0,2}/u.exec(rest)?.[0] ?? ''
  if (written === '') return withoutDate(file, lines, line, false)
  const place = { file, line: line.number, column: line.text.length - rest.length + 1 }
  const because = 'it does not begin with a year, month and day'
  return { ...emptyHead, place, lines, problems: [problem('date-not-a-day', place, { written, because })] }
}

function withoutDate(file: string, lines: readonly Line[], line: Line, dated: boolean): Head {
  const place = { file, line: line.number, column: 1 }
  if (dated) return { ...emptyHead, place, lines, problems: [] }
  const elsewhere =
    lines.find((other) => other !== line && /^\s*date[\s:]+\d{4}-\d{2}-\d{2}/i.test(other.text)) ??
    lines.slice(0, NEAR_THE_TOP).find((other) => other !== line && isSoleDate(other.text))
  return {
    ...emptyHead,
    place,
    lines,
    problems: [problem('date-missing', place, { elsewhere: elsewhere?.number })],
  }
}

/** “May 13, 2025”, “Published: 2025-05-13”: a day that a page prints above its story. */
function isSoleDate(text: string): boolean {
  const rest = text.trim().replace(/^(?:published|posted|updated|date)(?: on)?[: ]\s*/i, '')
  const reading = readDate(rest, 'month-first') ?? readDate(rest, 'day-first')
  return reading?.kind === 'day' && rest.length - reading.length <= LONGEST_BEHIND_DAY
}

function isWantedWord(word: RegExpExecArray | null): boolean {
  return word !== null && word[2] === 'date' && word[3]?.trim() === ''
}

function isSure(reading: DateReading): boolean {
  return reading.kind === 'day' || reading.kind === 'not-on-calendar' || reading.kind === 'ambiguous'
}

/** `2025-05-13` and then a space, the end or the headline, and nothing that makes it part of a sentence’s number. */
function isPlainIso(reading: DateReading, rest: string): boolean {
  return (
    (reading.kind === 'day' && (reading.isCanonical || /^[[(（【]\d{4}-\d{2}-\d{2}\D/.test(rest))) ||
    (reading.kind === 'not-on-calendar' && /^\d{4}-\d{2}-\d{2}(?!\d)/.test(rest))
  )
}
