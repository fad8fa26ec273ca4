import type { Archive } from '../archive/archive.ts'
import type { Receipt } from '../archive/receipt.ts'
import type { Problem } from '../core/problem.ts'
import type { ReadEntry } from '../content/read-file.ts'
import type { TextCache } from '../store/text-cache.ts'

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
  /** The texts of the files that were read, so that a page need not read its file a second time. */
  texts: TextCache
  /** The bytes of an output that stands in `dist` as it would be made now; there only in a build. */
  standing?: (file: string) => Uint8Array | undefined
}

declare global {
  var backfileSession: Session | undefined
}

/** The session of this process, begun when it is first asked for. */
export function session(): Session {
  globalThis.backfileSession ??= {
    entries: [],
    problems: [],
    texts: { file: '', fingerprint: '', places: new Map() },
  }
  return globalThis.backfileSession
}
