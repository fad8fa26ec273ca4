import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { AstroIntegration } from 'astro'
import type { Environment, Project } from '../core/project.ts'
import { entriesOf, listFiles } from '../system/files.ts'
import { readValues, replaceValues } from '../store/value-log.ts'
import { askWorker } from '../system/worker.ts'

/** What Astro made of `src`. */
export interface CompiledPages {
  /** Folder of the pages, as modules that render them. */
  readonly server: string
  /** Folder of the style sheets and scripts that pages ask for. */
  readonly assets: string
}

/** What the worker that compiles gets: the project, a folder for what it leaves behind, and those for what it makes. */
export interface CompileFolders extends CompiledPages {
  readonly root: string
  readonly folder: string
}

/** Of all files, kept beside the two folders: a program of which one is missing or damaged is compiled anew. */
type DigestsByPath = Readonly<Record<string, string>>

/** Other fingerprints are kept for a day: who tries a setting goes back to the one before. */
const LONGEST_MS = 24 * 60 * 60 * 1000

/**
 * The program of this fingerprint, compiled by Astro if no earlier build did:
 * most builds bring a new story and no new program, and compiling takes longer
 * than rendering what one story changes. See docs/decisions/0002-incremental-builds.md.
 */
export async function compiledPages(
  project: Project,
  programs: string,
  fingerprint: string,
): Promise<CompiledPages> {
  const folder = compiledFolder(programs, fingerprint)
  return wholeProgram(folder, fingerprint) ?? (await compile(project, programs, folder, fingerprint))
}

/** Where the program of this fingerprint stands, if it does. */
export function compiledFolder(programs: string, fingerprint: string): string {
  return join(programs, fingerprint.slice(0, 16))
}

function wholeProgram(folder: string, fingerprint: string): CompiledPages | undefined {
  const [found] = readValues<DigestsByPath>(recordOf(folder), fingerprint)
  if (!found || !isDeepStrictEqual(digestsOf(folder), found)) return undefined
  utimesSync(folder, new Date(), new Date())
  return partsOf(folder)
}

async function compile(
  { root, environment }: Project,
  programs: string,
  folder: string,
  fingerprint: string,
): Promise<CompiledPages> {
  removeOld(programs)
  const making = `${folder}.${process.pid}`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  // The allocator of Astro’s bundler would take memory in pages of 2 MB: clearing them, of which it uses little, took a
  // sixth of the time to compile. It asks the environment of the process, which threads cannot change.
  process.env['MIMALLOC_ALLOW_THP'] ??= '0'
  // In a thread of its own, as content is read meanwhile; what Astro needs for it is let go with the thread.
  const folders: CompileFolders = { root, folder: making, ...partsOf(making) }
  const file = new URL('compile-worker.ts', import.meta.url)
  await askWorker<CompileFolders, undefined>(file, folders, {
    skipCompileCache: true,
    environment: productionEnvironment(environment),
  })
  replaceValues(recordOf(making), fingerprint, [digestsOf(making)])
  settle(making, folder, fingerprint)
  return partsOf(folder)
}

/**
 * A site for readers is never a development build, whatever the shell says. Astro would take `DEV` and `PROD` for
 * `import.meta.env.DEV` and `PROD`; Vitest sets them for what it starts.
 */
function productionEnvironment(environment: Environment): Environment {
  const kept = Object.entries(environment).filter(([name]) => name !== 'DEV' && name !== 'PROD')
  return { ...Object.fromEntries(kept), NODE_ENV: 'production' }
}

/** Puts the program in its place, or finds that another build put the same one there meanwhile. */
function settle(making: string, folder: string, fingerprint: string): void {
  const isThere = (): boolean => {
    const program = wholeProgram(folder, fingerprint)
    if (program) rmSync(making, { recursive: true, force: true })
    return program !== undefined
  }
  if (isThere()) return
  try {
    rmSync(folder, { recursive: true, force: true }) // a damaged one
    renameSync(making, folder)
  } catch (error) {
    if (!isThere()) throw error
  }
}

function partsOf(folder: string): CompiledPages {
  return { server: join(folder, 'server'), assets: join(folder, 'assets') }
}

function recordOf(folder: string): string {
  return join(folder, 'program.json')
}

function digestsOf(folder: string): DigestsByPath {
  const files = Object.values(partsOf(folder)).flatMap((part) =>
    listFiles(part).map((file) => join(part, file)),
  )
  return Object.fromEntries(files.map((file) => [relative(folder, file), hash('sha256', readFileSync(file))]))
}

/** Route under which what renders the pages is compiled with them; no output is made of it. */
export const RENDERER = '/render-page'

/** Name of the integration that lets Astro compile and nothing else. */
export const COMPILE_ONLY = 'backfile:compile-only'

/** Refuses `astro build`: it compiles, and Backfile renders, searches and publishes. */
export function refuseAstroBuild(): AstroIntegration {
  return {
    name: 'backfile:refuse-astro-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build' && !config.integrations.some(({ name }) => name === COMPILE_ONLY)) {
          throw new Error('`astro build` makes no archive: build it with `npm run build`.')
        }
      },
    },
  }
}

function removeOld(programs: string): void {
  for (const { name } of entriesOf(programs)) {
    const used = statSync(join(programs, name), { throwIfNoEntry: false })?.mtimeMs // another build may move it
    if (used !== undefined && Date.now() - used > LONGEST_MS)
      rmSync(join(programs, name), { recursive: true, force: true })
  }
}
