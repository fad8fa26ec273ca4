import { publishedMark, stillStands, type Ledger, type LedgerUnit } from './ledger.ts'

/**
 * The units of the build under way: which of the last build still stand, and
 * which are made now. A unit that is neither kept nor made is gone, and so are
 * its files.
 */
export class Units {
  readonly #dist: string
  readonly #previous: Ledger
  readonly #kept = new Map<string, LedgerUnit>()
  readonly #made = new Map<string, { key: string; files: readonly string[] }>()

  constructor(dist: string, previous: Ledger) {
    this.#dist = dist
    this.#previous = previous
  }

  /** Whether the unit stands in `dist` as it would be made now; if so, it stays. */
  keep(name: string, key: string): boolean {
    const unit = this.#previous[name]
    if (unit?.key !== key || !stillStands(this.#dist, unit)) return false
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
    this.make(file, key, [file])
    return true
  }

  get keptCount(): number {
    return this.#kept.size
  }

  /** Files of kept units: they are not staged, and stay. */
  keptFiles(): Set<string> {
    return new Set([...this.#kept.values()].flatMap((unit) => Object.keys(unit.files)))
  }

  /** All units for the ledger, with the marks of their files. To be called when they stand in `dist`. */
  toLedger(): Ledger {
    const units: Record<string, LedgerUnit> = Object.fromEntries(this.#kept)
    for (const [name, { key, files }] of this.#made) {
      const marks = files.flatMap((file) => {
        const mark = publishedMark(this.#dist, file)
        return mark ? [[file, mark] as const] : []
      })
      // A file that is missing makes the unit due again in the next build.
      if (marks.length === files.length) units[name] = { key, files: Object.fromEntries(marks) }
    }
    return units
  }
}
