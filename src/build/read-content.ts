import { hash } from 'node:crypto'
import { addressProblems } from '../archive/address-problems.ts'
import { findDuplicates } from '../archive/duplicates.ts'
import type { ContentEntry } from '../archive/receipt.ts'
import type { ArticleText } from '../article/article.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import { compareText } from '../core/compare-text.ts'
import { compareProblems, type Problem } from '../core/problem.ts'
import { readArticle } from '../reading/read-article.ts'
import type { ReadingSettings } from '../reading/reading.ts'
import site from '../site.config.ts'
import { listContentFiles, readContentFile } from './content-files.ts'
import { isSameMark, isSettled, markOf, type FileMark } from './file-mark.ts'

/** A file of the content folder, read. */
export interface ReadEntry extends ContentEntry {
  /** Of its bytes, where it could be opened. */
  readonly sha256?: string | undefined
  /** What it was recognised by, where that proves anything. */
  readonly mark?: FileMark | undefined
}

export interface Content {
  /** Every file under the folder, in the order of text, whatever came of it. */
  readonly entries: readonly ReadEntry[]
  /** Problems of the folder itself. */
  readonly problems: readonly Problem[]
}

export interface ReadingOptions {
  readonly settings: ReadingSettings
  /** What an earlier reading came to: a file whose mark or whose bytes are the same is not read again. */
  readonly known?: (file: string) => ReadEntry | undefined
  /** Gets the text of each file that is read, in the order of the files; it is not kept here. */
  readonly onText?: (sha256: string, text: ArticleText) => void
}

/** Reads every file of the folder. */
export async function readContent(root: string, options: ReadingOptions): Promise<Content> {
  const listing = await listContentFiles(root)
  const entries: ReadEntry[] = []
  for (const file of listing.files) {
    const { entry, text } = readFile(root, file, options)
    entries.push(entry)
    if (entry.sha256 !== undefined && text) options.onText?.(entry.sha256, text)
  }
  for (const [file, problems] of Map.groupBy(listing.problems, (problem) => problem.file)) {
    if (file !== '') entries.push({ file, article: undefined, problems })
  }
  return {
    entries: entries.sort((a, b) => compareText(a.file, b.file)),
    problems: listing.problems.filter((problem) => problem.file === ''),
  }
}

/**
 * Every problem of the folder, of each file, of files that repeat each other and
 * of addresses that cannot be kept, in the order they are shown.
 */
export function problemsOf(
  { entries, problems }: { readonly entries: readonly ContentEntry[]; readonly problems: readonly Problem[] },
  today: CalendarDay,
): readonly Problem[] {
  const articles = entries.flatMap(({ article }) => article ?? [])
  return [
    ...problems,
    ...entries.flatMap((entry) => entry.problems),
    ...findDuplicates(articles),
    ...addressProblems(entries, today, site),
  ].sort(compareProblems)
}

/** Reads one file of the folder: the text comes with it where it was not known before. */
function readFile(
  root: string,
  file: string,
  { settings, known }: ReadingOptions,
): { entry: ReadEntry; text?: ArticleText } {
  const before = known?.(file)
  const mark = markOf(`${root}/${file}`)
  if (before && isSameMark(mark, before.mark)) return { entry: before }
  const source = readContentFile(root, file)
  if (!source.ok) return { entry: { file, article: undefined, problems: [source.error] } }
  const sha256 = hash('sha256', source.value.bytes)
  const facts = { sha256, mark: mark && isSettled(mark, Date.now()) ? mark : undefined }
  if (before?.sha256 === sha256) return { entry: { ...before, ...facts } }
  const reading = readArticle(source.value, settings)
  const { problems } = reading
  if (!reading.ok) return { entry: { file, ...facts, article: undefined, problems } }
  return { entry: { file, ...facts, article: reading.article, problems }, text: reading.text }
}
