import {
  dayOfMonthOf,
  monthOf,
  yearOf,
  type CalendarDay,
  type Month,
  type Year,
} from '../core/calendar-day.ts'
import { paths, type SubjectKind } from '../core/paths.ts'
import { nameOfMonth, nameOfPeriod } from '../i18n/calendar-names.ts'
import type { Messages } from '../i18n/messages.ts'

/** A breadcrumb. `path` is relative to the base. */
export interface Step {
  readonly text: string
  readonly path: string
}

/** Breadcrumbs from the archive to a year. */
export function trailToYear(t: Messages, year: Year): readonly Step[] {
  return [
    { text: t.nav.archive, path: paths.archive() },
    { text: year, path: paths.year(year) },
  ]
}

/** Breadcrumbs from the archive to a month. */
export function trailToMonth(t: Messages, year: Year, month: Month): readonly Step[] {
  return [
    ...trailToYear(t, year),
    { text: nameOfMonth(t, year, month, 'month'), path: paths.month(year, month) },
  ]
}

/** Breadcrumbs from the archive to a day. */
export function trailToDay(t: Messages, day: CalendarDay): readonly Step[] {
  const number = t.number(Number(dayOfMonthOf(day)))
  return [...trailToMonth(t, yearOf(day), monthOf(day)), { text: number, path: paths.day(day) }]
}

/** Breadcrumbs from the archive to its chronology, or to a year of it. */
export function trailToChronology(t: Messages, year: Year | undefined): readonly Step[] {
  return [
    { text: t.nav.archive, path: paths.archive() },
    { text: t.chronology.title, path: paths.chronology() },
    ...(year === undefined ? [] : [{ text: year, path: paths.chronology(year) }]),
  ]
}

/** Breadcrumbs from all names to those of a kind, or to those of a kind under one initial. */
export function trailToNames(
  t: Messages,
  kind: keyof Messages['names']['kinds'],
  initial: { readonly initial: string; readonly id: string } | undefined,
): readonly Step[] {
  return [
    { text: t.names.title, path: paths.names() },
    { text: t.names.kinds[kind], path: paths.names(kind) },
    ...(initial ? [{ text: initial.initial, path: paths.names(kind, initial.id) }] : []),
  ]
}

/** Breadcrumbs from all names to one of them, or to a year of it. */
export function trailToName(
  t: Messages,
  { name, slug, year }: { readonly name: string; readonly slug: string; readonly year: Year | undefined },
): readonly Step[] {
  return [
    { text: t.names.title, path: paths.names() },
    { text: name, path: paths.name(slug) },
    ...(year === undefined ? [] : [{ text: year, path: paths.name(slug, year) }]),
  ]
}

/** Breadcrumbs from all threads to those of a year, or of a month of it. */
export function trailToThreads(t: Messages, period: readonly string[]): readonly Step[] {
  return [
    { text: t.threads.title, path: paths.threads() },
    ...period.map((_, index) => {
      const part = period.slice(0, index + 1)
      return { text: nameOfPeriod(t, part.join('-')), path: paths.threads(...part) }
    }),
  ]
}

/** Breadcrumbs from all sections or topics to one of them, or to a year or month of it. */
export function trailToSubject(
  t: Messages,
  kind: SubjectKind,
  name: string,
  slug: string,
  period: readonly string[],
): readonly Step[] {
  return [
    { text: t.subjects[kind].title, path: paths.subjects(kind) },
    { text: name, path: paths.subject(kind, slug) },
    ...period.map((part, index) => ({
      text: part,
      path: paths.subject(kind, slug, ...period.slice(0, index + 1)),
    })),
  ]
}
