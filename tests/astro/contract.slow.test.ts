import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { pagePaths } from '../../src/archive/addresses.ts'
import { buildArchive, type Archive } from '../../src/archive/archive.ts'
import { selectForPublication } from '../../src/archive/receipt.ts'
import { emptyPlaces, routes } from '../../src/archive/routes.ts'
import { compiledPages } from '../../src/astro/compile-pages.ts'
import { loadPages, type CompiledRoute, type ListedPath, type Pages } from '../../src/astro/compiled-pages.ts'
import { connector } from '../../src/content/connector.ts'
import { readLookBack } from '../../src/content/look-back-log.ts'
import { contentFolder } from '../../src/content/content-folder.ts'
import { readingSettings } from '../../src/content/reading-settings.ts'
import { readSiteContent } from '../../src/content/site-content.ts'
import { storySources } from '../../src/content/story-sources.ts'
import { todayOf } from '../../src/core/project.ts'
import { pagePath } from '../../src/core/route-path.ts'
import type { Site } from '../../src/core/site.ts'
import { withSiteData, type SiteData } from '../../src/site/site-data.ts'
import { programFingerprint } from '../../src/store/fingerprint.ts'
import { workspaceOf } from '../../src/store/workspace.ts'
import { listFiles } from '../../src/system/files.ts'
import { loadProject } from '../../src/system/load-project.ts'
import { copyProject } from '../copy-project.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** The part of Astro's compiled app that its own prerenderer calls. */
interface AstroApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: { readonly route: string } }[] }
  readonly setInternals: (internals: object) => void
  readonly setOptions: (options: object) => void
  readonly render: (request: Request, options: { readonly routeData: object }) => Promise<Response>
}

// A page route of src/pages is an .astro file; the other files are endpoints, which Astro does not render.
const PAGE_ROUTES = listFiles('src/pages')
  .filter((file) => file.endsWith('.astro'))
  .map((file) => `/${file.replace(/(\/?index)?\.astro$/, '')}`)
  .sort()
// In no sitemap: readers should not land on these.
const UNLISTED = new Set(['/404', '/[...gone]'])
// Only a large archive has pages of these.
const OF_LARGE_ARCHIVES = new Set(['/names/[kind]/[...initial]', '/threads/[year]/[...month]'])
const COMPILE_TIMEOUT = 180_000

let app: AstroApp
let pages: Pages
let archive: Archive
let data: SiteData
let site: Site

// The shipped stories and settings, plus one withdrawn address so that every page route has a page, under a base path.
beforeAll(async () => {
  const root = join(temporaryFolder(), 'project')
  copyProject(root)
  cpSync('content', join(root, 'content'), { recursive: true })
  const settings = join(root, 'src/site.config.ts')
  const text = readFileSync(settings, 'utf8')
  writeFileSync(settings, text.replace('defineSite({', "defineSite({\n  gone: ['/withdrawn/story/'],"))
  const environment = { ...process.env, BACKFILE_URL: 'https://archive.example/base/' }
  const project = await loadProject(root, environment)
  const fingerprint = programFingerprint(project)
  const before = process.cwd()
  process.chdir(root) // Astro compiles a project outside the working directory into a different folder
  const compiled = await compiledPages(project, workspaceOf(project).programs, fingerprint)
  process.chdir(before)
  const content = await readSiteContent(project, fingerprint)
  const { articles, receipt } = selectForPublication(content.entries, todayOf(project))
  archive = buildArchive(articles, connector(content, project.site, readLookBack(content.lookBack)))
  const stories = { folder: contentFolder(project), settings: readingSettings(project), texts: content.texts }
  const places = { emptyPlaces: emptyPlaces(archive) }
  data = {
    archive,
    receipt,
    ...places,
    ...storySources(stories),
    publishedOutput: () => undefined,
    sizeOf: () => undefined,
  }
  ;({ site } = project)
  pages = await loadPages(compiled, site.base)
  app = await loadAstroApp(compiled.server)
}, COMPILE_TIMEOUT)

/**
 * The app that Astro's prerenderer renders with, set up as `astro build` does. It would inject style sheets and scripts,
 * but there are none: compiling rejects pages that import style sheets, and no integration injects scripts in a build.
 */
async function loadAstroApp(server: string): Promise<AstroApp> {
  const [entry = ''] = listFiles(server).filter((file) => file.startsWith('prerender-entry.'))
  const loaded = (await import(pathToFileURL(join(server, entry)).href)) as { readonly app: AstroApp }
  loaded.app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() })
  const logger = { options: { destination: { write: () => undefined }, level: 'silent' } }
  loaded.app.setOptions({ settings: { scripts: [] }, logger })
  return loaded.app
}

function routeNamed(name: string): CompiledRoute {
  const route = pages.routes.find((each) => each.name === name)
  if (!route) throw new Error(`src/pages has no route ${name}`)
  return route
}

/** The page as Astro's prerenderer renders it: the response to a request for its address. */
async function renderedByAstro(name: string, { params }: ListedPath): Promise<string> {
  const routeData = app.manifest.routes.map((each) => each.routeData).find(({ route }) => route === name)
  if (!routeData) throw new Error(`Astro has no route ${name}`)
  const request = new Request(new URL(pagePath(name, params), `${site.origin}${site.base}`))
  const response = await app.render(request, { routeData })
  return response.text()
}

describe('our renderer and Astro’s return byte-identical HTML for every page of', () => {
  test.each(PAGE_ROUTES.filter((name) => !OF_LARGE_ARCHIVES.has(name)))('%s', async (name) => {
    const route = routeNamed(name)
    await withSiteData(data, async () => {
      const paths = await route.listPaths({})
      expect(paths).not.toEqual([])
      for (const path of paths) {
        const file = route.fileOf(path.params)
        const output = { file, route: name, props: path.props ?? {}, hasKey: path.cacheKey !== undefined }
        expect(await pages.render(output), file).toBe(await renderedByAstro(name, path))
      }
    })
  })
})

describe('the pages that getStaticPaths lists', () => {
  test.each([...routes].filter(([, { pages }]) => pages !== undefined).map(([name]) => name))(
    'are those that the route table lists for %s',
    async (name) => {
      const { fileOf, listPaths } = routeNamed(name)
      const listed = await withSiteData(data, () => listPaths({}))
      const expected = routes.get(name)?.pages?.(archive) ?? []
      expect(listed.map(({ params }) => fileOf(params)).sort()).toEqual(expected.map(fileOf).sort())
    },
  )

  test('are, taken together, the pages that sitemaps and redirects know of', async () => {
    const files = await withSiteData(data, async () => {
      const listed = PAGE_ROUTES.filter((name) => !UNLISTED.has(name)).map(async (name) => {
        const { fileOf, listPaths } = routeNamed(name)
        return (await listPaths({})).map(({ params }) => fileOf(params))
      })
      return (await Promise.all(listed)).flat()
    })
    expect(files.sort()).toEqual(
      pagePaths(archive, site)
        .map((path) => `${path}index.html`)
        .sort(),
    )
  })
})
