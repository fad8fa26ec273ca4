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
  /** By priority: if two routes have the same address, the first one gets it. */
  readonly routes: readonly CompiledRoute[]
  /** Rejects with the path of the output and what its page or endpoint threw. */
  readonly render: (output: Output) => Promise<Contents>
}

/** A compiled file of `src/pages`. */
export interface CompiledRoute {
  /** Astro's pattern, such as `/[year]/[month]`. */
  readonly name: string
  /** Rejects with what `getStaticPaths` throws. */
  readonly listPaths: (request: PathsRequest) => Promise<readonly ListedPath[]>
  /** Path in `dist` of the page with these parameters. */
  readonly fileOf: (params: RouteParams) => string
}

/** A path without a key has no props: its page shows the archive. */
export type ListedPath = Pick<StaticPath<object>, 'params'> & Partial<StaticPath<object>>

/** An output to be rendered. Plain data, so that it can be sent to a worker. */
export interface Output {
  /** Path in `dist`. */
  readonly file: string
  /** Name of its route. */
  readonly route: string
  /** If it has a key, it shows nothing else. */
  readonly props: object
  readonly hasKey: boolean
}

/*
 * The part of Astro's compiled app that Backfile uses. Adapters prerender with it too, but Astro does not publish its
 * types. tests/astro/contract.slow.test.ts compares what Backfile renders with what Astro renders.
 */
interface CompiledApp {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: RouteData }[]
    /** Script files in the assets folder, by the names that pages use for them. */
    readonly entryModules: Readonly<Record<string, string>>
  }
  readonly getComponentByRoute: (route: RouteData) => Promise<unknown>
}

interface RouteData {
  readonly route: string
  readonly type: string
}

/** A page or an endpoint. */
interface RouteModule {
  readonly getStaticPaths?: (request: PathsRequest) => ListedPath[] | Promise<ListedPath[]>
  readonly default?: Page
  readonly GET?: Endpoint<object>
}

/** Loads compiled pages, for a site with this base path. */
export async function loadPages({ server }: CompiledPages, base: string): Promise<Pages> {
  const app = await loadApp(server)
  const { entryModules, routes } = app.manifest
  const addressOfScript = (name: string): string => {
    const file = entryModules[name]
    if (file === undefined) throw new Error(`The compiled pages have no script ${name}.`)
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
  const pageToHtml = renderPage
  if (!pageToHtml) throw new Error(`The compiled pages have no route ${RENDERER}.`)
  return {
    routes: compiled,
    render: async ({ file, route, props }) => {
      const { default: page, GET: endpoint } = modules.get(route) ?? {}
      try {
        if (endpoint) return await endpoint.contents(props)
        if (page) return await pageToHtml(page, props, addressOfScript)
      } catch (error) {
        throw new Error(
          `${file} could not be made: ${error instanceof Error ? error.message : String(error)}`,
          { cause: error },
        )
      }
      throw new Error(`The compiled pages have no route ${route}.`)
    },
  }
}

function routeOf({ route: name, type }: RouteData, { getStaticPaths }: RouteModule): CompiledRoute {
  return {
    name,
    listPaths: async (request) => (await getStaticPaths?.(request)) ?? [{ params: {} }],
    fileOf: (params) => {
      // Hosts look for a page in a folder of its own, but for the “not found” page in the root.
      if (name === '/404') return '404.html'
      return type === 'page' ? `${pagePath(name, params)}index.html` : filePath(name, params)
    },
  }
}

async function loadApp(server: string): Promise<CompiledApp> {
  const entry = listFiles(server).find((file) => /^prerender-entry\..*\.mjs$/.test(file))
  if (entry === undefined) throw new Error(`There are no compiled pages in ${server}.`)
  // Astro does not publish the type: see CompiledApp.
  const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { app: CompiledApp }
  return app
}
