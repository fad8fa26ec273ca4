import { expect, test } from 'vitest'
import { clockTime } from '../../../src/reading/date/clock-time.ts'

test.each([
  ['14:30', '14:30:00'],
  ['09:15:02+02:00', '09:15:02'],
  ['9:05 a.m.', '09:05:00'],
  ['12:10 am', '00:10:00'],
  ['12:10 PM EST', '12:10:00'],
  ['4:45pm', '16:45:00'],
  ['7 p.m.', '19:00:00'],
  ['14h30', '14:30:00'],
  ['at 18:00 Uhr', '18:00:00'],
  ['10:00:00.123Z', '10:00:00'],
  ['10:30 Asia/Amman', '10:30:00'],
  [undefined, undefined],
])('%s is %s on a 24-hour clock', (written, time) => {
  expect(clockTime(written)).toBe(time)
})
