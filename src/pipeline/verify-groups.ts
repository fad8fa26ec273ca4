import { isDeepStrictEqual } from 'node:util'
import type { CompiledRoute, ListedPath } from '../astro/compiled-pages.ts'
import type { OutputTracker } from '../publish/output-tracker.ts'
import type { PathGroup } from '../site/static-path.ts'

const MOST_SHOWN = 5

/**
 * Proves that the keys of a route's groups did not lie: compares all of its pages, as listed now, with those that the
 * last build recorded under the same key of their group. Throws when one of them would go stale, and when props are
 * more than a key can cover. For tests: `BACKFILE_VERIFY=1` turns it on.
 */
export function verifyGroups(
  { fileOf }: Pick<CompiledRoute, 'fileOf'>,
  paths: readonly ListedPath[],
  recordedGroup: (group: PathGroup) => ReturnType<OutputTracker['recordedGroup']>,
): void {
  const stale: string[] = []
  const byGroup = Map.groupBy(paths, ({ group }) => group)
  for (const [group, listed] of byGroup) {
    const keys = new Map(listed.map((path) => [fileOf(path.params), path.cacheKey]))
    for (const { params, props } of listed) if (props) assertPlain(props, fileOf(params))
    const recorded = group ? recordedGroup(group) : []
    if (recorded.length === 0) continue
    for (const [file, key] of recorded) {
      if (keys.get(file) !== key) stale.push(file)
      keys.delete(file)
    }
    stale.push(...keys.keys())
  }
  if (stale.length === 0) return
  throw new Error(
    `The key of a group did not change, but ${stale.length} of its pages did, and would go stale: ` +
      `${stale.slice(0, MOST_SHOWN).join(', ')}. Return what they show from the function that makes the groups.`,
  )
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
