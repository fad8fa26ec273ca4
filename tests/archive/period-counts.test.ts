import { expect, test } from 'vitest'
import { monthCounts, periodCounts } from '../../src/archive/period-counts.ts'
import { day } from '../day.ts'

test('days of one or two years are counted by month, also across the turn of the year', () => {
  expect(periodCounts(['2021-11-01', '2021-11-30', '2022-02-01'].map(day))).toEqual([
    { period: '2021-11', position: 0, count: 2 },
    { period: '2022-02', position: 3, count: 1 },
  ])
})

test('days of more years are counted by year', () => {
  expect(periodCounts(['1969-07-20', '1970-04-17', '1970-05-01', '1998-10-29'].map(day))).toEqual([
    { period: '1969', position: 0, count: 1 },
    { period: '1970', position: 1, count: 2 },
    { period: '1998', position: 29, count: 1 },
  ])
})

test('days of a longer span have its periods and positions', () => {
  const span = ['1969-07-20', '1970-04-17', '1998-10-29'].map(day)
  expect(periodCounts(['1970-04-17'].map(day), span)).toEqual([{ period: '1970', position: 1, count: 1 }])
  expect(periodCounts([], span)).toEqual([])
})

test('months are counted over any number of years', () => {
  expect(monthCounts(['1969-07-20', '1969-07-21', '1979-07-01'].map(day))).toEqual([
    { period: '1969-07', position: 0, count: 2 },
    { period: '1979-07', position: 120, count: 1 },
  ])
})

test('no days have no counts', () => {
  expect(periodCounts([])).toEqual([])
  expect(monthCounts([])).toEqual([])
})
