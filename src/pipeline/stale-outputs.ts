import { isSwitchedOn, routes } from '../archive/routes.ts'
import { makesYear, type Shard } from '../core/shard.ts'
import type { Site } from '../core/site.ts'
import type { CompiledRoute, Output, Pages } from '../astro/compiled-pages.ts'
import type { OutputTracker } from '../publish/output-tracker.ts'
import type { PathGroup } from '../site/static-path.ts'
import { verifyGroups } from './verify-groups.ts'

interface Options {
  readonly tracker: OutputTracker
  readonly site: Pick<Site, 'features'>
  readonly shard: Shard | undefined
  /** Whether to list kept groups too, and throw if one of their pages would go stale. */
  readonly verify: boolean
}

/**
 * Lists the pages of every route that is switched on, registers them with the tracker, and returns the outputs that are
 * stale. Throws what a page throws.
 */
export async function staleOutputs({ routes: compiled }: Pages, options: Options): Promise<Output[]> {
  const stale: Output[] = []
  for (const route of compiled) {
    if (isSwitchedOn(definitionOf(route), options.site.features)) {
      stale.push(...(await staleOutputsOf(route, options)))
    }
  }
  return stale
}

function definitionOf({ name }: CompiledRoute) {
  const route = routes.get(name)
  if (!route) throw new Error(`The page of the route ${name} has no line in src/archive/routes.ts: add one.`)
  return route
}

async function staleOutputsOf(route: CompiledRoute, { tracker, shard, verify }: Options): Promise<Output[]> {
  const stale: Output[] = []
  const ofRoute = (group: PathGroup): PathGroup => ({ ...group, name: `${route.name} ${group.name}` })
  if (verify) {
    verifyGroups(route, await route.listPaths({}), (group) => tracker.recordedGroup(ofRoute(group)))
  }
  const tryKeep = (group: PathGroup): boolean => tracker.tryKeepGroup(ofRoute(group))
  for (const path of await route.listPaths({ tryKeep })) {
    const file = route.fileOf(path.params)
    const group = path.group && ofRoute(path.group)
    if (!makesYear(shard, group?.year) || !tracker.tryClaim(file)) {
      if (group) tracker.invalidateGroup(group)
      continue
    }
    if (tracker.register(file, path.cacheKey, group) === 'kept') continue
    stale.push({ file, route: route.name, props: path.props ?? {}, hasKey: path.cacheKey !== undefined })
  }
  return stale
}
