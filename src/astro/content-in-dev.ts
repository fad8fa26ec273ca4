import type { AstroIntegration } from 'astro'
import { workspaceOf, WORKSPACES } from '../store/workspace.ts'
import { contentFolder } from '../content/content-folder.ts'

/**
 * In dev, reads the content folder and follows it. What does so is loaded in dev
 * alone: a build compiles by the same settings, and would load it a second time.
 */
export function contentInDev(): AstroIntegration {
  let first = Promise.resolve()
  return {
    name: 'backfile:content-in-dev',
    hooks: {
      'astro:config:setup': async ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return
        const { readContentOfSite } = await import('../content/content-of-site.ts')
        first = readContentOfSite() // beside the start of the server
        first.catch(() => undefined) // whoever follows the content waits for it
        injectScript('page', "import '/src/scripts/content-in-dev.ts'")
        // Vite would watch each file under the project: the stories, and all that a build beside it
        // writes, whose every page it would take for a reason to load the open one anew.
        const ignored = [contentFolder(), WORKSPACES, workspaceOf().dist].map((folder) => `${folder}/**`)
        updateConfig({ vite: { server: { watch: { ignored } } } })
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { followContent } = await import('./follow-content.ts')
        await followContent(first, { server, logger })
      },
    },
  }
}
