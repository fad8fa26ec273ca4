import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { workspaceOf, type Workspace } from '../../src/store/workspace.ts'
import { entriesOf, listFiles } from '../../src/system/files.ts'
import { withFailure } from './failing-fs.ts'
import { fakeBuild, inputsOf, PAGE_FAILURE, type FakeReport } from './fake-build.ts'
import { cleanSite, type CleanSite, type FakeSource } from './fake-program.ts'
import type { Change, Interruption } from './rounds.ts'

/** A file on the disk: its text, and what changes when it is written again. */
interface FoundFile {
  readonly text: string
  readonly written: string
}

type FoundFiles = ReadonlyMap<string, FoundFile>

/** What the last finished build was made from and what it made, which the next one may know. */
interface Memory {
  readonly inputs: string
  readonly word: string
  readonly outputs: CleanSite['outputs']
}

const NO_MEMORY: Memory = { inputs: '', word: '', outputs: new Map() }

/** A fake site on the disk, with a model of what each build must do to it. */
export class ModelledSite {
  readonly #workspace: Workspace
  #source: FakeSource = { stories: {}, publicFiles: {}, word: 'one' }
  /** `undefined` when the caches were damaged: the next build may then make more than it had to. */
  #memory: Memory | undefined = NO_MEMORY
  /** Files of `dist` that were changed, added or removed by hand since the last finished build. */
  readonly #touched = new Set<string>()
  readonly #filesOfGit = new Map<string, string>()

  /** A site in an empty folder. */
  constructor(root: string) {
    this.#workspace = workspaceOf({ root, environment: {} })
  }

  /** Lets something happen before the next build. */
  apply(change: Change): void {
    const { dist, folder } = this.#workspace
    const { stories } = this.#source
    switch (change.type) {
      case 'write story':
        this.#source = { ...this.#source, stories: { ...stories, [change.slug]: change.story } }
        break
      case 'remove story': {
        const others = Object.entries(stories).filter(([slug]) => slug !== change.slug)
        this.#source = { ...this.#source, stories: Object.fromEntries(others) }
        break
      }
      case 'put public files':
        this.#source = { ...this.#source, publicFiles: change.files }
        break
      case 'change program':
        this.#source = { ...this.#source, word: change.word }
        break
      case 'put stray file':
        put(dist, change.file, 'stray')
        this.#touched.add(change.file)
        break
      case 'put file of git':
        put(dist, change.file, 'ref')
        this.#filesOfGit.set(change.file, 'ref')
        break
      case 'remove dist':
        for (const file of listFiles(dist)) this.#touched.add(file)
        this.#filesOfGit.clear()
        rmSync(dist, { recursive: true, force: true })
        break
      case 'damage': {
        const damaged = change.where === 'dist' ? dist : folder
        const files = listFiles(damaged)
        const file = files[change.at % files.length]
        if (file === undefined) break
        const path = join(damaged, file)
        if (change.damage) writeFileSync(path, change.damage(readFileSync(path)))
        else rmSync(path)
        if (change.where === 'dist') this.#touched.add(file)
        else this.#memory = undefined
      }
    }
  }

