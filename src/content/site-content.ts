import type { CalendarDay } from '../core/calendar-day.ts'
import type { Problem } from '../core/problem.ts'
import type { Project } from '../core/project.ts'
import { keepMore, keepOnly, keptIn } from '../store/kept-log.ts'
import { asKept } from '../store/kept.ts'
import { withCachedPictures } from './pictures/cached-pictures.ts'
import { pictureFolders } from './pictures/pictures-of-content.ts'
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

/** The content folder as a build or dev server uses it. */
export interface SiteContent {
  /** Every file of the folder, in the order of text. */
  readonly entries: readonly ReadEntry[]
  /** Every problem, sorted. */
  readonly problems: readonly Problem[]
  /** Where the texts of the stories are. */
  readonly texts: KeptTexts
  /** Why nothing could be cached for the next build, where that failed: a dev server goes on without. */
  readonly failure: unknown
}

/**
 * Reads the content folder: of each file what listings need, or what is wrong with it. Its text goes to a file
 * (see text-log.ts). Files that did not change are not read again, unless the program did, whose fingerprint is given.
 */
export async function readSiteContent(project: Project, fingerprint: string): Promise<SiteContent> {
  const root = contentFolder(project)
  const settings = readingSettings(project)
  const { content: file, texts: textFile, pictures } = workspaceOf(project)
  const madeBy = JSON.stringify([fingerprint, settings.dayOrder, root])
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
  const { texts, moved, ...logged } = log.finish(new Set(entries.flatMap(({ sha256 }) => sha256 ?? [])))
  const shown = await withCachedPictures({ ...content, entries }, pictureFolders(project), pictures, madeBy)
  let { failure } = logged
  try {
    if (failure === undefined) {
      const keptOf = (entry: ReadEntry): Kept => {
        const place = entry.sha256 === undefined ? undefined : texts.places.get(entry.sha256)
        return place ? [entry, place] : [entry]
      }
      const isMostlyOld = count + fresh.length > 2 * entries.length + WORTH_KEEPING_ANEW
      if (count === 0 || moved || isMostlyOld) keepOnly(file, madeBy, entries.map(keptOf))
      else if (fresh.length > 0) keepMore(file, madeBy, fresh.map(keptOf))
    }
  } catch (error) {
    failure = error
  }
  const problems = problemsOf(shown, settings.today, project.site)
  return { entries: shown.entries, problems, texts, failure }
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
