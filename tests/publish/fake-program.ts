import type { CompiledRoute, ListedPath, Pages } from '../../src/astro/compiled-pages.ts'
import { groupedPaths, type PathsRequest } from '../../src/site/list-paths.ts'
import { keyOf, staticPath } from '../../src/site/static-path.ts'
import type { Contents } from '../../src/site/endpoint.ts'
import { withSiteData } from '../../src/site/site-data.ts'
import { siteDataOf } from '../site/data.ts'

/** A story of the fake archive. */
export interface FakeStory {
  readonly year: string
  readonly text: string
  /** A former address of it, which another story may have. */
  readonly former: string | undefined
}

/** Everything a fake site is made from. */
export interface FakeSource {
  readonly stories: Readonly<Record<string, FakeStory>>
  /** Files that are published as they are. */
  readonly publicFiles: Readonly<Record<string, string>>
  /** A word on every page: stands for the program and its settings. */
  readonly word: string
}

/** A folder of the site that is made as a whole, like a segment of the search index. */
export interface FakeSegment {
  /** Its path in the site, with a slash at the end. */
  readonly folder: string
  readonly key: string
  /** By their paths in the site. */
  readonly files: Readonly<Record<string, string>>
}

/**
 * A program that builds a site from a fake archive. It has outputs of every kind that a build distinguishes: in groups,
 * with a key of their own, without one, and with an address that another output may have. The page of a year has
 * the texts in its key without showing them, so a new key may give the same page.
 */
export function fakePages({ stories, word }: FakeSource): Pages {
  const all = inOrder(stories)
  const addresses = all.map(({ year, slug }) => `${year}/${slug}`)
  const years = [...Map.groupBy(all, ({ year }) => year)].map(([year, some]) => ({
    name: year,
    stories: some,
  }))
  const neighbours = years.map((group, index) => ({
    ...group,
    before: years[index - 1]?.stories.at(-1)?.slug ?? null,
    after: years[index + 1]?.stories[0]?.slug ?? null,
  }))
  const grouped = <Group extends { readonly name: string }>(
    groups: readonly Group[],
    pathsOf: (group: Group) => readonly ListedPath[],
  ) => {
    const listed = (group: Group) => pathsOf(group).map(({ params, props = {} }) => staticPath(params, props))
    return (request: PathsRequest) => groupedPaths(request, () => groups, listed)
  }
  return {
    routes: [
      route('/', 'index.html', () => [staticPath({}, { latest: addresses.slice(-2) })]),
      route(
        '/[year]',
        ':year/index.html',
        grouped(years, ({ name, stories }) => [{ params: { year: name }, props: { year: name, stories } }]),
      ),
      route(
        '/[year]/[month]/[day]/[slug]',
        ':year/:slug/index.html',
        grouped(neighbours, ({ name, stories, before, after }) =>
          stories.map(({ slug, text }, index) => ({
            params: { year: name, slug },
            props: {
              text,
              before: stories[index - 1]?.slug ?? before,
              after: stories[index + 1]?.slug ?? after,
            },
          })),
        ),
      ),
      route('/data/[year].jsonl', 'data/:year.jsonl', () =>
        years.map(({ name, stories }) =>
          staticPath({ year: name }, { lines: stories.map(({ text }) => text) }),
        ),
      ),
      route('/data/urls.txt', 'data/urls.txt', () => [{ params: {} }]),
      route(
        '/[...former]',
        ':former/index.html',
        grouped(redirectsOf(all), ({ redirects }) =>
          redirects.map(({ former, slug }) => ({ params: { former }, props: { to: slug } })),
        ),
      ),
    ],
    render: ({ route, props, hasKey }) => {
      const shown = hasKey ? shownProps(route, props) : addresses
      return Promise.resolve(contentsOf(route, `${word} ${JSON.stringify(shown)}`))
    },
  }
}

/** The segments of its search index: one for each year, with a file for each story, named by what is in it. */
export function fakeSegments({ stories, word }: FakeSource): FakeSegment[] {
  const byYear = Map.groupBy(inOrder(stories), ({ year }) => year)
  return Array.from(byYear, ([year, some]) => {
    const folder = `search/${year}/`
    const fragments = some.map(({ text }) => [`${folder}${keyOf([word, text])}.txt`, text] as const)
    const index = [`${folder}index.txt`, `${word} ${some.length}`] as const
    return { folder, key: keyOf(some), files: Object.fromEntries([index, ...fragments]) }
  })
}

/** What a clean build makes. */
export interface CleanSite {
  /** The texts of all files, by their paths. */
  readonly files: ReadonlyMap<string, string>
  /** The outputs of routes, by their paths. */
  readonly outputs: ReadonlyMap<string, CleanOutput>
}

interface CleanOutput {
  readonly key: string | undefined
  readonly group: string | undefined
}

/** The site of a source, made without looking at any other. */
export async function cleanSite(source: FakeSource): Promise<CleanSite> {
  const { routes, render } = fakePages(source)
  const files = new Map(Object.entries(source.publicFiles))
  const outputs = new Map<string, CleanOutput>()
  for (const { name, listPaths, fileOf } of routes) {
    const listed = await withSiteData(siteDataOf(), () => listPaths({}))
    for (const { params, props = {}, cacheKey, group } of listed) {
      const file = fileOf(params)
      if (files.has(file)) continue
      files.set(file, textOf(await render({ file, route: name, props, hasKey: cacheKey !== undefined })))
      outputs.set(file, { key: cacheKey, group: group?.name })
    }
  }
  for (const segment of fakeSegments(source)) {
    for (const [file, text] of Object.entries(segment.files)) files.set(file, text)
  }
  return { files, outputs }
}

/** The stories that have a former address, the first one for each, in groups by the folder of the address. */
function redirectsOf(stories: ReturnType<typeof inOrder>) {
  const redirects = new Map<string, { readonly former: string; readonly slug: string }>()
  for (const { slug, former } of stories) {
    if (former !== null && !redirects.has(former)) redirects.set(former, { former, slug })
  }
  const groups = Map.groupBy(redirects.values(), ({ former }) => former.split('/', 1).join())
  return Array.from(groups, ([name, some]) => ({ name, redirects: some }))
}

function inOrder(stories: FakeSource['stories']) {
  return Object.entries(stories)
    .map(([slug, { year, text, former }]) => ({ slug, year, text, former: former ?? null }))
    .sort((a, b) => (a.year + a.slug < b.year + b.slug ? -1 : 1))
}

function route(
  name: string,
  pattern: string,
  listPaths: (request: PathsRequest) => readonly ListedPath[],
): CompiledRoute {
  return {
    name,
    listPaths: (request) => Promise.resolve(listPaths(request)),
    fileOf: (params) => pattern.replaceAll(/:(\w+)/g, (_, part: string) => params[part] ?? ''),
  }
}

function shownProps(route: string, props: object): object {
  return route === '/[year]' ? { ...props, stories: undefined } : props
}

function contentsOf(route: string, text: string): Contents {
  if (!route.endsWith('.jsonl')) return text
  return text.split(',').map((part) => new TextEncoder().encode(part))
}

function textOf(contents: Contents): string {
  if (typeof contents === 'string') return contents
  return Buffer.concat(contents instanceof Uint8Array ? [contents] : [...contents]).toString()
}
