import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/calendar-day.ts'
import { asksNothing, ORDERS, readQuery, writeQuery, type Query } from '../../src/search/query.ts'
import { day } from '../day.ts'

const NOTHING: Query = { text: '', from: undefined, to: undefined, section: undefined, order: 'relevance' }

describe('the address of a search', () => {
  test('says what is looked for, and nothing that goes without saying', () => {
    expect(writeQuery(NOTHING)).toBe('')
    expect(writeQuery({ ...NOTHING, text: '"moon landing" & back', order: 'oldest' })).toBe(
      '?q=%22moon+landing%22+%26+back&sort=oldest',
    )
  })

  test('is read as it was written', () => {
    const first = day('1900-01-01')
    const anyDay = fc.integer({ min: 0, max: 60000 }).map((days) => addDays(first, days))
    const queries = fc
      .record({
        text: fc.string().map((text) => text.replace(/\s+/gu, ' ').trim()),
        days: fc.array(anyDay, { maxLength: 2 }).map((days) => days.sort()),
        section: fc.option(
          fc
            .string()
            .map((text) => text.trim())
            .filter(Boolean),
          { nil: undefined },
        ),
        order: fc.constantFrom(...ORDERS),
      })
      .map(({ days: [from, to], ...rest }): Query => ({ ...rest, from, to }))
    fc.assert(
      fc.property(queries, (query) => {
        expect(readQuery(writeQuery(query))).toEqual(query)
      }),
    )
  })

  test('may give a year or a month for a day', () => {
    expect(readQuery('?from=1986&to=1988-02')).toEqual({ ...NOTHING, from: '1986-01-01', to: '1988-02-29' })
    expect(readQuery('?from=1986-04&to=1986')).toEqual({ ...NOTHING, from: '1986-04-01', to: '1986-12-31' })
  })

  test('with its days the wrong way round means the time between', () => {
    expect(readQuery('?from=1990&to=1986')).toEqual({ ...NOTHING, from: '1986-01-01', to: '1990-12-31' })
  })

  test('loses what cannot be understood, and the rest stands', () => {
    expect(readQuery('?q=%20a%20%20b&from=2025-02-30&to=yesterday&sort=best&page=3')).toEqual({
      ...NOTHING,
      text: 'a b',
    })
  })

  test('an order alone asks for nothing', () => {
    expect(asksNothing(readQuery('?sort=newest'))).toBe(true)
    expect(asksNothing(readQuery('?section=Sport'))).toBe(false)
  })
})
