import { today } from '../core/calendar-day.ts'
import type { ReadingSettings } from '../reading/reading.ts'
import site from '../site.config.ts'

/** The settings of this site and build that reading depends on. */
export function readingSettings(): ReadingSettings {
  return {
    dayOrder: site.dayOrder,
    today: today(process.env['BACKFILE_TODAY']),
    setAside: new Set(site.setAside),
  }
}
