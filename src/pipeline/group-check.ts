import { isDeepStrictEqual } from 'node:util'
import type { ListedPath } from '../astro/compiled-pages.ts'
import type { OutputTracker } from '../publish/output-tracker.ts'
import type { PathGroup } from '../site/static-path.ts'

const MOST_SHOWN = 5

/**
 * Proves that no key lies: lists the groups that a build would keep all the same, and compares their pages with those
 * that were recorded under the same key. For tests; `BACKFILE_VERIFY=1` turns it on.
 */
export class GroupCheck {
  readonly #tracker: OutputTracker
  /** By file, the keys that its outputs had under the same key of their group. */
  readonly #expected = new Map<string, string>()
  readonly #lies: string[] = []

  constructor(tracker: OutputTracker) {
    this.#tracker = tracker
  }

  /** Notes what a group should list, if it would be kept. Returns false: the group is to be listed. */
  expect(group: PathGroup): false {
    for (const [file, key] of this.#tracker.recordedGroup(group)) this.#expected.set(file, key)
    return false
  }

  /** Takes a page that was listed. Throws when its props are more than its key can cover. */
  see(file: string, { props, cacheKey = '', group }: ListedPath): void {
    if (
      props !== undefined &&
      !isDeepStrictEqual(JSON.parse(JSON.stringify(props)), withoutUndefined(props))
    ) {
      throw new Error(`${file} has props that are not plain data, which its key cannot cover.`)
    }
    const expected = this.#expected.get(file)
    this.#expected.delete(file)
    if (group && expected !== undefined && expected !== cacheKey) this.#lies.push(file)
  }

  /** Throws when a group that would have been kept lists other pages than it did. */
  finish(): void {
    const stale = [...this.#lies, ...this.#expected.keys()]
    if (stale.length === 0) return
    const shown = stale.slice(0, MOST_SHOWN).join(', ')
    throw new Error(
      `The key of a group did not change, but ${stale.length} of its pages did, and would go stale: ${shown}. ` +
        'Return what they show from the function that makes the groups.',
    )
  }
}

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
