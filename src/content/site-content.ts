import type { Corrections } from '../connections/corrections/corrections.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import { compareProblems, type Problem } from '../core/problem.ts'
import type { Project } from '../core/project.ts'
import { throughJson } from '../store/json.ts'
import type { RecordPlace } from '../store/record.ts'
import { TextCacheWriter } from '../store/text-cache-writer.ts'
import { isComplete, type TextCache } from '../store/text-cache.ts'
import { appendValues, readValues, replaceValues } from '../store/value-log.ts'
import { withCachedPictures } from './pictures/cached-pictures.ts'
import { pictureFolders } from './pictures/pictures-of-content.ts'
import { workspaceOf } from '../store/workspace.ts'
import { contentFolder } from './content-folder.ts'
import type { LookBackLog } from './look-back-log.ts'
import { readNamesFile } from './names-file.ts'
import { problemsOf, readContent } from './read-content.ts'
import type { ReadEntry } from './read-file.ts'
import { readingSettings } from './reading-settings.ts'

/** An entry and the place of its text, if it has one. Of several for one file, the last one counts. */
type CachedEntry = readonly [entry: ReadEntry, text?: RecordPlace]

// The cache is compacted when more than half of its entries, plus this many, are stale.
const STALE_ENTRIES = 1000

/** The content folder as a build or dev server uses it. */
export interface SiteContent {
  /** Every file of the folder, sorted by path. */
  readonly entries: readonly ReadEntry[]
  /** Every problem of a file, in display order. */
  readonly problems: readonly Problem[]
  /** What the editor says of names and threads. */
  readonly corrections: Corrections
  readonly texts: TextCache
  readonly lookBack: LookBackLog
  /** Why writing the caches failed, if it did. A dev server works without them. */
  readonly failure: unknown
}

/**
 * Reads the content folder: for each file, what listings need, or what is wrong with it. Texts go to the text cache.
 * Unchanged files are not read again, unless the program has changed, whose fingerprint is given.
 */
export async function readSiteContent(project: Project, program: string): Promise<SiteContent> {
  const root = contentFolder(project)
  const settings = readingSettings(project)
  const { content: file, texts: textFile, lookBack, pictures } = workspaceOf(project)
  const { corrections, problems: namesProblems } = readNamesFile(root)
  const { names } = corrections
  const wanted = [...names.always].map((name) => [name, names.kinds.get(name)])
  const fingerprint = JSON.stringify([program, settings.dayOrder, root, wanted])
  const { before, texts: textsBefore, count } = lastReading(file, fingerprint, textFile)
  const writer = new TextCacheWriter(textsBefore)

  const content = await readContent(root, {
    settings,
    names,
    onText: (sha256, text) => {
      writer.append(sha256, text)
    },
    cached: (name) => {
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
  const { texts, moved, ...written } = writer.finish(new Set(entries.flatMap(({ sha256 }) => sha256 ?? [])))
  const shown = await withCachedPictures(
    { ...content, entries },
    pictureFolders(project),
    pictures,
    fingerprint,
  )
  let { failure } = written
  try {
    if (failure === undefined) {
      const withPlace = (entry: ReadEntry): CachedEntry => {
        const place = entry.sha256 === undefined ? undefined : texts.places.get(entry.sha256)
        return place ? [entry, place] : [entry]
      }
      const isMostlyStale = count + fresh.length > 2 * entries.length + STALE_ENTRIES
      if (count === 0 || moved || isMostlyStale) replaceValues(file, fingerprint, entries.map(withPlace))
      else if (fresh.length > 0) appendValues(file, fingerprint, fresh.map(withPlace))
    }
  } catch (error) {
    failure = error
  }
  return {
    entries: shown.entries,
    problems: [...problemsOf(shown), ...namesProblems].sort(compareProblems),
    corrections,
    texts,
    lookBack: { file: lookBack, fingerprint },
    failure,
  }
}

/** The cached entries, and their count including stale ones. None if texts of theirs are missing. */
function lastReading(
  file: string,
  fingerprint: string,
  textFile: string,
): { readonly before: ReadonlyMap<string, ReadEntry>; readonly texts: TextCache; readonly count: number } {
  const found = readValues<CachedEntry>(file, fingerprint)
  const before = new Map<string, ReadEntry>()
  const places = new Map<string, RecordPlace>()
  for (const [entry, place] of found) {
    before.set(entry.file, entry)
    if (place && entry.sha256 !== undefined) places.set(entry.sha256, place)
  }
  const texts = { file: textFile, fingerprint, places }
  return isComplete(texts)
    ? { before, texts, count: found.length }
    : { before: new Map(), texts: { ...texts, places: new Map() }, count: 0 }
}

/** Whether reading the file again on another day could give another result, though its bytes are the same. */
function dependsOnToday({ article, problems }: ReadEntry, today: CalendarDay): boolean {
  return (
    (article !== undefined && article.date > today) || problems.some(({ code }) => code === 'date-in-future')
  )
}
