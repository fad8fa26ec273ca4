import { NO_CORRECTIONS as NO_NAMES, type NamesFile } from '../names/names-file.ts'
import { NO_CORRECTIONS as NO_THREADS, type ThreadCorrections } from '../threads/corrections.ts'
import type { Statement } from './statements.ts'

/** What the editor says of names and threads. */
export interface Corrections {
  readonly names: NamesFile
  readonly threads: ThreadCorrections
  /** All of it in the order of the file, also what has no effect. */
  readonly statements: readonly Statement[]
}

/** Of an archive without a names file. */
export const NO_CORRECTIONS: Corrections = { names: NO_NAMES, threads: NO_THREADS, statements: [] }
