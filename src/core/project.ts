import { today, type CalendarDay } from './calendar-day.ts'
import type { Site } from './site.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What a command works on. Passed to everything that would otherwise ask the process, so that a test can run any of it. */
export interface Project {
  /** Absolute path of the project's folder. */
  readonly root: string
  readonly environment: Environment
  readonly site: Site
}

/** The day stories are published up to: today, or the day that `BACKFILE_TODAY` names. */
export function todayOf({ environment }: Pick<Project, 'environment'>): CalendarDay {
  return today(environment['BACKFILE_TODAY'])
}
