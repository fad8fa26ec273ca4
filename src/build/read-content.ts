import { createHash } from 'node:crypto'
import { findDuplicates } from '../archive/duplicates.ts'
import type { ContentEntry } from '../archive/receipt.ts'
import type { ArticleText } from '../article/article.ts'
import { compareProblems, type Problem } from '../core/problem.ts'
import { readArticle } from '../reading/read-article.ts'
import type { ReadingSettings } from '../reading/reading.ts'
import { listContentFiles, readContentFile } from './content-files.ts'

/** A file of the content folder, read; with the digest of its bytes where it could be opened. */
export interface ReadEntry extends ContentEntry {
  readonly sha256: string | undefined
}

export interface Content {
  /** Every file under the folder, in the order of text, whatever came of it. */
  readonly entries: readonly ReadEntry[]
  /** Problems of the folder itself. */
  readonly problems: readonly Problem[]
}

export interface ReadingOptions {
  readonly settings: ReadingSettings
  /** What an earlier reading of the same bytes came to: then they are not read again. */
  readonly known?: (file: string, sha256: string) => ContentEntry | undefined
  /** Gets the text of each file that is read; it is not kept here. */
  readonly onText?: (sha256: string, text: ArticleText) => void
}

// While the disk looks one file up, others are read.
const AT_ONCE = 16

/** Reads every file of the folder. */
export async function readContent(root: string, options: ReadingOptions): Promise<Content> {
  const listing = await listContentFiles(root)
  const entries: ReadEntry[] = []
  for (let start = 0; start < listing.files.length; start += AT_ONCE) {
    const files = listing.files.slice(start, start + AT_ONCE)
    entries.push(...(await Promise.all(files.map((file) => readEntry(root, file, options)))))
  }
  for (const [file, problems] of Map.groupBy(listing.problems, (problem) => problem.file)) {
    if (file !== '') entries.push({ file, sha256: undefined, article: undefined, problems })
  }
  return {
    entries: entries.sort((a, b) => (a.file < b.file ? -1 : 1)),
    problems: listing.problems.filter((problem) => problem.file === ''),
  }
}

/** Every problem of the folder, of each file, and of files that repeat each other, in the order they are shown. */
export function problemsOf({
  entries,
  problems,
}: {
  readonly entries: readonly ContentEntry[]
  readonly problems: readonly Problem[]
}): readonly Problem[] {
  const articles = entries.flatMap(({ article }) => article ?? [])
  return [...problems, ...entries.flatMap((entry) => entry.problems), ...findDuplicates(articles)].sort(
    compareProblems,
  )
}

/** Reads one file of the folder. */
export async function readEntry(
  root: string,
  file: string,
  { settings, known, onText }: ReadingOptions,
): Promise<ReadEntry> {
  const source = await readContentFile(root, file)
  if (!source.ok) return { file, sha256: undefined, article: undefined, problems: [source.error] }
  const sha256 = createHash('sha256').update(source.value.bytes).digest('hex')
  const before = known?.(file, sha256)
  if (before) return { ...before, sha256 }
  const reading = readArticle(source.value, settings)
  if (reading.ok) onText?.(sha256, reading.text)
  return { file, sha256, article: reading.ok ? reading.article : undefined, problems: reading.problems }
}
