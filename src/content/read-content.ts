import { findDuplicates } from '../archive/duplicates.ts'
import type { ContentEntry } from '../archive/receipt.ts'
import type { ArticleText } from '../article/article.ts'
import type { NamesFile } from '../connections/names/names-file.ts'
import { compareText } from '../core/compare-text.ts'
import { compareProblems, type Problem } from '../core/problem.ts'
import type { ReadingSettings } from '../reading/reading.ts'
import { relativeToCwd } from '../system/files.ts'
import { listContentFiles } from './content-files.ts'
import { isSameFileStat, fileStatOf } from './file-stat.ts'
import type { ReadEntry, Unread } from './read-file.ts'
import { readFiles } from './read-files.ts'

export interface Content {
  /** Every file under the folder, whether or not it could be read, sorted by path. */
  readonly entries: readonly ReadEntry[]
  /** Problems of the folder itself. */
  readonly problems: readonly Problem[]
}

export interface ReadingOptions {
  readonly settings: ReadingSettings
  readonly names: Pick<NamesFile, 'always' | 'kinds'>
  /** Returns the cached entry of a file. It is reused if the file's stat or bytes are unchanged. */
  readonly cached?: (file: string) => ReadEntry | undefined
  /** Receives the text of each file that is parsed. `Content` does not hold it, to save memory. */
  readonly onText?: (sha256: string, text: ArticleText) => void
}

/** Reads every file of the folder. Files that cannot be read become entries with problems. */
export async function readContent(
  root: string,
  { settings, names, cached, onText }: ReadingOptions,
): Promise<Content> {
  const listing = await listContentFiles(root)
  const entries: ReadEntry[] = []
  const unread: Unread[] = []
  const relativeRoot = relativeToCwd(root)
  for (const file of listing.files) {
    const before = cached?.(file)
    if (before && isSameFileStat(fileStatOf(`${relativeRoot}/${file}`), before.stat)) entries.push(before)
    else unread.push(before?.sha256 === undefined ? [file] : [file, before.sha256])
  }
  await readFiles(
    unread,
    { root, settings, names: { always: names.always, kinds: names.kinds } },
    ({ entry, text, isSame }) => {
      const { file, sha256, stat } = entry
      const before = isSame && cached?.(file)
      entries.push(before ? { ...before, sha256, stat } : entry)
      if (sha256 !== undefined && text) onText?.(sha256, text)
    },
  )
  for (const [file, problems] of Map.groupBy(listing.problems, (problem) => problem.file)) {
    if (file !== '') entries.push({ file, article: undefined, problems })
  }
  return {
    entries: entries.sort((a, b) => compareText(a.file, b.file)),
    problems: listing.problems.filter((problem) => problem.file === ''),
  }
}

/** Every problem of the folder and of each file, and duplicates. In display order. */
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
