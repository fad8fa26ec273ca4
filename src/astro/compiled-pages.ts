import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filePath, pagePath, type RouteParams } from '../core/route-path.ts'
import type { Contents, Endpoint } from '../site/endpoint.ts'
import type { PathsRequest } from '../site/list-paths.ts'
import type { StaticPath } from '../site/static-path.ts'
import { listFiles } from '../system/files.ts'
import { RENDERER, type CompiledPages } from './compile-pages.ts'
import type { Page, RenderPage } from './render-page.ts'

/** The compiled pages, loaded. */
export interface Pages {
  /** In the order in which routes win when two have the same address. */
  readonly routes: readonly CompiledRoute[]
  /** The contents of an output. Throws when it cannot be made: which one, and what its page threw. */
  readonly make: (output: Output) => Promise<Contents>
}

/** A file of `src/pages`, compiled. */
export interface CompiledRoute {
  /** As Astro names it: `/[year]/[month]`. */
  readonly name: string
  /** Its pages. Throws what `getStaticPaths` throws. */
  readonly listPaths: (request: PathsRequest) => Promise<readonly ListedPath[]>
  /** Where a page of it goes in `dist`. */
  readonly fileOf: (params: RouteParams) => string
}

/** One without a key has no props: it shows the archive. */
export type ListedPath = Pick<StaticPath<object>, 'params'> & Partial<StaticPath<object>>

/** A page or another output that can be made: plain data, so that a worker can make it. */
export interface Output {
  /** Its path in `dist`. */
  readonly file: string
  /** The name of its route. */
  readonly route: string
  /** Everything it shows, if it has a key. */
  readonly props: object
  readonly hasKey: boolean
}

/*
 * What is used of Astro's compiled pages. It is the surface that adapters use to prerender; Astro does not publish its
 * types. tests/astro/contract.test.ts compares what we render with what Astro renders.
 */
interface CompiledApp {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: RouteData }[]
    /** Files of scripts in the assets, by what the pages call them. */
    readonly entryModules: Readonly<Record<string, string>>
  }
  readonly getComponentByRoute: (route: RouteData) => Promise<unknown>
}

interface RouteData {
  readonly route: string
  readonly type: string
}

/** A file of `src/pages`: a page, or an endpoint. */
interface RouteModule {
  readonly getStaticPaths?: (request: PathsRequest) => ListedPath[] | Promise<ListedPath[]>
  readonly default?: Page
  readonly GET?: Endpoint<object>
}

/** Loads compiled pages, for a site under this path of its host. */
export async function loadPages({ server }: CompiledPages, base: string): Promise<Pages> {
  const app = await loadApp(server)
  const { entryModules, routes } = app.manifest
  const addressOfScript = (name: string): string => {
    const file = entryModules[name]
    if (file === undefined) throw new Error(`There is no script ${name}.`)
    return `${base.replace(/\/$/, '')}/${file}`
  }
  const modules = new Map<string, RouteModule>()
  const compiled: CompiledRoute[] = []
  let renderPage: RenderPage | undefined
  for (const { routeData } of routes) {
    const module = await app.getComponentByRoute(routeData)
    // The renderer is compiled from render-page.ts, everything else from src/pages.
    if (routeData.route === RENDERER) ({ renderPage } = module as { renderPage: RenderPage })
    else {
      modules.set(routeData.route, module as RouteModule)
      compiled.push(routeOf(routeData, module as RouteModule))
    }
  }
  const render = renderPage
  if (!render) throw new Error(`There is no route ${RENDERER}.`)
  return {
    routes: compiled,
    make: async ({ file, route, props }) => {
      const { default: page, GET: endpoint } = modules.get(route) ?? {}
      try {
        if (endpoint) return await endpoint.contents(props)
        if (page) return await render(page, props, addressOfScript)
      } catch (error) {
        throw new Error(
          `${file} could not be made: ${error instanceof Error ? error.message : String(error)}`,
          { cause: error },
        )
      }
      throw new Error(`There is no route ${route}.`)
    },
  }
}

function routeOf({ route: name, type }: RouteData, { getStaticPaths }: RouteModule): CompiledRoute {
  return {
    name,
    listPaths: async (request) => (await getStaticPaths?.(request)) ?? [{ params: {} }],
    fileOf: (params) => {
      // Hosts look for a page in a folder of its own, and for the page of unknown addresses at the root.
      if (name === '/404') return '404.html'
      return type === 'page' ? `${pagePath(name, params)}index.html` : filePath(name, params)
    },
  }
}

async function loadApp(server: string): Promise<CompiledApp> {
  const entry = listFiles(server).find((file) => /^prerender-entry\..*\.mjs$/.test(file))
  if (entry === undefined) throw new Error(`${server} has no compiled pages.`)
  // Its shape is that of CompiledApp, as said there.
  const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { app: CompiledApp }
  return app
}
