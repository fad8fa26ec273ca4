import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listFiles } from '../files.ts'
import type { Units } from '../publishing/units.ts'
import type { Asked } from '../routes/paths-of-years.ts'
import type { PathGroup, StaticPath } from '../routes/static-path.ts'
import type { CompiledProgram } from './compile-program.ts'

/** A page or another output that the program can make: plain data, so that another thread can make it. */
export interface Output {
  /** Where it stands in `dist`. */
  readonly file: string
  /** The route it belongs to, as Astro names it. */
  readonly route: string
  readonly path: Path
}

/** The compiled pages, ready to be asked. */
export interface Program {
  /**
   * Asks every route for its outputs, in the order in which routes win when two have the same address,
   * and returns those that are due, of the files that are theirs to make. Throws what a page throws.
   */
  readonly outputs: (units: Units, isOurs: (file: string) => boolean) => Promise<Output[]>
  /** The bytes of an output. Throws what the page throws, and when it cannot be rendered. */
  readonly make: (output: Output) => Promise<Uint8Array>
}

/*
 * What is used here of Astro's compiled pages. It is the surface that adapters
 * for prerendering use; Astro does not publish its types. The version of Astro
 * is pinned, and every test of a built site fails when it changes.
 */
interface CompiledApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] }
  readonly routeCache: { set: (route: RouteData, known: { mod: RouteModule; staticPaths: unknown }) => void }
  getComponentByRoute: (route: RouteData) => Promise<RouteModule>
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, { styles: unknown[] }> }) => void
  setOptions: (options: {
    settings: { scripts: [] }
    logger: { options: { destination: { write: (event: LogEvent) => void } } }
  }) => void
}

interface LogEvent {
  readonly level: string
  readonly message: string
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

interface RouteModule {
  readonly getStaticPaths?: (asked: Asked) => Path[] | Promise<Path[]>
  readonly GET?: (context: { readonly props: object }) => Response | Promise<Response>
}

type Path = Partial<StaticPath<object>> & Pick<StaticPath<object>, 'params'>

interface Route {
  readonly data: RouteData
  readonly module: RouteModule
  /** Astro finds the props of a page by its address: here are those of the pages that are being made. */
  readonly keyed: Map<string, Path>
}

/** Loads a compiled program. */
export async function loadProgram(
  compiled: CompiledProgram,
  site: { readonly origin: string; readonly base: string },
): Promise<Program> {
  const app = await loadApp(compiled)
  const routes = new Map<string, Route>()
  for (const { routeData: data } of app.manifest.routes) {
    const module = await app.getComponentByRoute(data)
    const keyed = new Map<string, Path>()
    app.routeCache.set(data, { mod: module, staticPaths: Object.assign([], { keyed }) })
    routes.set(data.route, { data, module, keyed })
  }
  return {
    outputs: (units, isOurs) => outputsOf(routes, units, isOurs),
    make: async ({ route, path }) => {
      const found = routes.get(route)
      if (!found) throw new Error(`There is no route ${route}.`)
      const { data, module, keyed } = found
      const address = addressOf(data, path.params)
      if (module.GET) return bytesOf(await module.GET({ props: path.props ?? {} }), address)
      const url = new URL(site.base.replace(/\/$/, '') + address, site.origin)
      keyed.set(address, path)
      const response = await app.render(new Request(url), { routeData: data })
      keyed.delete(address)
      return bytesOf(response, address)
    },
  }
}

async function outputsOf(
  routes: ReadonlyMap<string, Route>,
  units: Units,
  isOurs: (file: string) => boolean,
): Promise<Output[]> {
  const outputs: Output[] = []
  for (const [route, { data, module }] of routes) {
    const groupOf = ({ name, key }: PathGroup): PathGroup => ({ name: `${route} ${name}`, key })
    const keeps = (group: PathGroup): boolean => units.keepGroup(groupOf(group))
    for (const path of (await module.getStaticPaths?.({ keeps })) ?? [{ params: {} }]) {
      const file = fileOf(data, addressOf(data, path.params))
      const group = path.group && groupOf(path.group)
      if (!isOurs(file) || !units.claim(file)) {
        if (group) units.spoilGroup(group)
        continue
      }
      if (units.isDue(file, path.cacheKey, group)) outputs.push({ file, route, path })
    }
  }
  return outputs
}

async function bytesOf(response: Response, address: string): Promise<Uint8Array> {
  if (response.status >= 500) throw new Error(`${address} could not be rendered.`)
  return new Uint8Array(await response.arrayBuffer())
}

async function loadApp({ server, styles }: CompiledProgram): Promise<CompiledApp> {
  const entry = listFiles(server).find((file) => /^prerender-entry\..*\.mjs$/.test(file))
  if (entry === undefined) throw new Error(`${server} has no compiled pages.`)
  // Its shape is that of CompiledApp, as said there.
  const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { app: CompiledApp }
  app.setInternals({
    pagesByKeys: new Map(Object.entries(styles).map(([key, ofPage]) => [key, { styles: ofPage }])),
  })
  const write = ({ level, message }: LogEvent): void => {
    if (level === 'error' || level === 'warn') process.stderr.write(`${message}\n`)
  }
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } })
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
