import { memoize } from '../core/memoize.ts'
import { Section } from '../store/section.ts'
import type { PathGroup } from '../site/static-path.ts'
import type { OutputGroup, TrackedOutput, TrackedOutputs } from './manifest.ts'
import { topFolderOf } from './file-stats.ts'

const NOTHING: TrackedOutputs = { ungrouped: Section.of<TrackedOutput>([]), groups: new Map() }

/**
 * Tracks the outputs of a build: which of the last build's are up to date and kept, and which are made again. The files
 * of all others are removed. The outputs of a kept group are not visited one by one: with 100,000 stories, that would
 * take longer than rendering everything that one new story changes.
 */
export class OutputTracker {
  readonly #previous: TrackedOutputs
  readonly #modified: ReadonlySet<string>
  readonly #claimed = new Set<string>()
  /** By top-level folder: claimed files that were not among the ungrouped outputs of the last build. */
  readonly #newlyClaimed = new Map<string, string[]>()
  readonly #kept = new Map<string, string>()
  readonly #made = new Map<string, string>()
  readonly #keptGroups = new Map<string, OutputGroup>()
  /** The kept groups, by the top-level folders of their files. */
  readonly #keptIn = new Map<string, OutputGroup[]>()
  /** The groups that were not kept, with their files. */
  readonly #groups = new Map<string, { readonly key: string; readonly files: string[] }>()
  readonly #invalidated = new Set<string>()
  readonly #unchanged = new Set<string>()

  /**
   * `previous` are the outputs of the last build, if its manifest is usable. `modified` are the files of `dist` that
   * something else has changed since.
   */
  constructor(previous: TrackedOutputs | undefined, modified: ReadonlySet<string>) {
    this.#previous = previous ?? NOTHING
    this.#modified = modified
  }

  /** Whether nothing of the last build can be kept. */
  get isFullBuild(): boolean {
    return this.#previous === NOTHING
  }

