import type { HookParameters } from 'astro'
import { emptyPlaces } from '../archive/routes.ts'
import { contentFolder, shownFolder } from '../content/content-folder.ts'
import { readLookBack } from '../content/look-back-log.ts'
import { readingSettings } from '../content/reading-settings.ts'
import { withFolder } from '../content/shown-path.ts'
import { siteArchive, type SiteArchive } from '../content/site-archive.ts'
import { readSiteContent, type SiteContent } from '../content/site-content.ts'
import { storySources } from '../content/story-sources.ts'
import { watchFolder } from '../content/watch-folder.ts'
import type { Problem } from '../core/problem.ts'
import type { Project } from '../core/project.ts'
import { provideSiteData, type SiteData } from '../site/site-data.ts'
import { programFingerprint } from '../store/fingerprint.ts'

type DevServer = Pick<HookParameters<'astro:server:setup'>, 'server' | 'logger'>

/**
 * Keeps a dev server up to date with the content folder: reloads the open page whenever a changed file has been read,
 * logs each problem once, and shows errors in an overlay. The pages of other files keep working.
 */
export async function followContent(project: Project, { server, logger }: DevServer): Promise<void> {
  let revision = 0
  let problems: readonly Problem[] = []
  let logged = new Set<string>()
  let hadErrors = false
  const reload = { type: 'full-reload', path: '*' } as const
  const data = new DevData(project)
  const withdraw = provideSiteData(data)

  const errors = (): readonly Problem[] => problems.filter(({ severity }) => severity === 'error')
  const log = (): void => {
    for (const problem of problems) {
      if (logged.has(textOf(problem))) continue
      if (problem.severity === 'error') logger.error(textOf(problem))
      else logger.warn(textOf(problem))
    }
    logged = new Set(problems.map(textOf))
    const hasErrors = errors().length > 0
    if (hadErrors && !hasErrors) logger.info('Every file can be published again.')
    hadErrors = hasErrors
    show()
  }
  const show = (): void => {
    const found = errors()
    if (found.length === 0) return
    const message = found.map(textOf).join('\n\n')
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'backfile' } })
  }
  const read = async (): Promise<void> => {
    const content = await readSiteContent(project, programFingerprint(project))
    if (content.failure !== undefined) logger.error(String(content.failure))
    const made = siteArchive(content, project, readLookBack(content.lookBack))
    data.use(made, content)
    problems = made.problems.map((problem) => withFolder(shownFolder(project), problem))
    revision += 1
    // Astro's event: makes it call every `getStaticPaths` again.
    for (const name of ['ssr', 'prerender']) {
      server.environments[name]?.hot.send('astro:content-changed', {})
    }
    server.ws.send(reload)
    log()
  }

  server.middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `content;desc="${revision}"`)
    next()
  })
  server.ws.on('connection', show)
  server.ws.on('backfile:shown', (shown: { revision: unknown }, client) => {
    if (shown.revision !== String(revision)) client.send(reload)
  })
  const watcher = await watchFolder(contentFolder(project), () =>
    read().catch((error: unknown) => {
      logger.error(String(error))
    }),
  )
  server.httpServer?.on('close', () => {
    watcher.close()
    withdraw()
  })
}

function textOf({ file, line, column, code, message, hint }: Problem): string {
  return `${file}:${line}:${column}  ${code}\n  ${message}\n  → ${hint}`
}

/** Site data as of the last time the content folder was read. */
class DevData implements SiteData {
  readonly #project: Project
  #current: Omit<SiteData, 'publishedOutput' | 'sizeOf'> | undefined

  constructor(project: Project) {
    this.#project = project
  }

  /** Replaces the content. */
  use({ archive, receipt }: SiteArchive, { texts }: SiteContent): void {
    const project = this.#project
    const places = { folder: contentFolder(project), settings: readingSettings(project), texts }
    this.#current = { archive, emptyPlaces: emptyPlaces(archive), receipt, ...storySources(places) }
  }

  get archive(): SiteData['archive'] {
    return this.#read().archive
  }

  get emptyPlaces(): SiteData['emptyPlaces'] {
    return this.#read().emptyPlaces
  }

  get receipt(): SiteData['receipt'] {
    return this.#read().receipt
  }

  get textOf(): SiteData['textOf'] {
    return this.#read().textOf
  }

  get sourceOf(): SiteData['sourceOf'] {
    return this.#read().sourceOf
  }

  get pictureOf(): SiteData['pictureOf'] {
    return this.#read().pictureOf
  }

  /** There are no outputs in dev. */
  publishedOutput(): undefined {
    return undefined
  }

  sizeOf(): undefined {
    return undefined
  }

  #read(): Omit<SiteData, 'publishedOutput' | 'sizeOf'> {
    if (!this.#current) throw new Error('The content folder has not been read yet.')
    return this.#current
  }
}
