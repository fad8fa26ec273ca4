import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AstroIntegration, AstroPrerenderer } from 'astro'
import site from '../site.config.ts'
import { programFingerprint } from './fingerprint.ts'
import { takeLock } from './lock.ts'
import { readLedger, writeLedger } from './ledger.ts'
import { companionsOf, precompress } from './precompress.ts'
import { Progress } from './progress.ts'
import { listFiles } from './files.ts'
import { publish } from './publish.ts'
import { buildSearchIndex } from './search-index.ts'
import { session } from './session.ts'
import { makesFile, shardOf } from './shard.ts'
import { Stopwatch } from './stopwatch.ts'
import { textOfArticle } from './text-of-article.ts'
import { Units } from './units.ts'
import type { Workspace } from './workspace.ts'

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]

/**
 * Renders only the pages whose props changed, into a staging folder, and then
 * publishes what differs. Why not Astro's own incremental mode:
 * docs/decisions/0002-incremental-builds.md.
 */
export function incremental(workspace: Workspace): AstroIntegration {
  const stopwatch = new Stopwatch()
  const shard = shardOf()
  let searched: Promise<void> = Promise.resolve()
  let fingerprint = ''
  let units = new Units(workspace.dist, {})
  let rendered = 0

  return {
    name: 'backfile:incremental',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return
        takeLock(workspace.lock)
        // Whatever the shell it runs in says: a build for readers is never a development build.
        process.env['NODE_ENV'] = 'production'
        // Astro would take these for import.meta.env.DEV and PROD; Vitest sets them for what it starts.
        delete process.env['DEV']
        delete process.env['PROD']
        fingerprint = programFingerprint(process.cwd())
        // A build that was stopped while it published left a dist that no ledger describes.
        const ledger = existsSync(workspace.publishing)
          ? undefined
          : readLedger(workspace.ledger, fingerprint)
        units = new Units(workspace.dist, ledger?.units ?? {})
        rmSync(workspace.staging, { recursive: true, force: true })
        updateConfig({ outDir: folderUrl(workspace.staging), cacheDir: folderUrl(workspace.astro) })
      },
      'astro:build:start': ({ setPrerenderer }) => {
        stopwatch.lap('reading')
        setPrerenderer((astro) => {
          let progress: Progress
          return {
            ...astro,
            name: 'backfile:incremental',
            async getStaticPaths() {
              stopwatch.lap('bundling')
              const paths = await astro.getStaticPaths()
              const due = paths.filter((path) => makesFile(shard, outputFile(path)) && isDue(path, units))
              rendered = due.length
              searched = indexSearch(workspace, units)
              // It is waited for when all is rendered; a failure before that must not end the process.
              searched.catch(() => undefined)
              progress = new Progress(process.stdout, 'Rendered', due.length)
              return due
            },
            async render(request, options) {
              const result = await astro.render(request, options)
              progress.tick()
              return result
            },
          }
        })
      },
      'astro:build:done': async () => {
        stopwatch.lap('rendering')
        await searched
        stopwatch.lap('search')
        mkdirSync(dirname(workspace.publishing), { recursive: true })
        writeFileSync(workspace.publishing, '')
        const companions = site.features.precompress ? companionsOf : undefined
        const publication = publish(workspace.staging, workspace.dist, units.keptFiles(), companions)
        if (companions) await precompress(workspace.dist, listFiles(workspace.dist))
        writeLedger(workspace.ledger, { version: 1, fingerprint, units: units.toLedger() })
        rmSync(workspace.publishing)
        stopwatch.lap('publishing')
        session().report = {
          ...publication,
          stories: session().archive?.articles.length ?? 0,
          rendered,
          kept: units.keptCount,
          phases: stopwatch.phases,
        }
      },
    },
  }
}

/** Indexes the archive for search while pages are rendered: Pagefind is a process of its own. */
async function indexSearch(workspace: Workspace, units: Units): Promise<void> {
  const articles = session().archive?.articles ?? []
  await buildSearchIndex({ articles, textOf: textOfArticle, staging: workspace.staging, units })
}

/** Whether the page must be rendered. One without a key always is: what it shows is not known before. */
function isDue(path: PathWithRoute, units: Units): boolean {
  if (path.cacheKey === undefined) return true
  const file = outputFile(path)
  if (units.keep(file, path.cacheKey)) return false
  units.make(file, path.cacheKey, [file])
  return true
}

/** Where Astro writes the path, in `dist`: endpoints by their own name, pages as a folder with an index. */
function outputFile({ pathname, route }: PathWithRoute): string {
  const name = pathname.replace(/^\/|\/$/g, '')
  return route.type === 'endpoint' ? name : `${name}/index.html`
}

function folderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`)
}
