import type { UnitKeys } from './ledger.ts'

/**
 * The units of the build under way: which of the last build still stand, and
 * which are made now. A unit that is neither kept nor made is gone, and so are
 * its files.
 */
export class Units {
  readonly #previous: UnitKeys
  readonly #touched: ReadonlySet<string>
  readonly #kept = new Map<string, string>()
  readonly #keptFolders: string[] = []
  readonly #made = new Map<string, string>()
  readonly #standing = new Set<string>()

  /** `previous` are those of the last build, `touched` the files that do not stand as it left them. */
  constructor(previous: UnitKeys, touched: ReadonlySet<string>) {
    this.#previous = previous
    this.#touched = touched
  }

  /** Whether the unit stands in `dist` as it would be made now; if so, it stays. */
  keep(name: string, key: string): boolean {
    if (this.#previous.get(name) !== key || this.#isTouched(name)) return false
    this.#kept.set(name, key)
    if (name.endsWith('/')) this.#keptFolders.push(name)
    return true
  }

  /** Says that the unit is made in this build. */
  make(name: string, key: string): void {
    this.#made.set(name, key)
  }

  /** Says that files were made in this build and stand in `dist` already, the same to the byte. */
  stand(files: readonly string[]): void {
    for (const file of files) this.#standing.add(file)
  }

  /** Whether an output of one file must be made. One without a key always is: what it shows is not known before. */
  isDue(file: string, key: string | undefined): boolean {
    if (key === undefined) return true
    if (this.keep(file, key)) return false
    this.make(file, key)
    return true
  }

  get keptCount(): number {
    return this.#kept.size
  }

  /** Whether a file that stands in `dist` stays. */
  has(file: string): boolean {
    return (
      this.#kept.has(file) ||
      this.#standing.has(file) ||
      this.#keptFolders.some((folder) => file.startsWith(folder))
    )
  }

  /** All units, for the ledger. */
  all(): UnitKeys {
    return new Map([...this.#kept, ...this.#made])
  }

  #isTouched(name: string): boolean {
    if (!name.endsWith('/')) return this.#touched.has(name)
    return [...this.#touched].some((file) => file.startsWith(name))
  }
}
