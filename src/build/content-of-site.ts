import type { CalendarDay } from '../core/calendar-day.ts'
import { contentFolder } from './content-folder.ts'
import { programFingerprint } from './fingerprint.ts'
import { asKept, keep, kept } from './kept.ts'
import { withPicturesOfSite } from './pictures/pictures-of-site.ts'
import { problemsOf, readContent, type ReadEntry } from './read-content.ts'
import { readingSettings } from './reading-settings.ts'
import { session } from './session.ts'
import { isWhole, TextLog, type KeptTexts, type TextPlace } from './text-log.ts'
import { workspaceOf } from './workspace.ts'

interface Kept {
  readonly entries: readonly ReadEntry[]
  readonly texts: readonly (readonly [sha256: string, place: TextPlace])[]
}

/**
 * Reads the content folder into the session: of each file what listings need
 * or what is wrong with it, and where its text is kept (see text-log.ts). Files
 * that did not change since the last time are not read again, unless the
 * program changed; what was read is kept for the next build. Throws when it
 * cannot be kept; it counts for the session all the same.
 */
export async function readContentOfSite(): Promise<void> {
  const root = contentFolder()
  const settings = readingSettings()
  const { content: file, texts: textFile } = workspaceOf()
  const madeBy = JSON.stringify([programFingerprint(process.cwd()), settings.dayOrder, root])
  const { entries: known, texts: textsBefore } = lastReading(file, madeBy, textFile)
  const before = new Map(known.map((entry) => [entry.file, entry]))
  const log = new TextLog(textsBefore)

  const content = await readContent(root, {
    settings,
    onText: (sha256, text) => {
      log.append(sha256, text)
    },
    known: (name) => {
      const entry = before.get(name)
      return entry && !dependsOnToday(entry, settings.today) ? entry : undefined
    },
  })
  const entries = content.entries.map((entry) => (before.get(entry.file) === entry ? entry : asKept(entry)))
  const { texts, moved, failure } = log.finish(new Set(entries.flatMap(({ sha256 }) => sha256 ?? [])))
  const shown = await withPicturesOfSite({ ...content, entries }, root, madeBy)
  session().entries = shown.entries
  session().problems = problemsOf(shown, settings.today)
  session().texts = texts
  if (failure !== undefined) throw failure
  if (moved || entries.length !== before.size || entries.some((entry) => before.get(entry.file) !== entry)) {
    keep(file, madeBy, { entries, texts: [...texts.places] } satisfies Kept)
  }
}

/** What was kept by the same program; nothing when the texts are not there too. */
function lastReading(
  file: string,
  madeBy: string,
  textFile: string,
): { readonly entries: readonly ReadEntry[]; readonly texts: KeptTexts } {
  const found = kept<Kept>(file, madeBy)
  const texts = { file: textFile, places: new Map(found?.texts) }
  return found && isWhole(texts)
    ? { entries: found.entries, texts }
    : { entries: [], texts: { file: textFile, places: new Map() } }
}

/** Whether reading the file again could come out otherwise, though its bytes did not change. */
function dependsOnToday({ article, problems }: ReadEntry, today: CalendarDay): boolean {
  return (
    (article !== undefined && article.date > today) || problems.some(({ code }) => code === 'date-in-future')
  )
}
