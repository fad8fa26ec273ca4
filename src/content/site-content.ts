import type { NamesFile } from '../connections/names/names-file.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import type { Problem } from '../core/problem.ts'
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
import { readNamesFile } from './names-file.ts'
import { problemsOf, readContent } from './read-content.ts'
import type { ReadEntry } from './read-file.ts'
import { readingSettings } from './reading-settings.ts'

/** An entry and the place of its text, if it has one. The last one of a file counts. */
type CachedEntry = readonly [entry: ReadEntry, text?: RecordPlace]

// Half of the cached entries may be stale, and this many more, before they are worth rewriting.
const STALE_ENTRIES = 1000

/** The content folder as a build or dev server uses it. */
export interface SiteContent {
  /** Every file of the folder, in the order of text. */
  readonly entries: readonly ReadEntry[]
  /** Every problem, sorted. */
  readonly problems: readonly Problem[]
  /** What the editor says of names. */
  readonly names: NamesFile
  /** Where the texts of the stories are. */
  readonly texts: TextCache
  /** Why nothing could be cached for the next build, where that failed: a dev server goes on without. */
  readonly failure: unknown
}

/**
 * Reads the content folder: of each file what listings need, or what is wrong with it. Its text goes to a file
 * (see text-cache.ts). Files that did not change are not read again, unless the program did, whose fingerprint is given.
 */
export async function readSiteContent(project: Project, program: string): Promise<SiteContent> {
  const root = contentFolder(project)
  const settings = readingSettings(project)
  const { content: file, texts: textFile, pictures } = workspaceOf(project)
  const { names, problems: namesProblems } = readNamesFile(root)
  const fingerprint = JSON.stringify([program, settings.dayOrder, root, [...names.always], [...names.kinds]])
  const { before, texts: textsBefore, count } = lastReading(file, fingerprint, textFile)
  const writer = new TextCacheWriter(textsBefore)

  const content = await readContent(root, {
    settings,
    names,
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
  const problems = problemsOf(shown, settings.today, project.site)
  return { entries: shown.entries, problems: [...problems, ...namesProblems], names, texts, failure }
}

/** The entries cached by the same program, and how many, stale ones included; none unless their texts are there too. */
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

/** Whether reading the file again could come out otherwise, though its bytes did not change. */
function dependsOnToday({ article, problems }: ReadEntry, today: CalendarDay): boolean {
  return (
    (article !== undefined && article.date > today) || problems.some(({ code }) => code === 'date-in-future')
  )
}
