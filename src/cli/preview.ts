import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { workspaceOf } from '../store/workspace.ts'
import { withArguments } from './arguments.ts'
import type { CommandContext } from './context.ts'
import { shownDist } from './shown-dist.ts'

const USAGE = `npm run preview -- [--port N] [--host]
  --port N  serve on this port, or on the next one that is free (default: 4321)
  --host    also serve to other computers on the network

Serves the site as it was last built, until you stop it.`

/** Serves the site of the last build until it is stopped. The status is 1 if there is no site. */
export function preview(context: CommandContext, args: readonly string[]): Promise<number> {
  const options = { port: { type: 'string' }, host: { type: 'boolean' } } as const
  return withArguments(context, { args: [...args], options }, USAGE, async ({ values }) => {
    const { project, error } = context
    const { port = '4321', host = false } = values
    if (!/^\d{1,5}$/.test(port)) {
      error(`“${port}” is not a port number.\n\n${USAGE}`)
      return 1
    }
    const { dist } = workspaceOf(project)
    if (!existsSync(join(dist, 'index.html'))) {
      error(`There is no site in ${shownDist(project.root, dist)} yet: \`npm run build\` builds it.`)
      return 1
    }
    const astro = await import('astro')
    const server = await astro.preview({
      root: project.root,
      outDir: dist,
      server: { port: Number(port), host },
    })
    await server.closed()
    return 0
  })
}
