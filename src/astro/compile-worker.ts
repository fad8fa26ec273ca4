import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type AstroIntegration, type HookParameters } from 'astro'
import { answerRequests } from '../system/worker.ts'
import { COMPILE_ONLY, RENDERER, type CompileFolders } from './compile-pages.ts'

type PageBuildData =
  HookParameters<'astro:build:setup'>['pages'] extends Map<string, infer Page> ? Page : never

answerRequests(async ({ root, folder, server, assets }: CompileFolders): Promise<void> => {
  const cache = join(folder, 'cache')
  await build({
    root,
    logLevel: 'error',
    outDir: assets,
    cacheDir: cache,
    publicDir: join(folder, 'none'), // not part of the program: every build copies public/ itself
    integrations: [
      compileOnly(() => {
        renameSync(join(assets, '.prerender'), server)
      }),
    ],
  })
  rmSync(cache, { recursive: true, force: true })
})

/** Makes Astro stop after compiling. Calls back before Astro deletes the compiled pages. */
function compileOnly(onCompiled: () => void): AstroIntegration {
  let pages: readonly PageBuildData[] = []
  return {
    name: COMPILE_ONLY,
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: RENDERER, entrypoint: new URL('render-page.ts', import.meta.url) })
      },
      'astro:build:setup': (built) => {
        pages = [...built.pages.values()]
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          name: COMPILE_ONLY,
          setup: () => Promise.resolve(),
          getStaticPaths: () => {
            assertNoStyles(pages)
            onCompiled()
            return Promise.resolve([])
          },
        }))
      },
    },
  }
}

/**
 * Throws if a page or one of its components has styles. Astro adds those when it handles a request, which Backfile never
 * does: its pages link their style sheets themselves.
 */
function assertNoStyles(pages: readonly PageBuildData[]): void {
  const page = pages.find(({ styles }) => styles.length > 0)
  if (page === undefined) return
  throw new Error(
    `${page.component}, or a component it shows, has a <style> or imports a style sheet, which no page would link: ` +
      'move the rules to src/styles.',
  )
}
