import { describe, expect, test } from 'vitest'
import type { ListedPath } from '../../src/astro/compiled-pages.ts'
import { verifyGroups } from '../../src/pipeline/verify-groups.ts'
import { OutputTracker } from '../../src/publish/output-tracker.ts'
import { keyOf, type PathGroup } from '../../src/site/static-path.ts'

const ROUTE = {
  name: '/[year]/[slug]',
  fileOf: ({ year, slug }: Readonly<Record<string, string | undefined>>) => `${year}/${slug}/index.html`,
}
const GROUP: PathGroup = { name: '2025', key: 'key of 2025' }
const OTHER: PathGroup = { name: '2024', key: 'key of 2024' }

function path(group: PathGroup, slug: string, props: object = { slug }): ListedPath {
  return { params: { year: group.name, slug }, props, cacheKey: keyOf(props), group }
}

const LISTED: readonly ListedPath[] = [path(OTHER, 'a'), path(GROUP, 'a'), path(GROUP, 'b')]

/** Verifies paths against a build that rendered `LISTED`. */
function verify(paths: readonly ListedPath[]): void {
  const tracker = new OutputTracker(undefined, new Set())
  for (const { params, cacheKey, group } of LISTED) {
    tracker.tryClaim(ROUTE.fileOf(params))
    tracker.register(ROUTE.fileOf(params), cacheKey, group)
  }
  const next = new OutputTracker(tracker.all(), new Set())
  verifyGroups(ROUTE, paths, (group) => next.recordedGroup(group))
}

describe('verifyGroups', () => {
  test('accepts groups that list the same pages, in any order', () => {
    verify(LISTED)
    verify(LISTED.toReversed())
  })

  test.each([
    [
      'the props of a page changed',
      [path(GROUP, 'a', { slug: 'a', related: 1 }), path(GROUP, 'b')],
      '2025/a',
    ],
    ['a page was added', [path(GROUP, 'a'), path(GROUP, 'b'), path(GROUP, 'c')], '2025/c'],
    ['a page was removed', [path(GROUP, 'b')], '2025/a'],
  ])('rejects a group whose key is unchanged although %s', (_what, paths, stale) => {
    expect(() => {
      verify([path(OTHER, 'a'), ...paths])
    }).toThrow(
      'The key of the group “2025” of /[year]/[slug] did not change, but 1 of its pages did and would go stale: ' +
        `${stale}/index.html. Return everything they show from the function that makes the groups.`,
    )
  })

  test('rejects a page that two groups list', () => {
    const elsewhere = { ...path(GROUP, 'a'), group: OTHER }
    expect(() => {
      verify([...LISTED, elsewhere])
    }).toThrow('2025/a/index.html is listed by several groups (2025, 2024): give it to one of them.')
  })

  test('counts all pages that would go stale, but names only five', () => {
    const added = Array.from('cdefghi', (slug) => path(GROUP, slug))
    expect(() => {
      verify([...LISTED, ...added])
    }).toThrow(/ 7 of its pages did and would go stale: (?:2025\/[c-g]\/index\.html(?:, |\. )){5}Return/)
  })

  test('accepts a group whose key changed, and pages without a group', () => {
    const changed = { ...GROUP, key: 'another key' }
    verify([path(OTHER, 'a'), path(changed, 'a', { slug: 'a', related: 1 }), { params: { slug: 'x' } }])
  })

  test.each([
    ['a Map', new Map([['a', 1]])],
    ['a Date', new Date(0)],
    ['a function', () => 1],
  ])('rejects props with %s, which no key can cover', (_what, value) => {
    expect(() => {
      verify([...LISTED, path({ name: 'new', key: 'new' }, 'x', { deep: [value] })])
    }).toThrow('new/x/index.html has props that are not plain data')
  })

  test('accepts props with undefined, which JSON leaves out', () => {
    verify([...LISTED, path({ name: 'new', key: 'new' }, 'x', { a: undefined, list: [undefined] })])
  })
})
