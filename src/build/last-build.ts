import { existsSync } from 'node:fs'
import { readLedger, type Ledger } from './ledger.ts'
import { marksOf, touchedSince, type Marks } from './marks.ts'
import { threadAnswer } from './thread-answer.ts'
import type { Workspace } from './workspace.ts'

/** What the last build left. */
export interface LastBuild {
  /** None when it was not finished, or was made by another program. */
  readonly ledger: Ledger | undefined
  /** What stands in `dist` now. */
  readonly standing: Marks
  /** The files of `dist` that do not stand as the build left them. */
  readonly touched: ReadonlySet<string>
}

/** Looks at what the last build left. Throws when `dist` cannot be looked up. */
export function lookAtLastBuild(
  { dist, publishing, ledger: file }: Workspace,
  fingerprint: string,
): LastBuild {
  // A build that was stopped while it published left a dist that no ledger describes.
  const ledger = existsSync(publishing) ? undefined : readLedger(file, fingerprint)
  const standing = marksOf(dist, ledger?.marks)
  return { ledger, standing, touched: ledger ? touchedSince(ledger.marks, standing) : new Set() }
}

/** The same in a thread of its own, while this one reads. */
export function lastBuildInThread(workspace: Workspace, fingerprint: string): Promise<LastBuild> {
  return threadAnswer('last-build-thread.ts', { workspace, fingerprint } satisfies LastBuildThreadData)
}

/** What the thread gets when it starts. */
export interface LastBuildThreadData {
  readonly workspace: Workspace
  readonly fingerprint: string
}
