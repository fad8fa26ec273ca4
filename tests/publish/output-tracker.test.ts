import { describe, expect, test } from 'vitest'
import type { TrackedOutputs } from '../../src/publish/manifest.ts'
import { OutputTracker } from '../../src/publish/output-tracker.ts'

const GROUP = { name: '/[year] 2025', key: 'one' }
const NOTHING = new Set<string>()

/** A build that made two outputs of a group and two without. */
function lastBuild(): TrackedOutputs {
  const tracker = new OutputTracker(undefined, NOTHING)
  makeGroup(tracker)
  tracker.tryClaim('index.xml')
  tracker.register('index.xml', 'c')
  tracker.tryClaim('about.txt')
  tracker.register('about.txt', undefined)
  return tracker.all()
}

function makeGroup(tracker: OutputTracker): void {
  for (const [file, key] of [
    ['2025/a.html', 'a'],
    ['2025/b.html', 'b'],
  ] as const) {
    tracker.tryClaim(file)
    tracker.register(file, key, GROUP)
  }
}

/** As they are written. */
function plain({ single, groups }: TrackedOutputs) {
  return {
    single: Object.fromEntries(single.items),
    groups: Array.from(groups, ([name, group]) => [name, { ...group, tracker: group.units.items }]),
  }
}

describe('tracker of a build', () => {
  test('are kept by their group where nothing changed, and are in the manifest again', () => {
    const tracker = new OutputTracker(lastBuild(), NOTHING)
    expect(tracker.tryKeepGroup(GROUP)).toBe(true)
    tracker.tryClaim('index.xml')
    expect(tracker.register('index.xml', 'c')).toBe('kept')
    tracker.tryClaim('about.txt')
    expect(tracker.register('about.txt', undefined)).toBe('due')
    expect(tracker.has('2025/a.html')).toBe(true)
    expect(tracker.keptCount).toBe(3)
    expect(plain(tracker.all())).toEqual(plain(lastBuild()))
    expect([...tracker.before()].sort()).toEqual(['about.txt', 'index.xml'])
  })

  test.each([
    ['the group is made from something else', { ...GROUP, key: 'other' }, NOTHING, 'other.html'],
    ['a file was touched', GROUP, new Set(['2025/b.html']), 'other.html'],
    ['another output has one of its files now', GROUP, NOTHING, '2025/b.html'],
  ])('are looked at one by one where %s', (_where, group, touched, claimed) => {
    const tracker = new OutputTracker(lastBuild(), touched)
    tracker.tryClaim(claimed)
    expect(tracker.tryKeepGroup(group)).toBe(false)
    expect(tracker.register('2025/a.html', 'a', group)).toBe('kept')
    expect(tracker.has('2025/b.html')).toBe(false)
    expect([...tracker.before()]).toContain('2025/b.html')
  })

  test('are looked at one by one where one of the group was not made for it', () => {
    const before = new OutputTracker(undefined, NOTHING)
    before.tryClaim('2025/a.html')
    before.register('2025/a.html', 'a', GROUP)
    before.invalidateGroup(GROUP)
    const tracker = new OutputTracker(before.all(), NOTHING)
    expect(tracker.tryKeepGroup(GROUP)).toBe(false)
    expect(tracker.register('2025/a.html', 'a', GROUP)).toBe('kept')
  })

  test('have each file once, though it is of a group that nobody looks into', () => {
    const tracker = new OutputTracker(lastBuild(), NOTHING)
    tracker.tryKeepGroup(GROUP)
    expect(tracker.tryClaim('2025/b.html')).toBe(false)
    expect(tracker.tryClaim('2025/c.html')).toBe(true)
    expect(tracker.tryClaim('2025/c.html')).toBe(false)
    expect(tracker.tryClaim('index.xml')).toBe(true)
  })

  test('are made anew where a file that was of no group is of one now, and the other way round', () => {
    const last = new OutputTracker(undefined, NOTHING)
    last.tryClaim('2025/a.html')
    last.register('2025/a.html', 'a')
    const grouped = new OutputTracker(last.all(), NOTHING)
    makeGroup(grouped)
    expect(grouped.keptCount).toBe(1)
    const again = new OutputTracker(grouped.all(), NOTHING)
    expect(again.tryClaim('2025/a.html')).toBe(true)
    expect(again.tryKeepGroup(GROUP)).toBe(false)
  })
})
