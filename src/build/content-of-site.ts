import type { CalendarDay } from '../core/calendar-day.ts'
import { contentFolder } from './content-folder.ts'
import { programFingerprint } from './fingerprint.ts'
import { asKept, keep, kept } from './kept.ts'
import { problemsOf, readContent, type ReadEntry } from './read-content.ts'
import { readingSettings } from './reading-settings.ts'
import { rememberText, session } from './session.ts'
import { workspaceOf } from './workspace.ts'

/**
 * Reads the content folder into the session: of each file what listings need
 * or what is wrong with it, and never its text (see text-of-article.ts). Files
 * that did not change since the last time are not read again, unless the
 * program changed; what was read is kept for the next build.
 */
export async function readContentOfSite(): Promise<void> {
  const root = contentFolder()
  const settings = readingSettings()
  const file = workspaceOf().content
  const madeBy = JSON.stringify([programFingerprint(process.cwd()), settings.dayOrder, root])
  const before = new Map<string, ReadEntry>()
  for (const entry of kept<readonly ReadEntry[]>(file, madeBy) ?? []) before.set(entry.file, entry)

  const content = await readContent(root, {
    settings,
    onText: rememberText,
    known: (name) => {
      const entry = before.get(name)
      return entry && !dependsOnToday(entry, settings.today) ? entry : undefined
    },
  })
  const entries = content.entries.map((entry) => (before.get(entry.file) === entry ? entry : asKept(entry)))
  session().entries = entries
  session().problems = problemsOf({ ...content, entries }, settings.today)
  if (entries.length !== before.size || entries.some((entry) => before.get(entry.file) !== entry)) {
    keep(file, madeBy, entries)
  }
}

/** Whether reading the file again could come out otherwise, though its bytes did not change. */
function dependsOnToday({ article, problems }: ReadEntry, today: CalendarDay): boolean {
  return (
    (article !== undefined && article.date > today) || problems.some(({ code }) => code === 'date-in-future')
  )
}
