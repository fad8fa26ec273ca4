import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { workspaceOf } from '../store/workspace.ts'
import { codeOf } from '../system/system-error.ts'
import { withArguments } from './arguments.ts'
import type { CommandContext } from './context.ts'
import { previewServer } from './preview-server.ts'
import { shownDist } from './shown-dist.ts'

const MAX_PORT = 65_535

const USAGE = `npm run preview -- [--port N] [--host]
  --port N  serve on this port, or on the next one that is free (default: 4321)
  --host    also serve to other computers on the network

Serves the site as it was last built, until you stop it.`

/** Serves the site of the last build until it is stopped. The status is 1 if there is no site. */
export function preview(context: CommandContext, args: readonly string[]): Promise<number> {
  const options = { port: { type: 'string' }, host: { type: 'boolean' } } as const
  return withArguments(context, { args: [...args], options }, USAGE, async ({ values }) => {
    const { project, log, error } = context
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
    const server = previewServer({ dist, base: project.site.base })
    const used = await listen(server, Number(port), host)
    log(
      `The site is at http://localhost:${used}${project.site.base} until you stop this command with Ctrl+C.`,
    )
    await once(server, 'close')
    return 0
  })
}

/** Listens on the port or on the first one after it that is free, and returns which. Throws if there is none. */
async function listen(server: Server, port: number, host: boolean): Promise<number> {
  try {
    server.listen(port, host ? undefined : 'localhost')
    await once(server, 'listening')
    return port
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE' && port < MAX_PORT) return listen(server, port + 1, host)
    throw error
  }
}
