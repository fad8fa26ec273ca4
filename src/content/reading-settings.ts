import { todayOf, type Project } from '../core/project.ts'
import type { ReadingSettings } from '../reading/reading.ts'

/** The settings that decide how a file is read. */
export function readingSettings(project: Pick<Project, 'environment' | 'site'>): ReadingSettings {
  const { dayOrder, setAside } = project.site
  return { dayOrder, today: todayOf(project), setAside: new Set(setAside) }
}
