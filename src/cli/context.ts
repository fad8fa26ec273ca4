import type { Project } from '../core/project.ts'
import type { ProgressOutput } from '../system/progress.ts'

/** What a command runs with. It is passed, so that tests can run commands in their own process. */
export interface CommandContext {
  readonly project: Project
  /** Prints a line on standard output. */
  readonly log: (line: string) => void
  /** Prints a line on standard error. */
  readonly error: (line: string) => void
  readonly terminal: ProgressOutput
}
