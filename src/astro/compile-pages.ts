import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { AstroIntegration } from 'astro'
import type { Environment, Project } from '../core/project.ts'
import { entriesOf, listFiles } from '../system/files.ts'
import { readValues, replaceValues } from '../store/value-log.ts'
import { askWorker } from '../system/worker.ts'

/** What Astro compiles `src` into. */
export interface CompiledPages {
  /** Folder of the modules that render pages. */
  readonly server: string
  /** Folder of the style sheets and scripts that pages link. */
  readonly assets: string
}

/** What the compile worker reads and writes. */
export interface CompileFolders extends CompiledPages {
  /** The project. */
  readonly root: string
  /** For temporary files. */
  readonly folder: string
}

/** Of every compiled file. A program with a missing or damaged file is compiled again. */
type DigestsByPath = Readonly<Record<string, string>>

/** How long an unused program stays cached. Whoever tries out a setting usually returns to the previous one. */
const MAX_UNUSED_MS = 24 * 60 * 60 * 1000

/**
 * The compiled pages for this fingerprint, from the cache if possible: most builds bring a new story and no new program,
 * and compiling takes longer than rendering what one story changes. See docs/decisions/0002-incremental-builds.md.
 */
export async function compiledPages(
  project: Project,
  programs: string,
  fingerprint: string,
): Promise<CompiledPages> {
  const folder = compiledFolder(programs, fingerprint)
  return cachedPages(folder, fingerprint) ?? (await compile(project, programs, folder, fingerprint))
}

/** The cache folder for this fingerprint, which may not exist. */
export function compiledFolder(programs: string, fingerprint: string): string {
  return join(programs, fingerprint.slice(0, 16))
}

function cachedPages(folder: string, fingerprint: string): CompiledPages | undefined {
  const [digests] = readValues<DigestsByPath>(digestFileOf(folder), fingerprint)
  if (!digests || !isDeepStrictEqual(digestsOf(folder), digests)) return undefined
  utimesSync(folder, new Date(), new Date())
  return pagesIn(folder)
}

async function compile(
  { root, environment }: Project,
  programs: string,
  folder: string,
  fingerprint: string,
): Promise<CompiledPages> {
  removeUnused(programs)
  const temporary = `${folder}.${process.pid}`
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(temporary, { recursive: true })
  // By default, the allocator of Astro’s bundler takes memory in pages of 2 MB and uses little of each: clearing them
  // took a sixth of the compile time. It reads the environment of the process, which a worker cannot change.
  process.env['MIMALLOC_ALLOW_THP'] ??= '0'
  // In a worker, so that content can be read meanwhile and Astro’s memory is freed afterwards.
  const folders: CompileFolders = { root, folder: temporary, ...pagesIn(temporary) }
  const file = new URL('compile-worker.ts', import.meta.url)
  await askWorker<CompileFolders, undefined>(file, folders, {
    skipCompileCache: true,
    environment: productionEnvironment(environment),
  })
  replaceValues(digestFileOf(temporary), fingerprint, [digestsOf(temporary)])
  install(temporary, folder, fingerprint)
  return pagesIn(folder)
}

/**
 * A published site is never a development build, whatever the shell says. Astro would copy `DEV` and `PROD` to
 * `import.meta.env`, and Vitest sets them for the processes it starts.
 */
function productionEnvironment(environment: Environment): Environment {
  const kept = Object.entries(environment).filter(([name]) => name !== 'DEV' && name !== 'PROD')
  return { ...Object.fromEntries(kept), NODE_ENV: 'production' }
}

/** Moves a compiled program into the cache, unless a concurrent build has installed the same one. */
function install(temporary: string, folder: string, fingerprint: string): void {
  const discardIfInstalled = (): boolean => {
    const isInstalled = cachedPages(folder, fingerprint) !== undefined
    if (isInstalled) rmSync(temporary, { recursive: true, force: true })
    return isInstalled
  }
  if (discardIfInstalled()) return
  try {
    rmSync(folder, { recursive: true, force: true }) // a damaged program
    renameSync(temporary, folder)
  } catch (error) {
    if (!discardIfInstalled()) throw error
  }
}

function pagesIn(folder: string): CompiledPages {
  return { server: join(folder, 'server'), assets: join(folder, 'assets') }
}

function digestFileOf(folder: string): string {
  return join(folder, 'program.json')
}

function digestsOf(folder: string): DigestsByPath {
  const files = Object.values(pagesIn(folder)).flatMap((subfolder) =>
    listFiles(subfolder).map((file) => join(subfolder, file)),
  )
  return Object.fromEntries(files.map((file) => [relative(folder, file), hash('sha256', readFileSync(file))]))
}

/** The route under which `render-page.ts` is compiled along with the pages. It has no output. */
export const RENDERER = '/render-page'

/** Name of the integration that makes Astro stop after compiling. */
export const COMPILE_ONLY = 'backfile:compile-only'

/** Makes `astro build` fail: it would only compile, because Backfile itself renders, indexes and publishes. */
export function refuseAstroBuild(): AstroIntegration {
  return {
    name: 'backfile:refuse-astro-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build' && !config.integrations.some(({ name }) => name === COMPILE_ONLY)) {
          throw new Error('`astro build` cannot build an archive: use `npm run build`.')
        }
      },
    },
  }
}

function removeUnused(programs: string): void {
  for (const { name } of entriesOf(programs)) {
    const folder = join(programs, name)
    const usedAt = statSync(folder, { throwIfNoEntry: false })?.mtimeMs // another build may have moved it
    if (usedAt !== undefined && Date.now() - usedAt > MAX_UNUSED_MS) {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
