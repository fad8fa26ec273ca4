import type { Article, InferenceKind } from '../article/article.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import { compareText } from '../core/compare-text.ts'
import type { Problem } from '../core/problem.ts'

/** A file of the content folder and what reading it came to; without an article when it could not be read. */
export interface ContentEntry {
  readonly file: string
  readonly article: Article | undefined
  readonly problems: readonly Problem[]
}

/** Why a file is not on the site. */
type Absence = 'draft' | 'embargoed' | 'duplicate' | 'quarantined' | 'skipped'

interface AbsentFile {
  /** `null` for a draft and a story that waits for its day: a file name may tell the story. */
  readonly file: string | null
  readonly absence: Absence
  /** The file a duplicate repeats, what is wrong with a file that cannot be read; empty for what is held back. */
  readonly detail: string
}

/** The account of a build: every file that went in, and what came of it. */
export interface Receipt {
  /** A picture that a story names goes with it and is not counted. Equals `published` and all `absent` files together. */
  readonly filesIn: number
  readonly published: number
  /** In the order of their names, those without one last. */
  readonly absent: readonly AbsentFile[]
  /** How many published stories had something inferred, by kind. */
  readonly inferred: Readonly<Partial<Record<InferenceKind, number>>>
}

/**
 * Sorts the files of the content folder into articles to publish and files to
 * leave out, each with its reason. Of files that hold the same story the first
 * in the order of names is published.
 */
export function sortOut(
  entries: readonly ContentEntry[],
  today: CalendarDay,
): { readonly articles: readonly Article[]; readonly receipt: Receipt } {
  const articles: Article[] = []
  const absent: AbsentFile[] = []
  const heldBack: AbsentFile[] = []
  const first = new Map<string, string>()
  for (const entry of entries.toSorted((a, b) => compareText(a.file, b.file))) {
    if (!entry.article) {
      absent.push({ file: entry.file, ...whyUnread(entry.problems) })
      continue
    }
    const reason = whyHeldBack(entry.article, today)
    if (reason) {
      heldBack.push({ file: null, absence: reason, detail: '' })
      continue
    }
    const original = first.get(entry.article.fingerprint)
    if (original === undefined) {
      first.set(entry.article.fingerprint, entry.file)
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
      absent: [...absent, ...heldBack],
      inferred: countInferred(articles),
    },
  }
}

function whyUnread(problems: readonly Problem[]): Omit<AbsentFile, 'file'> {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const told = errors.length > 0 ? errors : problems
  return {
    absence: errors.length > 0 ? 'quarantined' : 'skipped',
    detail: told.map(({ line, message, hint }) => `Line ${line}: ${message} ${hint}`).join(' '),
  }
}

function whyHeldBack({ draft, publish }: Article, today: CalendarDay): 'draft' | 'embargoed' | undefined {
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
