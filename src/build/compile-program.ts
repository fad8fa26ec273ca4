import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type AstroIntegration } from 'astro'
import { entriesOf } from './files.ts'

/** Where the parts of a compiled program stand, in its folder. */
export const PROGRAM = {
  /** The pages, as modules that render them. */
  server: 'server',
  /** The style sheets and scripts that pages ask for. */
  assets: 'assets',
  /** By the key of a route: the style sheets that its pages link. Written last. */
  styles: 'styles.json',
} as const

/** Other fingerprints are kept for a day: who tries a setting goes back to the one before. */
const LONGEST_MS = 24 * 60 * 60 * 1000

/**
 * The folder with the program of this fingerprint, compiled by Astro if no
 * earlier build did: most builds bring a new story and no new program, and
 * compiling takes longer than rendering what one story changes. See
 * docs/decisions/0002-incremental-builds.md.
 */
export async function compiledProgram(programs: string, fingerprint: string): Promise<string> {
  const folder = join(programs, fingerprint.slice(0, 16))
  if (isThere(join(folder, PROGRAM.styles))) {
    utimesSync(folder, new Date(), new Date())
    return folder
  }
  removeOld(programs)
  const making = `${folder}.${process.pid}`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  const outDir = join(making, PROGRAM.assets)
  await build({
    logLevel: 'error',
    outDir,
    cacheDir: join(making, 'cache'),
    publicDir: join(making, 'none'), // public/ changes without the program: every build copies it
    integrations: [compileOnly(making)],
  })
  rmSync(join(making, 'cache'), { recursive: true, force: true })
  try {
    renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    if (!isThere(join(folder, PROGRAM.styles))) throw error // else another build was faster
  }
  return folder
}

const NAME = 'backfile:compile-only'

/** Stops Astro after compiling, and keeps what it would have thrown away: the compiled pages. */
function compileOnly(folder: string): AstroIntegration {
  let styles = (): string => '{}'
  let output = ''
  return {
    name: NAME,
    hooks: {
      'astro:build:setup': ({ pages }) => {
        styles = () => JSON.stringify(Object.fromEntries([...pages].map(([key, page]) => [key, page.styles])))
      },
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir)
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: NAME,
          setup: () => Promise.resolve(),
          getStaticPaths: () => {
            renameSync(join(output, '.prerender'), join(folder, PROGRAM.server))
            writeFileSync(join(folder, PROGRAM.styles), styles())
            return Promise.resolve([])
          },
        }))
      },
    },
  }
}

/** Refuses `astro build`: it compiles, and Backfile renders, searches and publishes. */
export function refuseAstroBuild(): AstroIntegration {
  return {
    name: 'backfile:refuse-astro-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build' && !config.integrations.some(({ name }) => name === NAME)) {
          throw new Error('`astro build` makes no archive: build it with `npm run build`.')
        }
      },
    },
  }
}

function removeOld(programs: string): void {
  for (const { name } of entriesOf(programs)) {
    const used = statSync(join(programs, name)).mtimeMs
    if (Date.now() - used > LONGEST_MS) rmSync(join(programs, name), { recursive: true, force: true })
  }
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}
