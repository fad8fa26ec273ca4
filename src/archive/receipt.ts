import type { Article, InferenceKind } from '../article/article.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import { compareText } from '../core/compare-text.ts'
import type { Problem } from '../core/problem.ts'

/** A file of the content folder and the result of reading it. `article` is `undefined` when reading failed. */
export interface ContentEntry {
  readonly file: string
  readonly article: Article | undefined
  readonly problems: readonly Problem[]
}

/** Why a file is not published. */
type Absence = 'draft' | 'embargoed' | 'duplicate' | 'quarantined' | 'skipped'

interface AbsentFile {
  /** `null` for drafts and embargoed stories, since a file name may give the story away. */
  readonly file: string | null
  readonly absence: Absence
  /** For a duplicate, the file it repeats. For a file that was not read, its problems. Otherwise empty. */
  readonly detail: string
}

/** Accounts for every file that went into a build. */
export interface Receipt {
  /** `published` plus the number of `absent` files. Pictures that a story names are not counted. */
  readonly filesIn: number
  readonly published: number
  /** Sorted by name; files without a name come last. */
  readonly absent: readonly AbsentFile[]
  /** How many published stories have an inference of each kind. */
  readonly inferred: Readonly<Partial<Record<InferenceKind, number>>>
  /** Lines of the names file that have no effect, and the kind of reason: a message may name what is held back. */
  readonly ignoredLines: readonly { readonly line: number; readonly because: string }[]
}

/**
 * Divides the files of the content folder into articles to publish and files to
 * leave out, each with a reason. Of several files with the same story, the first by
 * name is published.
 */
export function selectForPublication(
  entries: readonly ContentEntry[],
  today: CalendarDay,
): { readonly articles: readonly Article[]; readonly receipt: Receipt } {
  const articles: Article[] = []
  const absent: AbsentFile[] = []
  const withheld: AbsentFile[] = []
  const firstByFingerprint = new Map<string, string>()
  for (const entry of entries.toSorted((a, b) => compareText(a.file, b.file))) {
    if (!entry.article) {
      absent.push({ file: entry.file, ...readFailure(entry.problems) })
      continue
    }
    const reason = withholdingReason(entry.article, today)
    if (reason) {
      withheld.push({ file: null, absence: reason, detail: '' })
      continue
    }
    const original = firstByFingerprint.get(entry.article.fingerprint)
    if (original === undefined) {
      firstByFingerprint.set(entry.article.fingerprint, entry.file)
      articles.push(entry.article)
    } else {
      absent.push({ file: entry.file, absence: 'duplicate', detail: original })
    }
  }
  return {
    articles,
    receipt: {
      filesIn: entries.length,
      published: articles.length,
      absent: [...absent, ...withheld],
      inferred: countInferred(articles),
      ignoredLines: [], // known when the archive is
    },
  }
}

function readFailure(problems: readonly Problem[]): Omit<AbsentFile, 'file'> {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const reported = errors.length > 0 ? errors : problems
  return {
    absence: errors.length > 0 ? 'quarantined' : 'skipped',
    detail: reported.map(({ line, message, hint }) => `Line ${line}: ${message} ${hint}`).join(' '),
  }
}

function withholdingReason(
  { draft, publish }: Article,
  today: CalendarDay,
): 'draft' | 'embargoed' | undefined {
  if (draft) return 'draft'
  return publish !== undefined && publish > today ? 'embargoed' : undefined
}

function countInferred(articles: readonly Article[]): Partial<Record<InferenceKind, number>> {
  const counts = new Map<InferenceKind, number>()
  for (const { inferred } of articles) {
    for (const kind of inferred) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)))
}
