import type { CalendarDay } from '../core/calendar-day.ts'
import { programFingerprint } from '../store/fingerprint.ts'
import { keepMore, keepOnly, keptIn } from '../store/kept-log.ts'
import { asKept } from '../store/kept.ts'
import { withPicturesOfSite } from './pictures/pictures-of-site.ts'
import { session } from '../site/session.ts'
import { workspaceOf } from '../store/workspace.ts'
import { contentFolder } from './content-folder.ts'
import { problemsOf, readContent } from './read-content.ts'
import type { ReadEntry } from './read-file.ts'
import { readingSettings } from './reading-settings.ts'
import { isWhole, TextLog, type KeptTexts, type TextPlace } from '../store/text-log.ts'

/** An entry and where its text is, if it has one. Of those of one file the last counts. */
type Kept = readonly [entry: ReadEntry, text?: TextPlace]

// Of what is kept, half may be of files as they were before, or that went, and so many more.
const WORTH_KEEPING_ANEW = 1000

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
  const { before, texts: textsBefore, count } = lastReading(file, madeBy, textFile)
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
  const fresh: ReadEntry[] = []
  const entries = content.entries.map((entry) => {
    if (before.get(entry.file) === entry) return entry
    const kept = asKept(entry)
    fresh.push(kept)
    return kept
  })
  const { texts, moved, failure } = log.finish(new Set(entries.flatMap(({ sha256 }) => sha256 ?? [])))
  const shown = await withPicturesOfSite({ ...content, entries }, root, madeBy)
  session().entries = shown.entries
  session().problems = problemsOf(shown, settings.today)
  session().texts = texts
  if (failure !== undefined) throw failure
  const keptOf = (entry: ReadEntry): Kept => {
    const place = entry.sha256 === undefined ? undefined : texts.places.get(entry.sha256)
    return place ? [entry, place] : [entry]
  }
  const isMostlyOld = count + fresh.length > 2 * entries.length + WORTH_KEEPING_ANEW
  if (count === 0 || moved || isMostlyOld) keepOnly(file, madeBy, entries.map(keptOf))
  else if (fresh.length > 0) keepMore(file, madeBy, fresh.map(keptOf))
}

/** What was kept by the same program, and how much; nothing when the texts are not there too. */
function lastReading(
  file: string,
  madeBy: string,
  textFile: string,
): { readonly before: ReadonlyMap<string, ReadEntry>; readonly texts: KeptTexts; readonly count: number } {
  const found = keptIn<Kept>(file, madeBy)
  const before = new Map<string, ReadEntry>()
  const places = new Map<string, TextPlace>()
  for (const [entry, place] of found) {
    before.set(entry.file, entry)
    if (place && entry.sha256 !== undefined) places.set(entry.sha256, place)
  }
  const texts = { file: textFile, places }
  return isWhole(texts)
    ? { before, texts, count: found.length }
    : { before: new Map(), texts: { file: textFile, places: new Map() }, count: 0 }
}

/** Whether reading the file again could come out otherwise, though its bytes did not change. */
function dependsOnToday({ article, problems }: ReadEntry, today: CalendarDay): boolean {
  return (
    (article !== undefined && article.date > today) || problems.some(({ code }) => code === 'date-in-future')
  )
}
