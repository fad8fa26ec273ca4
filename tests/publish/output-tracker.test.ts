import { describe, expect, test } from 'vitest'
import type { TrackedOutputs } from '../../src/publish/manifest.ts'
import { OutputTracker } from '../../src/publish/output-tracker.ts'

const GROUP = { name: '/[year] 2025', key: 'one' }
const NOTHING = new Set<string>()

/** A build that made two outputs of a group and two without. */
function lastBuild(): TrackedOutputs {
  const tracker = new OutputTracker(undefined, NOTHING)
  makeGroup(tracker)
  tracker.claim('index.xml')
  tracker.isDue('index.xml', 'c')
  tracker.claim('about.txt')
  tracker.isDue('about.txt', undefined)
  return tracker.all()
}

function makeGroup(tracker: OutputTracker): void {
  for (const [file, key] of [
    ['2025/a.html', 'a'],
    ['2025/b.html', 'b'],
  ] as const) {
    tracker.claim(file)
    tracker.isDue(file, key, GROUP)
  }
}

/** As they are written. */
function plain({ single, groups }: TrackedOutputs) {
  return {
    single: Object.fromEntries(single.items),
    groups: Array.from(groups, ([name, group]) => [name, { ...group, tracker: group.tracker.items }]),
  }
}

describe('tracker of a build', () => {
  test('are kept by their group where nothing changed, and are in the manifest again', () => {
    const tracker = new OutputTracker(lastBuild(), NOTHING)
    expect(tracker.keepGroup(GROUP)).toBe(true)
    tracker.claim('index.xml')
    expect(tracker.isDue('index.xml', 'c')).toBe(false)
    tracker.claim('about.txt')
    expect(tracker.isDue('about.txt', undefined)).toBe(true)
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
    tracker.claim(claimed)
    expect(tracker.keepGroup(group)).toBe(false)
    expect(tracker.isDue('2025/a.html', 'a', group)).toBe(false)
    expect(tracker.has('2025/b.html')).toBe(false)
    expect([...tracker.before()]).toContain('2025/b.html')
  })

  test('are looked at one by one where one of the group was not made for it', () => {
    const before = new OutputTracker(undefined, NOTHING)
    before.claim('2025/a.html')
    before.isDue('2025/a.html', 'a', GROUP)
    before.invalidateGroup(GROUP)
    const tracker = new OutputTracker(before.all(), NOTHING)
    expect(tracker.keepGroup(GROUP)).toBe(false)
    expect(tracker.isDue('2025/a.html', 'a', GROUP)).toBe(false)
  })

  test('have each file once, though it is of a group that nobody looks into', () => {
    const tracker = new OutputTracker(lastBuild(), NOTHING)
    tracker.keepGroup(GROUP)
    expect(tracker.claim('2025/b.html')).toBe(false)
    expect(tracker.claim('2025/c.html')).toBe(true)
    expect(tracker.claim('2025/c.html')).toBe(false)
    expect(tracker.claim('index.xml')).toBe(true)
  })

  test('are made anew where a file that was of no group is of one now, and the other way round', () => {
    const last = new OutputTracker(undefined, NOTHING)
    last.claim('2025/a.html')
    last.isDue('2025/a.html', 'a')
    const grouped = new OutputTracker(last.all(), NOTHING)
    makeGroup(grouped)
    expect(grouped.keptCount).toBe(1)
    const again = new OutputTracker(grouped.all(), NOTHING)
    expect(again.claim('2025/a.html')).toBe(true)
    expect(again.keepGroup(GROUP)).toBe(false)
  })
})
