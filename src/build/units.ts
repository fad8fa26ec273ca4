import { isSameMark } from './file-mark.ts'
import type { Ledger, LedgerUnit, Marks } from './ledger.ts'

/**
 * The units of the build under way: which of the last build still stand, and
 * which are made now. A unit that is neither kept nor made is gone, and so are
 * its files.
 */
export class Units {
  readonly #previous: Ledger | undefined
  readonly #standing: Marks
  readonly #kept = new Map<string, LedgerUnit>()
  readonly #made = new Map<string, LedgerUnit>()

  /** Of the last build, with what stands in `dist` now. */
  constructor(previous: Ledger | undefined, standing: Marks) {
    this.#previous = previous
    this.#standing = standing
  }

  /** Whether the unit stands in `dist` as it would be made now; if so, it stays. */
  keep(name: string, key: string): boolean {
    const unit = this.#previous?.units[name]
    if (unit?.key !== key || !filesOf(name, unit).every((file) => this.#stands(file))) return false
    this.#kept.set(name, unit)
    return true
  }

  /** Says that the unit is made in this build, and of which files, as paths in `dist`. */
  make(name: string, key: string, files: readonly string[]): void {
    this.#made.set(name, { key, files })
  }

  /** Whether an output of one file must be made. One without a key always is: what it shows is not known before. */
  isDue(file: string, key: string | undefined): boolean {
    if (key === undefined) return true
    if (this.keep(file, key)) return false
    this.#made.set(file, { key })
    return true
  }

  get keptCount(): number {
    return this.#kept.size
  }

  /** Files of kept units: they are not staged, and stay. */
  keptFiles(): Set<string> {
    return new Set([...this.#kept].flatMap(([name, unit]) => filesOf(name, unit)))
  }

  /** All units, for the ledger. */
  all(): Ledger['units'] {
    return Object.fromEntries([...this.#kept, ...this.#made])
  }

  #stands(file: string): boolean {
    return isSameMark(this.#previous?.marks[file], this.#standing[file])
  }
}

function filesOf(name: string, { files = [name] }: LedgerUnit): readonly string[] {
  return files
}
