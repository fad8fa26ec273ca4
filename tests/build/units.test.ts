import { describe, expect, test } from 'vitest'
import { Units } from '../../src/build/units.ts'

const GROUP = { name: '/[year] 2025', key: 'one' }
const NOTHING = new Set<string>()
const nobody = (): boolean => false

/** A build that made two outputs of a group and one without. */
function lastBuild() {
  const units = new Units(undefined, NOTHING)
  units.isDue('2025/a.html', 'a', GROUP)
  units.isDue('2025/b.html', 'b', GROUP)
  units.isDue('index.xml', 'c')
  return units.all()
}

describe('units of a build', () => {
  test('are kept by their group where nothing changed, and are in the ledger again', () => {
    const units = new Units(lastBuild(), NOTHING)
    expect(units.keepGroup(GROUP, nobody)).toEqual(['2025/a.html', '2025/b.html'])
    expect(units.isDue('index.xml', 'c')).toBe(false)
    expect(units.has('2025/a.html')).toBe(true)
    expect(units.all()).toEqual(lastBuild())
  })

  test.each([
    ['the group is made from something else', { ...GROUP, key: 'other' }, NOTHING, NOTHING],
    ['a file was touched', GROUP, new Set(['2025/b.html']), NOTHING],
    ['a file is taken by another output', GROUP, NOTHING, new Set(['2025/b.html'])],
  ])('are looked at one by one where %s', (_where, group, touched, taken) => {
    const units = new Units(lastBuild(), touched)
    expect(units.keepGroup(group, (file) => taken.has(file))).toBeUndefined()
    expect(units.isDue('2025/a.html', 'a', group)).toBe(false)
    expect(units.has('2025/b.html')).toBe(false)
  })

  test('are looked at one by one where one of the group was not made for it', () => {
    const before = new Units(undefined, NOTHING)
    before.isDue('2025/a.html', 'a', GROUP)
    before.spoilGroup(GROUP)
    const units = new Units(before.all(), NOTHING)
    expect(units.keepGroup(GROUP, nobody)).toBeUndefined()
    expect(units.isDue('2025/a.html', 'a', GROUP)).toBe(false)
  })
})