  /** Builds, or begins to, and expects the site to be what the model says. */
  async build(interruption?: Interruption): Promise<void> {
    const { dist, publishing } = this.#workspace
    const clean = await cleanSite(this.#source)
    const before = filesIn(dist)
    const wasPublishing = existsSync(publishing)
    if (isForeign(this.#workspace)) {
      await expect(fakeBuild(this.#workspace, this.#source)).rejects.toThrow(
        'contains files that no build wrote',
      )
      expect(filesIn(dist)).toEqual(before)
    } else {
      const report = await this.#attempt(interruption)
      if (report) this.#expectExact(report, before, clean)
      else if (existsSync(publishing)) {
        this.#expectHalfway(before, clean)
        if (!wasPublishing) this.#memory = NO_MEMORY
      } else expect(filesIn(dist)).toEqual(before)
    }
    for (const [file, text] of this.#filesOfGit) expect(readFileSync(join(dist, file), 'utf8')).toBe(text)
  }

  /** What a build did; `undefined` if it was interrupted. */
  async #attempt(interruption: Interruption | undefined): Promise<FakeReport | undefined> {
    if (interruption?.type === 'page fails') {
      return fakeBuild(this.#workspace, this.#source, interruption.index).catch((error: unknown) => {
        if (String(error).includes(PAGE_FAILURE)) return undefined
        throw error
      })
    }
    if (!interruption) return fakeBuild(this.#workspace, this.#source)
    return withFailure(interruption.type, interruption.calls, () => fakeBuild(this.#workspace, this.#source))
  }

  /** The site is that of a clean build, and was changed only where it was not. */
  #expectExact(report: FakeReport, before: FoundFiles, clean: CleanSite): void {
    const after = filesIn(this.#workspace.dist)
    expect(textsOf(after)).toEqual(clean.files)
    const changed = [...clean.files]
      .filter(([file, text]) => before.get(file)?.text !== text)
      .map(([file]) => file)
    const removed = [...before.keys()].filter((file) => !clean.files.has(file))
    expect(report.changed).toEqual(changed.sort())
    expect(report.removed).toEqual(removed.sort())
    expect(report.files).toBe(clean.files.size)
    const rewritten = [...clean.files.keys()].filter(
      (file) => after.get(file)?.written !== before.get(file)?.written,
    )
    expect(rewritten.sort()).toEqual(changed)
    this.#expectDue(report.made, clean)
    this.#memory = { inputs: inputsOf(this.#source), word: this.#source.word, outputs: clean.outputs }
    this.#touched.clear()
  }

  /** While a build publishes, a reader finds every page that was there and stays, and never half a page. */
  #expectHalfway(before: FoundFiles, clean: CleanSite): void {
    const now = filesIn(this.#workspace.dist)
    for (const [file, { text }] of now)
      expect([before.get(file)?.text, clean.files.get(file)]).toContain(text)
    for (const file of before.keys()) if (clean.files.has(file)) expect(now.has(file), file).toBe(true)
  }

  /** What was made is what had to be. An output that came from another group may be made again or not. */
  #expectDue(made: readonly string[], { outputs }: CleanSite): void {
    if (!this.#memory) return
    const last = this.#memory.word === this.#source.word ? this.#memory : NO_MEMORY
    const isSame = last.inputs === inputsOf(this.#source) && this.#touched.size === 0
    const sure = [...outputs].filter(([file, { group }]) => {
      const before = last.outputs.get(file)
      return before === undefined || before.group === group
    })
    const due = sure.filter(([file, { key }]) => {
      return key === undefined || key !== last.outputs.get(file)?.key || this.#touched.has(file)
    })
    const files = new Set(sure.map(([file]) => file))
    expect(made.filter((file) => files.has(file)).sort()).toEqual(
      isSame ? [] : due.map(([file]) => file).sort(),
    )
  }
}

function put(dist: string, file: string, text: string): void {
  mkdirSync(dirname(join(dist, file)), { recursive: true })
  writeFileSync(join(dist, file), text)
}

function filesIn(dist: string): FoundFiles {
  const found = listFiles(dist).map((file) => {
    const path = join(dist, file)
    const { ino, mtimeNs } = statSync(path, { bigint: true })
    return [file, { text: readFileSync(path, 'utf8'), written: `${ino} at ${mtimeNs}` }] as const
  })
  return new Map(found)
}

function textsOf(files: FoundFiles): Map<string, string> {
  return new Map(Array.from(files, ([file, { text }]) => [file, text]))
}

/** Whether nothing says that a build made this folder. */
function isForeign({ dist, manifest, publishing }: Workspace): boolean {
  const traces = [manifest, publishing, join(dist, 'data/urls.txt')]
  return entriesOf(dist).some(({ name }) => name !== '.git') && !traces.some((trace) => existsSync(trace))
}
