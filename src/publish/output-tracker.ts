import { memoize } from '../core/memoize.ts'
import { Section } from '../store/section.ts'
import type { PathGroup } from '../site/static-path.ts'
import type { TrackedOutputs, Unit, OutputGroup } from './manifest.ts'
import { topFolderOf } from './file-stats.ts'

const NOTHING: TrackedOutputs = { single: Section.of<Unit>([]), groups: new Map() }

/**
 * The units of the build under way: which of the last build still stand, and which are made now. A unit that is
 * neither kept nor made is gone, and so are its files. A group that is kept is not looked into: of 100,000
 * stories it would take longer than all that one story changes.
 */
export class OutputTracker {
  readonly #previous: TrackedOutputs
  readonly #touched: ReadonlySet<string>
  readonly #claimed = new Set<string>()
  /** By the first folder on the way: files claimed one by one that the last build did not claim so. */
  readonly #strangers = new Map<string, string[]>()
  readonly #kept = new Map<string, string>()
  readonly #made = new Map<string, string>()
  readonly #keptGroups = new Map<string, OutputGroup>()
  /** The same, by the first folders on the way to their files. */
  readonly #keptIn = new Map<string, OutputGroup[]>()
  /** Groups that are looked into, with their files. */
  readonly #groups = new Map<string, { readonly key: string; readonly files: string[] }>()
  readonly #invalidated = new Set<string>()
  readonly #unchanged = new Set<string>()

  /** `previous` are those of the last build, if one counts, `touched` the files that do not stand as it left them. */
  constructor(previous: TrackedOutputs | undefined, touched: ReadonlySet<string>) {
    this.#previous = previous ?? NOTHING
    this.#touched = touched
  }

  /** Whether nothing of the last build counts. */
  get isAllNew(): boolean {
    return this.#previous === NOTHING
  }

  /** Takes a file for an output; false where another has it, and then it is not made. */
  tryClaim(file: string): boolean {
    if (this.#claimed.has(file)) return false
    // What was claimed one by one before is in no group that is kept: no two units are one file.
    if (!keysOf(this.#previous.single).has(file)) {
      if (this.#groupWith(file)) return false
      addTo(this.#strangers, topFolderOf(file), file)
    }
    this.#claimed.add(file)
    return true
  }

  /** Whether the unit stands in `dist` as it would be made now; if so, it stays. */
  tryKeep(name: string, key: string, group?: PathGroup): boolean {
    const { single, groups } = this.#previous
    const before = group && groups.get(group.name)
    const known = (before && keysOf(before.units).get(name)) ?? keysOf(single).get(name)
    if (known !== key || this.#isTouched(name)) return false
    this.#kept.set(name, key)
    return true
  }

  /**
   * Whether all outputs of a group stand in `dist` as they would be made now, and none is another's; if so, they
   * stay. If not, they must be looked at one by one.
   */
  tryKeepGroup({ name, key }: PathGroup): boolean {
    const group = this.#previous.groups.get(name)
    if (group?.key !== key) return false
    const isIn = (file: string): boolean => keysOf(group.units).has(file)
    if (this.#touched.values().some((file) => group.folders.includes(topFolderOf(file)) && isIn(file)))
      return false
    if (group.folders.some((folder) => this.#strangers.get(folder)?.some(isIn))) return false
    this.#keptGroups.set(name, group)
    for (const folder of group.folders) addTo(this.#keptIn, folder, group)
    return true
  }

  /** Says that the unit is made in this build. */
  make(name: string, key: string): void {
    this.#made.set(name, key)
  }

  /** Says that files were made in this build and stand in `dist` already, the same to the byte. */
  recordUnchanged(files: readonly string[]): void {
    for (const file of files) this.#unchanged.add(file)
  }

  /** Registers an output of one file: it is kept if it is up to date, else due. Without a key it is always due. */
  register(file: string, key: string | undefined, group?: PathGroup): 'kept' | 'due' {
    if (key === undefined) return 'due'
    if (group) this.#groupOf(group).push(file)
    if (this.tryKeep(file, key, group)) return 'kept'
    this.make(file, key)
    return 'due'
  }

  /** The outputs that the last build recorded for this group and key: files with their keys. Empty where it did not. */
  recordedGroup({ name, key }: PathGroup): readonly Unit[] {
    const group = this.#previous.groups.get(name)
    return group?.key === key ? group.units.items : []
  }

  /** Says that an output of the group is not made for it: the group must be looked at in the next build too. */
  invalidateGroup({ name }: PathGroup): void {
    this.#invalidated.add(name)
  }

  /** How many outputs of the last build stay. */
  get keptCount(): number {
    return this.#kept.size + this.#keptGroups.values().reduce((sum, { count }) => sum + count, 0)
  }

  /** Whether the output stands in `dist` as it would be made now. */
  isKept(file: string): boolean {
    return this.#kept.has(file) || this.#groupWith(file) !== undefined
  }

  /** Whether a file that stands in `dist` stays. */
  has(file: string): boolean {
    return this.isKept(file) || this.#unchanged.has(file) || this.#isInKeptFolder(file)
  }

  /** The units of the last build that are not kept with their group. */
  *before(): Generator<string> {
    for (const [name] of this.#previous.single.items) yield name
    for (const [name, { units }] of this.#previous.groups) {
      if (!this.#keptGroups.has(name)) for (const [unit] of units.items) yield unit
    }
  }

  /** All units, for the manifest; and how many of them were made for a key. */
  all(): TrackedOutputs & { readonly outputs: number } {
    const keys = new Map([...this.#kept, ...this.#made])
    const outputs = this.keptCount + this.#made.size
    const groups = new Map(this.#keptGroups)
    const single = new Map(this.#claimed.values().map((file) => [file, '']))
    for (const [name, key] of keys) single.set(name, key)
    for (const [name, { key, files }] of this.#groups) {
      if (this.#invalidated.has(name)) continue
      const units = files.map((file): Unit => [file, keys.get(file) ?? ''])
      const folders = [...new Set(files.map(topFolderOf))]
      groups.set(name, { key, count: files.length, folders, units: Section.of(units) })
      for (const file of files) single.delete(file)
    }
    return { single: Section.of([...single]), groups, outputs }
  }

  #isInKeptFolder(file: string): boolean {
    for (let end = file.indexOf('/'); end !== -1; end = file.indexOf('/', end + 1)) {
      if (this.#kept.has(file.slice(0, end + 1))) return true
    }
    return false
  }

  /** The group with this file, of those that are kept. */
  #groupWith(file: string): OutputGroup | undefined {
    return this.#keptIn.get(topFolderOf(file))?.find(({ units }) => keysOf(units).has(file))
  }

  #groupOf({ name, key }: PathGroup): string[] {
    const group = this.#groups.get(name) ?? { key, files: [] }
    this.#groups.set(name, group)
    return group.files
  }

  #isTouched(name: string): boolean {
    if (!name.endsWith('/')) return this.#touched.has(name)
    return this.#touched.values().some((file) => file.startsWith(name))
  }
}

const keysOf = memoize((section: Section<Unit>): ReadonlyMap<string, string> => new Map(section.items))

function addTo<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  const list = lists.get(name)
  if (list) list.push(value)
  else lists.set(name, [value])
}
