import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listFiles } from '../system/files.ts'
import type { OutputTracker } from '../publish/output-tracker.ts'
import type { Contents, Endpoint } from '../site/endpoint.ts'
import type { PathsRequest } from '../site/paths-of-years.ts'
import type { PathGroup, StaticPath } from '../site/static-path.ts'
import { RENDERER, type CompiledPages } from './compile-pages.ts'
import type { Page, RenderPage } from './render-page.ts'

/** A page or another output that the program can make: plain data, so that another thread can make it. */
export interface Output {
  /** Where it stands in `dist`. */
  readonly file: string
  /** The route it belongs to, as Astro names it. */
  readonly route: string
  /** All it shows, if it has a key; one without shows the archive. */
  readonly props: object
  readonly hasKey: boolean
}

/** The compiled pages, ready to be asked. */
export interface Program {
  /**
   * Asks every route for its outputs, in the order in which routes win when two have the same address,
   * and returns those that are due, of the files that are theirs to make. Throws what a page throws.
   */
  readonly outputs: (tracker: OutputTracker, isOurs: (file: string) => boolean) => Promise<Output[]>
  /** What an output is. Throws when it cannot be made: which one, and what its page throws. */
  readonly make: (output: Output) => Promise<Contents>
}

/*
 * What is used here of Astro's compiled pages. It is the surface that adapters
 * for prerendering use; Astro does not publish its types. The version of Astro
 * is pinned, and every test of a built site fails when it changes.
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
  readonly segments: readonly (readonly RoutePart[])[]
}

interface RoutePart {
  readonly content: string
  readonly dynamic: boolean
  readonly spread: boolean
}

/** A file of `src/pages`: a page, or an endpoint. */
interface RouteModule {
  readonly getStaticPaths?: (asked: PathsRequest) => Path[] | Promise<Path[]>
  readonly default?: Page
  readonly GET?: Endpoint<object>
}

type Path = Partial<StaticPath<object>> & Pick<StaticPath<object>, 'params'>

interface Route {
  readonly data: RouteData
  readonly module: RouteModule
}

/** Loads a compiled program, for a site under this path of its host. */
export async function loadPages({ server }: CompiledPages, base: string): Promise<Program> {
  const app = await loadApp(server)
  const { routes, renderPage } = await loadRoutes(app)
  const { entryModules } = app.manifest
  const addressOfScript = (name: string): string => {
    const file = entryModules[name]
    if (file === undefined) throw new Error(`There is no script ${name}.`)
    return `${base.replace(/\/$/, '')}/${file}`
  }
  return {
    outputs: (tracker, isOurs) => outputsOf(routes, tracker, isOurs),
    make: async ({ file, route, props }) => {
      const { default: page, GET: endpoint } = routes.get(route)?.module ?? {}
      try {
        if (endpoint) return await endpoint.contents(props)
        if (page) return await renderPage(page, props, addressOfScript)
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

async function loadRoutes(
  app: CompiledApp,
): Promise<{ routes: ReadonlyMap<string, Route>; renderPage: RenderPage }> {
  const routes = new Map<string, Route>()
  let renderPage: RenderPage | undefined
  for (const { routeData: data } of app.manifest.routes) {
    const module = await app.getComponentByRoute(data)
    if (data.route === RENDERER) ({ renderPage } = module as { renderPage: RenderPage })
    else routes.set(data.route, { data, module: module as RouteModule })
  }
  if (!renderPage) throw new Error(`There is no route ${RENDERER}.`)
  return { routes, renderPage }
}

async function outputsOf(
  routes: ReadonlyMap<string, Route>,
  tracker: OutputTracker,
  isOurs: (file: string) => boolean,
): Promise<Output[]> {
  const outputs: Output[] = []
  for (const [route, { data, module }] of routes) {
    const groupOf = ({ name, key }: PathGroup): PathGroup => ({ name: `${route} ${name}`, key })
    const keeps = (group: PathGroup): boolean => tracker.keepGroup(groupOf(group))
    for (const path of (await module.getStaticPaths?.({ keeps })) ?? [{ params: {} }]) {
      const file = fileOf(data, addressOf(data, path.params))
      const group = path.group && groupOf(path.group)
      if (!isOurs(file) || !tracker.claim(file)) {
        if (group) tracker.invalidateGroup(group)
        continue
      }
      if (tracker.isDue(file, path.cacheKey, group)) {
        outputs.push({ file, route, props: path.props ?? {}, hasKey: path.cacheKey !== undefined })
      }
    }
  }
  return outputs
}

async function loadApp(server: string): Promise<CompiledApp> {
  const entry = listFiles(server).find((file) => /^prerender-entry\..*\.mjs$/.test(file))
  if (entry === undefined) throw new Error(`${server} has no compiled pages.`)
  // Its shape is that of CompiledApp, as said there.
  const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { app: CompiledApp }
  return app
}

/** `/2025/05/13/` of a page, `/data/2025.jsonl` of another output. */
function addressOf({ segments, type }: RouteData, params: Path['params']): string {
  const names = segments.map((parts) =>
    parts
      .map(({ content, dynamic, spread }) =>
        dynamic ? (params[spread ? content.slice('...'.length) : content] ?? '') : content,
      )
      .join(''),
  )
  const path = names.filter((name) => name !== '').map((name) => `/${name}`)
  return type === 'page' ? `${path.join('')}/` : path.join('')
}

/** Where hosts look for an address: a page is a folder with an index, the page for unknown addresses a file. */
function fileOf({ type, route }: RouteData, address: string): string {
  if (route === '/404') return '404.html'
  return type === 'page' ? `${address.slice(1)}index.html` : address.slice(1)
}
