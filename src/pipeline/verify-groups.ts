import { isDeepStrictEqual } from 'node:util'
import type { CompiledRoute, ListedPath } from '../astro/compiled-pages.ts'
import type { TrackedOutput } from '../publish/manifest.ts'
import type { PathGroup } from '../site/static-path.ts'

const MAX_SHOWN = 5

/**
 * Proves that no page of a kept group would go stale: compares all pages of a route, as listed now, with those that the
 * last build recorded under the same key of their group. Throws if a page differs, if props are not plain data, which no
 * key can cover, and if two groups list the same page: keeping one of them would hide a change in the other. For tests:
 * `BACKFILE_VERIFY=1` turns it on.
 */
export function verifyGroups(
  { name: route, fileOf }: Pick<CompiledRoute, 'name' | 'fileOf'>,
  paths: readonly ListedPath[],
  recordedGroup: (group: PathGroup) => readonly TrackedOutput[],
): void {
  for (const { params, props } of paths) if (props) assertPlain(props, fileOf(params))
  for (const [file, listed] of Map.groupBy(paths, ({ params }) => fileOf(params)))
    assertOneGroup(file, listed)
  for (const [group, listed] of Map.groupBy(paths, (path) => path.group)) {
    const recorded = group ? recordedGroup(group) : []
    if (recorded.length === 0) continue
    const stale = filesThatDiffer(
      new Map(recorded),
      new Map(listed.map(({ params, cacheKey }) => [fileOf(params), cacheKey])),
    )
    if (stale.length === 0) continue
    throw new Error(
      `The key of the group “${group?.name}” of ${route} did not change, but ${stale.length} of its pages did and ` +
        `would go stale: ${stale.slice(0, MAX_SHOWN).join(', ')}. ` +
        'Return everything they show from the function that makes the groups.',
    )
  }
}

/** Files whose key changed, or that are listed only before or only now. */
function filesThatDiffer(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string | undefined>,
): string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file) !== now.get(file))
}

function assertOneGroup(file: string, listed: readonly ListedPath[]): void {
  const groups = new Set(listed.map(({ group }) => group?.name ?? 'no group'))
  if (groups.size <= 1) return
  throw new Error(`${file} is listed by several groups (${[...groups].join(', ')}): give it to one of them.`)
}

function assertPlain(props: object, file: string): void {
  if (isDeepStrictEqual(JSON.parse(JSON.stringify(props)), withoutUndefined(props))) return
  throw new Error(`${file} has props that are not plain data, which its key cannot cover.`)
}

/** JSON leaves out what is `undefined`. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutUndefined(item) ?? null)
  if (typeof value !== 'object' || value === null) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) =>
      item === undefined ? [] : [[name, withoutUndefined(item)]],
    ),
  )
}
