import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listFiles } from './files.ts'
import type { CompiledProgram } from './compile-program.ts'
import type { StaticPath } from './static-path.ts'

/** A page or another output that the program can make. */
export interface Output {
  /** Where it stands in `dist`. */
  readonly file: string
  readonly make: () => Promise<Uint8Array>
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
  readonly getStaticPaths?: (options: object) => Path[] | Promise<Path[]>
  readonly GET?: (context: { readonly props: object }) => Response | Promise<Response>
}

type Path = Partial<StaticPath<object>> & Pick<StaticPath<object>, 'params'>

/**
 * Loads a compiled program, asks every route for its outputs, in the order in
 * which routes win when two have the same address, and returns those that are
 * `wanted`. Throws what a page throws.
 */
export async function outputsOf(
  program: CompiledProgram,
  site: { readonly origin: string; readonly base: string },
  wanted: (file: string, key: string | undefined) => boolean,
): Promise<Output[]> {
  const app = await loadApp(program)
  const outputs: Output[] = []
  const taken = new Set<string>()
  for (const { routeData: route } of app.manifest.routes) {
    const module = await app.getComponentByRoute(route)
    // Astro finds the props of a page by its address: here are those of the pages that are being made.
    const keyed = new Map<string, Path>()
    app.routeCache.set(route, { mod: module, staticPaths: Object.assign([], { keyed }) })
    for (const path of (await module.getStaticPaths?.({})) ?? [{ params: {} }]) {
      const address = addressOf(route, path.params)
      const file = fileOf(route, address)
      if (taken.has(file)) continue
      taken.add(file)
      if (!wanted(file, path.cacheKey)) continue
      const make = async (): Promise<Uint8Array> => {
        if (module.GET) return bytesOf(await module.GET({ props: path.props ?? {} }), address)
        const url = new URL(site.base.replace(/\/$/, '') + address, site.origin)
        keyed.set(address, path)
        const response = await app.render(new Request(url), { routeData: route })
        keyed.delete(address)
        return bytesOf(response, address)
      }
      outputs.push({ file, make })
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
