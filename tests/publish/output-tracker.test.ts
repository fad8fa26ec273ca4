import { describe, expect, test } from 'vitest'
import type { TrackedOutputs } from '../../src/publish/manifest.ts'
import { OutputTracker } from '../../src/publish/output-tracker.ts'

const GROUP = { name: '/[year] 2025', key: 'one' }
const NOTHING = new Set<string>()

/** The outputs of a build: two in a group, one ungrouped, one without a key. */
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

/** As plain data. */
function plain({ ungrouped, groups }: TrackedOutputs) {
  return {
    ungrouped: Object.fromEntries(ungrouped.items),
    groups: Array.from(groups, ([name, group]) => [name, { ...group, outputs: group.outputs.items }]),
  }
}

describe('the tracker', () => {
  test('keeps a group if nothing changed, and lists its outputs for the manifest again', () => {
    const tracker = new OutputTracker(lastBuild(), NOTHING)
    expect(tracker.tryKeepGroup(GROUP)).toBe(true)
    tracker.tryClaim('index.xml')
    expect(tracker.register('index.xml', 'c')).toBe('kept')
    tracker.tryClaim('about.txt')
    expect(tracker.register('about.txt', undefined)).toBe('stale')
    expect(tracker.has('2025/a.html')).toBe(true)
    expect(tracker.keptCount).toBe(3)
    expect(plain(tracker.all())).toEqual(plain(lastBuild()))
    expect([...tracker.previousOutputs()].sort()).toEqual(['about.txt', 'index.xml'])
  })

  test.each([
    ['its key changed', { ...GROUP, key: 'other' }, NOTHING, 'other.html'],
    ['one of its files was modified', GROUP, new Set(['2025/b.html']), 'other.html'],
    ['another output has claimed one of its files', GROUP, NOTHING, '2025/b.html'],
  ])(
    'does not keep a group if %s, but each of its outputs that is up to date',
    (_why, group, modified, claimed) => {
      const tracker = new OutputTracker(lastBuild(), modified)
      tracker.tryClaim(claimed)
      expect(tracker.tryKeepGroup(group)).toBe(false)
      expect(tracker.register('2025/a.html', 'a', group)).toBe('kept')
      expect(tracker.has('2025/b.html')).toBe(false)
      expect([...tracker.previousOutputs()]).toContain('2025/b.html')
    },
  )

  test('does not keep a group that was invalidated', () => {
    const before = new OutputTracker(undefined, NOTHING)
    before.tryClaim('2025/a.html')
    before.register('2025/a.html', 'a', GROUP)
    before.invalidateGroup(GROUP)
    const tracker = new OutputTracker(before.all(), NOTHING)
    expect(tracker.tryKeepGroup(GROUP)).toBe(false)
    expect(tracker.register('2025/a.html', 'a', GROUP)).toBe('kept')
  })

  test('lets only one output claim a file, even one of a kept group', () => {
    const tracker = new OutputTracker(lastBuild(), NOTHING)
    tracker.tryKeepGroup(GROUP)
    expect(tracker.tryClaim('2025/b.html')).toBe(false)
    expect(tracker.tryClaim('2025/c.html')).toBe(true)
    expect(tracker.tryClaim('2025/c.html')).toBe(false)
    expect(tracker.tryClaim('index.xml')).toBe(true)
  })

  test('keeps a file that moved into a group, but not a group that a file moved out of', () => {
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
