import { describe, expect, test } from 'vitest'
import type { LedgerUnits } from '../../../src/build/publishing/ledger.ts'
import { Units } from '../../../src/build/publishing/units.ts'

const GROUP = { name: '/[year] 2025', key: 'one' }
const NOTHING = new Set<string>()

/** A build that made two outputs of a group and two without. */
function lastBuild(): LedgerUnits {
  const units = new Units(undefined, NOTHING)
  makeGroup(units)
  units.claim('index.xml')
  units.isDue('index.xml', 'c')
  units.claim('about.txt')
  units.isDue('about.txt', undefined)
  return units.all()
}

function makeGroup(units: Units): void {
  for (const [file, key] of [
    ['2025/a.html', 'a'],
    ['2025/b.html', 'b'],
  ] as const) {
    units.claim(file)
    units.isDue(file, key, GROUP)
  }
}

/** As they are written. */
function plain({ single, groups }: LedgerUnits) {
  return {
    single: Object.fromEntries(single.items),
    groups: Array.from(groups, ([name, group]) => [name, { ...group, units: group.units.items }]),
  }
}

describe('units of a build', () => {
  test('are kept by their group where nothing changed, and are in the ledger again', () => {
    const units = new Units(lastBuild(), NOTHING)
    expect(units.keepGroup(GROUP)).toBe(true)
    units.claim('index.xml')
    expect(units.isDue('index.xml', 'c')).toBe(false)
    units.claim('about.txt')
    expect(units.isDue('about.txt', undefined)).toBe(true)
    expect(units.has('2025/a.html')).toBe(true)
    expect(units.keptCount).toBe(3)
    expect(plain(units.all())).toEqual(plain(lastBuild()))
    expect([...units.before()].sort()).toEqual(['about.txt', 'index.xml'])
  })

  test.each([
    ['the group is made from something else', { ...GROUP, key: 'other' }, NOTHING, 'other.html'],
    ['a file was touched', GROUP, new Set(['2025/b.html']), 'other.html'],
    ['another output has one of its files now', GROUP, NOTHING, '2025/b.html'],
  ])('are looked at one by one where %s', (_where, group, touched, claimed) => {
    const units = new Units(lastBuild(), touched)
    units.claim(claimed)
    expect(units.keepGroup(group)).toBe(false)
    expect(units.isDue('2025/a.html', 'a', group)).toBe(false)
    expect(units.has('2025/b.html')).toBe(false)
    expect([...units.before()]).toContain('2025/b.html')
  })

  test('are looked at one by one where one of the group was not made for it', () => {
    const before = new Units(undefined, NOTHING)
    before.claim('2025/a.html')
    before.isDue('2025/a.html', 'a', GROUP)
    before.spoilGroup(GROUP)
    const units = new Units(before.all(), NOTHING)
    expect(units.keepGroup(GROUP)).toBe(false)
    expect(units.isDue('2025/a.html', 'a', GROUP)).toBe(false)
  })

  test('have each file once, though it is of a group that nobody looks into', () => {
    const units = new Units(lastBuild(), NOTHING)
    units.keepGroup(GROUP)
    expect(units.claim('2025/b.html')).toBe(false)
    expect(units.claim('2025/c.html')).toBe(true)
    expect(units.claim('2025/c.html')).toBe(false)
    expect(units.claim('index.xml')).toBe(true)
  })

  test('are made anew where a file that was of no group is of one now, and the other way round', () => {
    const last = new Units(undefined, NOTHING)
    last.claim('2025/a.html')
    last.isDue('2025/a.html', 'a')
    const grouped = new Units(last.all(), NOTHING)
    makeGroup(grouped)
    expect(grouped.keptCount).toBe(1)
    const again = new Units(grouped.all(), NOTHING)
    expect(again.claim('2025/a.html')).toBe(true)
    expect(again.keepGroup(GROUP)).toBe(false)
  })
})
