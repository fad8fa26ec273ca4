import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type AstroIntegration } from 'astro'
import { answerQuestions } from '../thread.ts'
import { COMPILE_ONLY, RENDERER, type CompileFolders } from './compile-program.ts'

answerQuestions(async ({ folder, server, assets }: CompileFolders): Promise<void> => {
  const cache = join(folder, 'cache')
  await build({
    logLevel: 'error',
    outDir: assets,
    cacheDir: cache,
    publicDir: join(folder, 'none'), // public/ changes without the program: every build copies it
    integrations: [
      compileOnly(() => {
        renameSync(join(assets, '.prerender'), server)
      }),
    ],
  })
  rmSync(cache, { recursive: true, force: true })
})

/** Stops Astro after compiling, and tells before it throws away the compiled pages. */
function compileOnly(onCompiled: () => void): AstroIntegration {
  return {
    name: COMPILE_ONLY,
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: RENDERER, entrypoint: new URL('render-page.ts', import.meta.url) })
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: COMPILE_ONLY,
          setup: () => Promise.resolve(),
          getStaticPaths: () => {
            onCompiled()
            return Promise.resolve([])
          },
        }))
      },
    },
  }
}
