import type { CalendarDay } from '../core/calendar-day.ts'
import { programFingerprint } from '../store/fingerprint.ts'
import { throughJson } from '../store/json.ts'
import type { RecordPlace } from '../store/record.ts'
import { isComplete, type TextCache } from '../store/text-cache.ts'
import { TextCacheWriter } from '../store/text-cache-writer.ts'
import { appendValues, readValues, replaceValues } from '../store/value-log.ts'
import { withPicturesOfSite } from './pictures/pictures-of-site.ts'
import { session } from '../site/session.ts'
import { workspaceOf } from '../store/workspace.ts'
import { contentFolder } from './content-folder.ts'
import { problemsOf, readContent } from './read-content.ts'
import type { ReadEntry } from './read-file.ts'
import { readingSettings } from './reading-settings.ts'

/** An entry and the place of its text, if it has one. The last one of a file counts. */
type CachedEntry = readonly [entry: ReadEntry, text?: RecordPlace]

// Half of the cached entries may be stale, and this many more, before they are worth rewriting.
const STALE_ENTRIES = 1000

/**
 * Reads the content folder into the session: of each file what listings need
 * or what is wrong with it, and where its text is cached (see text-cache.ts). Files
 * that did not change since the last time are not read again, unless the
 * program changed; what was read is cached for the next build. Throws when the
 * cache cannot be written; the session is complete all the same.
 */
export async function readContentOfSite(): Promise<void> {
  const root = contentFolder()
  const settings = readingSettings()
  const { content: file, texts: textFile } = workspaceOf()
  const madeBy = JSON.stringify([programFingerprint(process.cwd()), settings.dayOrder, root])
  const { before, texts: textsBefore, count } = lastReading(file, madeBy, textFile)
  const writer = new TextCacheWriter(textsBefore)

  const content = await readContent(root, {
    settings,
    onText: (sha256, text) => {
      writer.append(sha256, text)
    },
    known: (name) => {
      const entry = before.get(name)
      return entry && !dependsOnToday(entry, settings.today) ? entry : undefined
    },
  })
  const fresh: ReadEntry[] = []
  const entries = content.entries.map((entry) => {
    if (before.get(entry.file) === entry) return entry
    const cached = throughJson(entry)
    fresh.push(cached)
    return cached
  })
  const { texts, moved, failure } = writer.finish(new Set(entries.flatMap(({ sha256 }) => sha256 ?? [])))
  const shown = await withPicturesOfSite({ ...content, entries }, root, madeBy)
  session().entries = shown.entries
  session().problems = problemsOf(shown, settings.today)
  session().texts = texts
  if (failure !== undefined) throw failure
  const withPlace = (entry: ReadEntry): CachedEntry => {
    const place = entry.sha256 === undefined ? undefined : texts.places.get(entry.sha256)
    return place ? [entry, place] : [entry]
  }
  const isMostlyStale = count + fresh.length > 2 * entries.length + STALE_ENTRIES
  if (count === 0 || moved || isMostlyStale) replaceValues(file, madeBy, entries.map(withPlace))
  else if (fresh.length > 0) appendValues(file, madeBy, fresh.map(withPlace))
}

/** The entries cached by the same program, and how many, stale ones included; none unless their texts are there too. */
function lastReading(
  file: string,
  madeBy: string,
  textFile: string,
): { readonly before: ReadonlyMap<string, ReadEntry>; readonly texts: TextCache; readonly count: number } {
  const found = readValues<CachedEntry>(file, madeBy)
  const before = new Map<string, ReadEntry>()
  const places = new Map<string, RecordPlace>()
  for (const [entry, place] of found) {
    before.set(entry.file, entry)
    if (place && entry.sha256 !== undefined) places.set(entry.sha256, place)
  }
  const texts = { file: textFile, fingerprint: madeBy, places }
  return isComplete(texts)
    ? { before, texts, count: found.length }
    : { before: new Map(), texts: { ...texts, places: new Map() }, count: 0 }
}

/** Whether reading the file again could come out otherwise, though its bytes did not change. */
function dependsOnToday({ article, problems }: ReadEntry, today: CalendarDay): boolean {
  return (
    (article !== undefined && article.date > today) || problems.some(({ code }) => code === 'date-in-future')
  )
}
