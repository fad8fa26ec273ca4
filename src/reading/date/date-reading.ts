import type { CalendarDay } from '../../core/calendar-day.ts'

/** The result of parsing a date at the start of a text. */
export type DateReading =
  | {
      readonly kind: 'day'
      readonly day: CalendarDay
      /** The date as written, without its time of day. */
      readonly written: string
      /** The time of day after the date, as written. */
      readonly time: string | undefined
      /** Length of the date together with its time, in UTF-16 code units. */
      readonly length: number
      /** Whether the date is in canonical form, `YYYY-MM-DD`, or a timestamp that starts with it. */
      readonly isCanonical: boolean
    }
  | {
      readonly kind: 'not-on-calendar'
      readonly written: string
      readonly because: string
      readonly length: number
    }
  | {
      readonly kind: 'ambiguous'
      readonly written: string
      readonly dayFirst: CalendarDay
      readonly monthFirst: CalendarDay
      readonly length: number
    }
  /** Starts like a date, but cannot be parsed as one. */
  | {
      readonly kind: 'not-a-day'
      readonly written: string
      readonly because: string
      readonly length: number
    }
  | {
      readonly kind: 'foreign-digits'
      readonly written: string
      /** The day that the same digits denote in ASCII, if they do. */
      readonly day: CalendarDay | undefined
      readonly length: number
    }
