import { fromParts, type CalendarDay } from '../../core/calendar-day.ts'

const DATE_IN_NAME = /^(\d{4})-(\d{2})-(\d{2})(?=[-_. ]|$)/
const DATE_IN_FOLDERS = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})\/[^/]/
/** A page that takes its name from its folder, as in Hugo and Zola. */
const INDEX_PAGE = /^_?index$/i

/**
 * The day in a file name, in the formats of Jekyll, Hugo, Zola and Docusaurus:
 * `2014-09-15-title.md`, `2014-09-15-title/index.md`, `2014/09/15/title.md`.
 * Otherwise the day in the addresses from front matter (`path: 2014/09/15/title`),
 * if they agree. `undefined` when there is none, or it is not on the calendar.
 */
export function dayFromName(file: string, addresses: readonly string[]): CalendarDay | undefined {
  const folders = file.split('/')
  const base = (folders.pop() ?? '').replace(/\.[^.]*$/, '')
  const name = INDEX_PAGE.test(base) ? (folders.at(-1) ?? '') : base
  const fromFile = toDay(DATE_IN_NAME.exec(name)) ?? toDay(DATE_IN_FOLDERS.exec(file))
  if (fromFile !== undefined) return fromFile
  const days = new Set(addresses.flatMap((address) => toDay(DATE_IN_FOLDERS.exec(address)) ?? []))
  return days.size === 1 ? [...days][0] : undefined
}

function toDay(match: RegExpExecArray | null): CalendarDay | undefined {
  return match ? fromParts(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}
