import type { Ledger, UnitGroup, UnitGroups, UnitKeys } from './ledger.ts'
import type { PathGroup } from './static-path.ts'

/**
 * The units of the build under way: which of the last build still stand, and
 * which are made now. A unit that is neither kept nor made is gone, and so are
 * its files.
 */
export class Units {
  readonly #previous: Pick<Ledger, 'units' | 'groups'>
  readonly #touched: ReadonlySet<string>
  readonly #kept = new Map<string, string>()
  readonly #made = new Map<string, string>()
  readonly #groups = new Map<string, UnitGroup & { readonly units: string[] }>()
  readonly #spoiled = new Set<string>()
  readonly #standing = new Set<string>()

  /** `previous` are those of the last build, if one counts, `touched` the files that do not stand as it left them. */
  constructor(previous: Pick<Ledger, 'units' | 'groups'> | undefined, touched: ReadonlySet<string>) {
    this.#previous = previous ?? { units: new Map(), groups: new Map() }
    this.#touched = touched
  }

  /** Whether the unit stands in `dist` as it would be made now; if so, it stays. */
  keep(name: string, key: string): boolean {
    if (this.#previous.units.get(name) !== key || this.#isTouched(name)) return false
    this.#kept.set(name, key)
    return true
  }

  /**
   * The files of a group that stands in `dist` as it would be made now, if none of them is another's;
   * they stay. None where it must be looked at one by one.
   */
  keepGroup({ name, key }: PathGroup, isTaken: (file: string) => boolean): readonly string[] | undefined {
    const group = this.#previous.groups.get(name)
    if (group?.key !== key) return undefined
    if (group.units.some((unit) => this.#touched.has(unit) || isTaken(unit))) return undefined
    for (const unit of group.units) this.#kept.set(unit, this.#previous.units.get(unit) ?? '')
    this.#groups.set(name, { key, units: [...group.units] })
    return group.units
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
  isDue(file: string, key: string | undefined, group?: PathGroup): boolean {
    if (key === undefined) return true
    if (group) this.#groupOf(group).push(file)
    if (this.keep(file, key)) return false
    this.make(file, key)
    return true
  }

  /** Says that an output of the group is not made for it: the group must be looked at in the next build too. */
  spoilGroup({ name }: PathGroup): void {
    this.#spoiled.add(name)
  }

  /** Whether the unit stands in `dist` as it would be made now. */
  isKept(name: string): boolean {
    return this.#kept.has(name)
  }

  get keptCount(): number {
    return this.#kept.size
  }

  /** Whether a file that stands in `dist` stays. */
  has(file: string): boolean {
    return this.#kept.has(file) || this.#standing.has(file) || this.#isInKeptFolder(file)
  }

  /** All units and groups, for the ledger. */
  all(): { readonly units: UnitKeys; readonly groups: UnitGroups } {
    const groups = [...this.#groups].filter(([name]) => !this.#spoiled.has(name))
    return { units: new Map([...this.#kept, ...this.#made]), groups: new Map(groups) }
  }

  #isInKeptFolder(file: string): boolean {
    for (let end = file.indexOf('/'); end !== -1; end = file.indexOf('/', end + 1)) {
      if (this.#kept.has(file.slice(0, end + 1))) return true
    }
    return false
  }

  #groupOf({ name, key }: PathGroup): string[] {
    const group = this.#groups.get(name) ?? { key, units: [] }
    this.#groups.set(name, group)
    return group.units
  }

  #isTouched(name: string): boolean {
    if (!name.endsWith('/')) return this.#touched.has(name)
    return [...this.#touched].some((file) => file.startsWith(name))
  }
}
