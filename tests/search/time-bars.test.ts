import { describe, expect, test } from 'vitest'
import { rangeOf, timeBars, yearOfRange, type DayRange } from '../../src/search/time-bars.ts'
import { day } from '../day.ts'

const ANY: DayRange = { from: undefined, to: undefined }

function between(from: string, to: string): DayRange {
  return { from: day(from), to: day(to) }
}

function counts(months: Readonly<Record<string, number>>): { month: string; count: number }[] {
  return Object.entries(months).map(([month, count]) => ({ month, count }))
}

/** `1969:2`, with a star if it is chosen. */
function shown(months: Readonly<Record<string, number>>, chosen: DayRange): string[] {
  return timeBars(counts(months), chosen).map((bar) => `${bar.period}:${bar.count}${bar.chosen ? '*' : ''}`)
}

describe('the bars over time', () => {
  test('are years without gaps, whatever the order of the counts', () => {
    expect(shown({ '1972-12': 1, '1969-07': 2, '1969-11': 1 }, ANY)).toEqual([
      '1969:3*',
      '1970:0*',
      '1971:0*',
      '1972:1*',
    ])
  })

  test('show which years are chosen', () => {
    const months = { '1969-07': 2, '1970-04': 1, '1971-02': 3 }
    expect(shown(months, between('1970-06-01', '1972-01-01'))).toEqual(['1969:2', '1970:1*', '1971:3*'])
    expect(shown(months, { from: undefined, to: day('1969-12-31') })).toEqual(['1969:2*', '1970:1', '1971:3'])
  })

  test('are the months of a year, when it is chosen or a part of it', () => {
    const bars = shown({ '1969-07': 2, '1969-12': 1, '1970-07': 5 }, between('1969-07-01', '1969-07-31'))
    expect(bars).toHaveLength(12)
    expect(bars.filter((bar) => !bar.endsWith(':0'))).toEqual(['1969-07:2*', '1969-12:1'])
  })

  test('are decades of a very long archive, and the years of a range of it', () => {
    const months = { '1785-01': 1, '1789-07': 2, '1969-07': 4 }
    const decades = shown(months, ANY)
    expect(decades).toHaveLength(19)
    expect(decades[0]).toBe('178:3*')
    expect(shown(months, between('1780-01-01', '1789-12-31'))).toEqual([
      '1785:1*',
      '1786:0*',
      '1787:0*',
      '1788:0*',
      '1789:2*',
    ])
  })

  test('are never more than 1,000, and none without stories', () => {
    expect(timeBars(counts({ '0001-01': 1, '9999-12': 1 }), ANY)).toHaveLength(1000)
    expect(timeBars([], ANY)).toEqual([])
    expect(timeBars(counts({ '1969-13': 1, moon: 1, '1969-07': 0 }), ANY)).toEqual([])
  })

  test('end with the last day of their period', () => {
    const february = timeBars(counts({ '2024-02': 1 }), between('2024-01-01', '2024-12-31'))[1]
    expect([february?.from, february?.to]).toEqual(['2024-02-01', '2024-02-29'])
    const first = timeBars(counts({ '0005-02': 1, '0900-01': 1 }), ANY)[0]
    expect([first?.from, first?.to]).toEqual(['0001-01-01', '0009-12-31'])
  })
})

test('a range goes from one bar to another, in either direction', () => {
  const [first, , last] = timeBars(counts({ '1969-07': 1, '1971-07': 1 }), ANY)
  if (!first || !last) throw new Error('there are three bars')
  const whole = { from: '1969-01-01', to: '1971-12-31' }
  expect(rangeOf(first, last)).toEqual(whole)
  expect(rangeOf(last, first)).toEqual(whole)
})

test('a range is in a year, or it is not', () => {
  expect(yearOfRange(between('1969-02-01', '1969-03-01'))).toBe('1969')
  expect(yearOfRange(between('1969-02-01', '1970-03-01'))).toBeUndefined()
  expect(yearOfRange({ from: day('1969-02-01'), to: undefined })).toBeUndefined()
})
