import type { AstroIntegration } from 'astro'
import { contentFolder } from '../content/content-folder.ts'
import type * as FollowContent from './follow-content.ts'
import type { Project } from '../core/project.ts'
import { workspaceOf } from '../store/workspace.ts'

/**
 * Makes the dev server read and watch the content folder. The code for that is loaded only in dev: a build, which
 * compiles with the same configuration, would load it a second time.
 */
export function contentInDev(project: Project): AstroIntegration {
  let following: Promise<typeof FollowContent> | undefined
  return {
    name: 'backfile:content-in-dev',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return
        following = import('./follow-content.ts')
        injectScript('page', "import '/src/scripts/content-in-dev.ts'")
        // Vite would watch every file in the project, including the stories and whatever a concurrent build writes: each
        // page of that build would reload the open one.
        const { all, dist } = workspaceOf(project)
        const ignored = [contentFolder(project), all, dist].map((folder) => `${folder}/**`)
        updateConfig({ vite: { server: { watch: { ignored } } } })
      },
      'astro:server:setup': async ({ server, logger }) => {
        await (await following)?.followContent(project, { server, logger })
      },
    },
  }
}
