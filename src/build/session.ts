import type { Archive } from '../archive/archive.ts'
import type { Receipt } from '../archive/receipt.ts'
import type { ArticleText } from '../article/article.ts'
import type { Problem } from '../core/problem.ts'
import type { ReadEntry } from './read-content.ts'

/**
 * What the parts of one build hand to each other in memory. The pages are
 * compiled, so what they import from here is another copy than the build's own,
 * with its own module variables: the global object is the only thing they share.
 */
interface Session {
  /** Every file of the content folder as it was last read: a new list whenever it is read again. */
  entries: readonly ReadEntry[]
  /** Every problem of the content folder, sorted, from when it was read. */
  problems: readonly Problem[]
  /** The archive and its account, from when somebody first asked for them; `from` are the entries they were made of. */
  made?: { readonly from: readonly ReadEntry[]; readonly archive: Archive; readonly receipt: Receipt }
  /** Texts of files by SHA-256, those used last at the end, so that a page need not read its file a second time. */
  readonly texts: Map<string, ArticleText>
}

declare global {
  var backfileSession: Session | undefined
}

export function session(): Session {
  globalThis.backfileSession ??= { entries: [], problems: [], texts: new Map() }
  return globalThis.backfileSession
}

// 20,000 texts of 2.5 KB take about 150 MB; of a larger archive those used last are kept.
const MOST_TEXTS = 20_000

/** Keeps the text for what will show it: the page, the story as data, the feed of its year, the search. */
export function rememberText(sha256: string, text: ArticleText): void {
  const { texts } = session()
  texts.delete(sha256) // a map keeps its order: what is put in again goes to the end
  texts.set(sha256, text)
  if (texts.size <= MOST_TEXTS) return
  const [oldest] = texts.keys()
  if (oldest !== undefined) texts.delete(oldest)
}
