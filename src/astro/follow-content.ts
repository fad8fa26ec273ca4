import type { HookParameters } from 'astro'
import type { Problem } from '../core/problem.ts'
import { session } from '../site/session.ts'
import { contentFolder } from '../content/content-folder.ts'
import { readContentOfSite } from '../content/content-of-site.ts'
import { shownFolder, withFolder } from '../content/shown-path.ts'
import { watchFolder } from '../content/watch-folder.ts'

type DevServer = Pick<HookParameters<'astro:server:setup'>, 'server' | 'logger'>

/**
 * Keeps a dev server with the content folder: loads the open page anew as soon as a file was read, tells each problem
 * once in the terminal, and shows those that keep a file from being published over the page; all other pages keep
 * working. `first` is the reading under way; what changes until the folder is watched is read then.
 */
export async function followContent(first: Promise<void>, { server, logger }: DevServer): Promise<void> {
  let revision = 0
  let told = new Set<string>()
  let hadErrors = false
  const reload = { type: 'full-reload', path: '*' } as const

  const problemsHere = (): readonly Problem[] =>
    session().problems.map((problem) => withFolder(shownFolder(), problem))
  const errorsHere = (): readonly Problem[] => problemsHere().filter(({ severity }) => severity === 'error')
  const tell = (): void => {
    const problems = problemsHere()
    for (const problem of problems) {
      if (told.has(textOf(problem))) continue
      if (problem.severity === 'error') logger.error(textOf(problem))
      else logger.warn(textOf(problem))
    }
    told = new Set(problems.map(textOf))
    const hasErrors = errorsHere().length > 0
    if (hadErrors && !hasErrors) logger.info('Every file can be published again.')
    hadErrors = hasErrors
    show()
  }
  const show = (): void => {
    const errors = errorsHere()
    if (errors.length === 0) return
    const message = errors.map(textOf).join('\n\n')
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'backfile' } })
  }
  const read = async (): Promise<void> => {
    await first.catch(() => undefined)
    // What was read counts, though it could not be kept for the next time.
    await readContentOfSite().catch((error: unknown) => {
      logger.error(String(error))
    })
    revision += 1
    // Astro's name for it: the addresses of each route are asked for anew.
    for (const name of ['ssr', 'prerender']) {
      server.environments[name]?.hot.send('astro:content-changed', {})
    }
    server.ws.send(reload)
    tell()
  }

  server.middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `content;desc="${revision}"`)
    next()
  })
  server.ws.on('connection', show)
  server.ws.on('backfile:shown', (shown: { revision: unknown }, client) => {
    if (shown.revision !== String(revision)) client.send(reload)
  })
  const watcher = await watchFolder(contentFolder(), read)
  server.httpServer?.on('close', () => {
    watcher.close()
  })
}

function textOf({ file, line, column, code, message, hint }: Problem): string {
  return `${file}:${line}:${column}  ${code}\n  ${message}\n  → ${hint}`
}
