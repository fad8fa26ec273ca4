import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { build, type AstroIntegration } from 'astro'
import { COMPILE_ONLY, type CompileThreadData, type Styles } from './compile-program.ts'

// What compile() gives to the thread that it starts.
const { folder, server, assets } = workerData as CompileThreadData
const cache = join(folder, 'cache')
let styles: Styles = {}

/** Stops Astro after compiling, and keeps what it would have thrown away: the compiled pages. */
function compileOnly(): AstroIntegration {
  let stylesOf = (): Styles => ({})
  return {
    name: COMPILE_ONLY,
    hooks: {
      'astro:build:setup': ({ pages }) => {
        stylesOf = () => Object.fromEntries([...pages].map(([key, page]) => [key, page.styles]))
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: COMPILE_ONLY,
          setup: () => Promise.resolve(),
          getStaticPaths: () => {
            renameSync(join(assets, '.prerender'), server)
            styles = stylesOf()
            return Promise.resolve([])
          },
        }))
      },
    },
  }
}

await build({
  logLevel: 'error',
  outDir: assets,
  cacheDir: cache,
  publicDir: join(folder, 'none'), // public/ changes without the program: every build copies it
  integrations: [compileOnly()],
})
rmSync(cache, { recursive: true, force: true })
parentPort?.postMessage(styles)