  /** Reserves a file for an output. Returns false if another output already has it. */
  tryClaim(file: string): boolean {
    if (this.#claimed.has(file)) return false
    // No kept group contains an ungrouped output of the last build, because no file belongs to two outputs.
    if (!keysOf(this.#previous.ungrouped).has(file)) {
      if (this.#keptGroupOf(file)) return false
      addTo(this.#newlyClaimed, topFolderOf(file), file)
    }
    this.#claimed.add(file)
    return true
  }

  /** Keeps an output if it is up to date in `dist`, and returns whether it is. */
  tryKeep(name: string, key: string, group?: PathGroup): boolean {
    const { ungrouped, groups } = this.#previous
    const before = group && groups.get(group.name)
    const keyBefore = (before && keysOf(before.outputs).get(name)) ?? keysOf(ungrouped).get(name)
    if (keyBefore !== key || this.#isModified(name)) return false
    this.#kept.set(name, key)
    return true
  }

  /**
   * Keeps a group if all of its outputs are up to date in `dist` and no other output has claimed their files, and
   * returns whether that is so. If not, its outputs must be registered one by one.
   */
  tryKeepGroup({ name, key }: PathGroup): boolean {
    const group = this.#previous.groups.get(name)
    if (group?.key !== key) return false
    const isIn = (file: string): boolean => keysOf(group.outputs).has(file)
    if (this.#modified.values().some((file) => group.folders.includes(topFolderOf(file)) && isIn(file)))
      return false
    if (group.folders.some((folder) => this.#newlyClaimed.get(folder)?.some(isIn))) return false
    this.#keptGroups.set(name, group)
    for (const folder of group.folders) addTo(this.#keptIn, folder, group)
    return true
  }

  /** Records that this build makes the output. */
  recordMade(name: string, key: string): void {
    this.#made.set(name, key)
  }

  /** Records files that this build made and that are in `dist` already, with the same bytes. */
  recordUnchanged(files: readonly string[]): void {
    for (const file of files) this.#unchanged.add(file)
  }

  /** Registers a file as an output: it is kept if it is up to date, otherwise stale. Without a key it is always stale. */
  register(file: string, key: string | undefined, group?: PathGroup): 'kept' | 'stale' {
    if (key === undefined) return 'stale'
    if (group) this.#filesOf(group).push(file)
    if (this.tryKeep(file, key, group)) return 'kept'
    this.recordMade(file, key)
    return 'stale'
  }

  /** The outputs that the last build recorded for this group and key; empty if there was no such group. */
  recordedGroup({ name, key }: PathGroup): readonly TrackedOutput[] {
    const group = this.#previous.groups.get(name)
    return group?.key === key ? group.outputs.items : []
  }

  /** Records that one of the group's outputs was not made for it: the next build must not keep the group. */
  invalidateGroup({ name }: PathGroup): void {
    this.#invalidated.add(name)
  }

  /** Whether the files of a folder are still as the last build left them. */
  isUntouched(folder: string): boolean {
    return !this.isFullBuild && !this.#modified.values().some((file) => file.startsWith(folder))
  }

  /** The number of outputs that are kept. */
  get keptCount(): number {
    return this.#kept.size + this.#keptGroups.values().reduce((sum, { count }) => sum + count, 0)
  }

  /** Whether the output is up to date in `dist`. */
  isKept(file: string): boolean {
    return this.#kept.has(file) || this.#keptGroupOf(file) !== undefined
  }

  /** Whether a file in `dist` still belongs to an output. */
  has(file: string): boolean {
    return this.isKept(file) || this.#unchanged.has(file) || this.#isInKeptFolder(file)
  }

  /** The names of the last build's outputs, except those of kept groups. */
  *previousOutputs(): Generator<string> {
    for (const [name] of this.#previous.ungrouped.items) yield name
    for (const [group, { outputs }] of this.#previous.groups) {
      if (!this.#keptGroups.has(group)) for (const [name] of outputs.items) yield name
    }
  }

  /** All outputs of this build, for the manifest, and the number of those that have a key. */
  all(): TrackedOutputs & { readonly outputs: number } {
    const keys = new Map([...this.#kept, ...this.#made])
    const count = this.keptCount + this.#made.size
    const groups = new Map(this.#keptGroups)
    const ungrouped = new Map(this.#claimed.values().map((file) => [file, '']))
    for (const [name, key] of keys) ungrouped.set(name, key)
    for (const [name, { key, files }] of this.#groups) {
      if (this.#invalidated.has(name)) continue
      const outputs = files.map((file): TrackedOutput => [file, keys.get(file) ?? ''])
      const folders = [...new Set(files.map(topFolderOf))]
      groups.set(name, { key, count: files.length, folders, outputs: Section.of(outputs) })
      for (const file of files) ungrouped.delete(file)
    }
    return { ungrouped: Section.of([...ungrouped]), groups, outputs: count }
  }

  #isInKeptFolder(file: string): boolean {
    for (let end = file.indexOf('/'); end !== -1; end = file.indexOf('/', end + 1)) {
      if (this.#kept.has(file.slice(0, end + 1))) return true
    }
    return false
  }

  #keptGroupOf(file: string): OutputGroup | undefined {
    return this.#keptIn.get(topFolderOf(file))?.find(({ outputs }) => keysOf(outputs).has(file))
  }

  #filesOf({ name, key }: PathGroup): string[] {
    const group = this.#groups.get(name) ?? { key, files: [] }
    this.#groups.set(name, group)
    return group.files
  }

  #isModified(name: string): boolean {
    if (!name.endsWith('/')) return this.#modified.has(name)
    return this.#modified.values().some((file) => file.startsWith(name))
  }
}

const keysOf = memoize(
  (section: Section<TrackedOutput>): ReadonlyMap<string, string> => new Map(section.items),
)

function addTo<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  const list = lists.get(name)
  if (list) list.push(value)
  else lists.set(name, [value])
}
