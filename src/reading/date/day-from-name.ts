import { fromParts, type CalendarDay } from '../../core/calendar-day.ts'

const IN_NAME = /^(\d{4})-(\d{2})-(\d{2})(?=[-_. ]|$)/
const IN_FOLDERS = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})\/[^/]/
/** A page that stands for its folder, as in Hugo and Zola. */
const STANDS_FOR_FOLDER = /^_?index$/i

/**
 * The day that the name of a file says, as Jekyll, Hugo, Zola and Docusaurus have
 * it: `2014-09-15-title.md`, `2014-09-15-title/index.md`, `2014/09/15/title.md`;
 * else the day in the addresses its front matter gives (`path: 2014/09/15/title`),
 * where they agree. `undefined` when there is none that the calendar has.
 */
export function dayFromName(file: string, addresses: readonly string[]): CalendarDay | undefined {
  const folders = file.split('/')
  const base = (folders.pop() ?? '').replace(/\.[^.]*$/, '')
  const name = STANDS_FOR_FOLDER.test(base) ? (folders.at(-1) ?? '') : base
  const ofFile = dayOf(IN_NAME.exec(name)) ?? dayOf(IN_FOLDERS.exec(file))
  if (ofFile !== undefined) return ofFile
  const days = new Set(addresses.flatMap((address) => dayOf(IN_FOLDERS.exec(address)) ?? []))
  return days.size === 1 ? [...days][0] : undefined
}

function dayOf(match: RegExpExecArray | null): CalendarDay | undefined {
  return match ? fromParts(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}
