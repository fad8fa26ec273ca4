import type { Project } from '../core/project.ts'
import type { ProgressOutput } from '../system/progress.ts'

/** What a command works with: passed to it, so that a test can run it in its own process. */
export interface CommandContext {
  readonly project: Project
  /** Prints a line on standard output. */
  readonly log: (line: string) => void
  /** Prints a line on standard error. */
  readonly error: (line: string) => void
  /** Where progress is shown. */
  readonly terminal: ProgressOutput
}
