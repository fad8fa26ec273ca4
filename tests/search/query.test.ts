import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/calendar-day.ts'
import { formatQuery, isEmptyQuery, ORDERS, parseQuery, type Query } from '../../src/search/query.ts'
import { day } from '../day.ts'

const EMPTY: Query = {
  text: '',
  from: undefined,
  to: undefined,
  section: undefined,
  collection: undefined,
  name: undefined,
  order: 'relevance',
}

describe('the URL of a search', () => {
  test('encodes the query and omits defaults', () => {
    expect(formatQuery(EMPTY)).toBe('')
    expect(formatQuery({ ...EMPTY, text: '"moon landing" & back', order: 'oldest' })).toBe(
      '?q=%22moon+landing%22+%26+back&sort=oldest',
    )
  })

  test('parses back to the same query', () => {
    const first = day('1900-01-01')
    const anyDay = fc.integer({ min: 0, max: 60000 }).map((days) => addDays(first, days))
    const value = fc.option(
      fc
        .string()
        .map((text) => text.trim())
        .filter(Boolean),
      { nil: undefined },
    )
    const queries = fc
      .record({
        text: fc.string().map((text) => text.replace(/\s+/gu, ' ').trim()),
        days: fc.array(anyDay, { maxLength: 2 }).map((days) => days.sort()),
        section: value,
        collection: value,
        name: value,
        order: fc.constantFrom(...ORDERS),
      })
      .map(({ days: [from, to], ...rest }): Query => ({ ...rest, from, to }))
    fc.assert(
      fc.property(queries, (query) => {
        expect(parseQuery(formatQuery(query))).toEqual(query)
      }),
    )
  })

  test('may give a year or a month instead of a day', () => {
    expect(parseQuery('?from=1986&to=1988-02')).toEqual({ ...EMPTY, from: '1986-01-01', to: '1988-02-29' })
    expect(parseQuery('?from=1986-04&to=1986')).toEqual({ ...EMPTY, from: '1986-04-01', to: '1986-12-31' })
  })

  test('swaps dates in the wrong order', () => {
    expect(parseQuery('?from=1990&to=1986')).toEqual({ ...EMPTY, from: '1986-01-01', to: '1990-12-31' })
  })

  test('ignores values that cannot be parsed', () => {
    expect(parseQuery('?q=%20a%20%20b&from=2025-02-30&to=yesterday&sort=best&page=3')).toEqual({
      ...EMPTY,
      text: 'a b',
    })
  })

  test('is empty if it has only a sort order', () => {
    expect(isEmptyQuery(parseQuery('?sort=newest'))).toBe(true)
    expect(isEmptyQuery(parseQuery('?section=Sport'))).toBe(false)
  })
})
