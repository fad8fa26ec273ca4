import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type AstroIntegration } from 'astro'
import { answerQuestions } from '../thread.ts'
import { COMPILE_ONLY, type CompileFolders, type Styles } from './compile-program.ts'

answerQuestions(async ({ folder, server, assets }: CompileFolders): Promise<Styles> => {
  const cache = join(folder, 'cache')
  let styles: Styles = {}
  await build({
    logLevel: 'error',
    outDir: assets,
    cacheDir: cache,
    publicDir: join(folder, 'none'), // public/ changes without the program: every build copies it
    integrations: [
      compileOnly((compiled) => {
        renameSync(join(assets, '.prerender'), server)
        styles = compiled
      }),
    ],
  })
  rmSync(cache, { recursive: true, force: true })
  return styles
})

/** Stops Astro after compiling, and tells before it throws away the compiled pages. */
function compileOnly(onCompiled: (styles: Styles) => void): AstroIntegration {
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
            onCompiled(stylesOf())
            return Promise.resolve([])
          },
        }))
      },
    },
  }
}
