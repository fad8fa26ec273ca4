import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, asCalendarDay, fromParts, type CalendarDay } from '../../src/core/calendar-day.ts'
import { readDate } from '../../src/reading/date/read-date.ts'
import { monthNumber } from '../../src/reading/date/month-names.ts'
import { day } from '../day.ts'

const EPOCH = day('1600-01-01')
const days: fc.Arbitrary<CalendarDay> = fc.nat(250_000).map((count) => addDays(EPOCH, count))

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

describe('a date in any format', () => {
  const forms: Record<string, (year: string, month: string, day: string) => string> = {
    canonical: (y, m, d) => `${y}-${m}-${d}`,
    'a timestamp': (y, m, d) => `${y}-${m}-${d}T23:59:59-11:00`,
    unpadded: (y, m, d) => `${y}-${Number(m)}-${Number(d)}`,
    'with slashes': (y, m, d) => `${y}/${m}/${d}`,
    'with en dashes': (y, m, d) => `${y}–${m}–${d}`,
    'in American words': (y, m, d) => `${MONTHS[Number(m) - 1] ?? ''} ${Number(d)}, ${y}`,
    'in British words': (y, m, d) => `${Number(d)} ${MONTHS[Number(m) - 1] ?? ''} ${y}`,
    'abbreviated, with a weekday': (y, m, d) =>
      `Tue, ${Number(d)} ${MONTHS[Number(m) - 1]?.slice(0, 3) ?? ''} ${y}`,
    Japanese: (y, m, d) => `${y}年${Number(m)}月${Number(d)}日`,
  }

  test.each(Object.entries(forms))('%s', (_, form) => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = '', month = '', dayOfMonth = ''] = day.split('-')
        const written = form(year, month, dayOfMonth)
        for (const behind of ['', ' 2024 in review', ' Headline']) {
          const reading = readDate(written + behind, undefined)
          expect(reading).toMatchObject({ kind: 'day', day, length: written.length })
        }
      }),
    )
  })

  test('in numbers: in the day order of the archive, or refused if both orders give a date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1600, max: 2200 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 31 }),
        (year, a, b) => {
          const written = `${a}/${b}/${year}`
          const [dayFirst, monthFirst] = [fromParts(year, b, a), fromParts(year, a, b)]
          expect(dayOf(readDate(written, 'day-first'))).toBe(dayFirst)
          expect(dayOf(readDate(written, 'month-first'))).toBe(monthFirst)
          const both = dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst
          if (both)
            expect(readDate(written, undefined)).toMatchObject({ kind: 'ambiguous', dayFirst, monthFirst })
          else expect(dayOf(readDate(written, undefined))).toBe(dayFirst ?? monthFirst)
        },
      ),
    )
  })
})

describe('the text after a date', () => {
  test.each([
    ['2025-05-13T12:00:00+02 Headline', ' Headline'],
    ['2025-05-13 at 5pm Headline', ' Headline'],
    ['2025-05-13, 5:30 p.m. ET Headline', ' Headline'],
    ['2025-05-13 11h30 Headline', ' Headline'],
    ['2025-05-13 12:00:00 America/New_York Headline', ' Headline'],
    ['2025-05-13 10:30 to Yuma', ' 10:30 to Yuma'],
    ['2025-05-13 11.30 dollars', ' 11.30 dollars'],
    ['2025年5月13日(火) 見出し', ' 見出し'],
    ['2025-05-13 (AP)', ' (AP)'],
    ['Tue May 13 12:00:00 +0000 2025 Headline', ' Headline'],
    ['13/May/2025 Headline', ' Headline'],
    ['May-13-2025 Headline', ' Headline'],
    ['13 мая 2025 г. Заголовок', ' Заголовок'],
    ['2025. május 13. Cím', ' Cím'],
    ['13. května 2025 Titulek', ' Titulek'],
    ['13 أيار 2025 عنوان', ' عنوان'],
    ['1 تشرين الثاني 2025 عنوان', ' عنوان'],
  ])('%s', (text, rest) => {
    const reading = readDate(text, undefined)
    expect(reading?.kind).toBe('day')
    expect(text.slice(reading?.length)).toBe(rest)
  })

  test.each(['2025-05-13 - 2025-05-14 Fair', '2025-05-13 to 2025-05-14 Fair', '2025-05-13 – 2025-05-14'])(
    'may make it a date range, which is refused: %s',
    (text) => {
      expect(readDate(text, undefined)).toMatchObject({ kind: 'not-a-day', because: 'it is a span of days' })
    },
  )
})

describe('invalid dates are never turned into a day', () => {
  test('any numbers in canonical form are that day or refused', () => {
    const number = (digits: number) => fc.nat(10 ** digits - 1).map((n) => String(n).padStart(digits, '0'))
    fc.assert(
      fc.property(number(4), number(2), number(2), (year, month, day) => {
        const written = `${year}-${month}-${day}`
        const reading = readDate(written, undefined)
        if (asCalendarDay(written) === undefined) expect(reading?.kind).toBe('not-on-calendar')
        else expect(reading).toMatchObject({ kind: 'day', day: written, isCanonical: true })
      }),
    )
  })

  test.each([
    ['2025-02-30', 'February 2025 has 28 days'],
    ['2024-02-30', 'February 2024 has 29 days'],
    ['2025-13-01', 'there is no month 13'],
    ['2025-05-00', 'there is no day 0'],
    ['0000-00-00', 'the calendar has no year 0'],
    ['31 April 2025', 'April 2025 has 30 days'],
  ])('%s: %s', (written, because) => {
    expect(readDate(written, undefined)).toMatchObject({ kind: 'not-on-calendar', because })
  })

  test.each([
    '2025-05',
    '2025',
    '25-05-13',
    '20250-05-13',
    '20250513',
    '2025-W20-2',
    '2025-133',
    '2025-05-133',
    '13/05/25',
    '1747094400',
  ])('%s is refused', (written) => {
    expect(readDate(written, 'day-first')?.kind).toBe('not-a-day')
  })

  test.each(['Library', '', '-', 'May', 'the 13th', 'June Smith, 2025 winner'])(
    '“%s” does not start like a date',
    (text) => {
      expect(readDate(text, undefined)).toBeUndefined()
    },
  )
})

test.each([
  ['märz', 3],
  ['Août', 8],
  ['SEPT.', 9],
  ['мая', 5],
  ['مايو', 5],
  ['Fe\u0301vrier', 2],
])('%s is month %i', (name, number) => {
  expect(monthNumber(name)).toBe(number)
})

function dayOf(reading: ReturnType<typeof readDate>): CalendarDay | undefined {
  return reading?.kind === 'day' ? reading.day : undefined
}
