import { dayOfMonthOf, monthOf, yearOf, type CalendarDay } from '../../core/calendar-day.ts'
import { withTypographicQuotes } from '../../i18n/typographic-quotes.ts'
import type { CitedStory } from './cited-story.ts'
import { apaNames, chicagoNames, mlaNames, noteNames } from './names.ts'
import { titleCase } from './title-case.ts'

/** A citation in three parts, since the name of the publication is in italics. Joined, they are its text. */
export interface CitationText {
  readonly before: string
  readonly publication: string
  readonly after: string
}

// Not from ICU, whose month names differ between versions.
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

/** APA, 7th edition. It keeps the headline’s capitals. */
export function apa({ authors, title, publication, date, url, language }: CitedStory): CitationText {
  const headline = ended(typographic(title, language))
  const { year, month, day } = numbers(date)
  const when = `(${year}, ${MONTHS[month - 1]} ${day}).`
  const names = apaNames(authors)
  const before = names === '' ? `${headline} ${when} ` : `${ended(names)} ${when} ${headline} `
  return { before, publication, after: `. ${url}` }
}

/** MLA, 9th edition. */
export function mla({ authors, title, publication, date, url, language }: CitedStory): CitationText {
  const { year, month, day } = numbers(date)
  return {
    before: `${sentence(mlaNames(authors))}${quoted(title, language, '.')} `,
    publication,
    after: `, ${day} ${MLA_MONTHS[month - 1]} ${year}, ${url}.`,
  }
}

/** Chicago, 18th edition: the entry of the bibliography. A story without an author is under its newspaper. */
export function chicagoBibliography(story: CitedStory): CitationText {
  const { authors, title, publication, url, language } = story
  const when = longDay(story.date)
  const headline = quoted(title, language, '.')
  return authors.length === 0
    ? { before: '', publication, after: `. ${headline} ${when}. ${url}.` }
    : {
        before: `${sentence(chicagoNames(authors))}${headline} `,
        publication,
        after: `, ${when}. ${url}.`,
      }
}

/** Chicago, 18th edition: the note. */
export function chicagoNote(story: CitedStory): CitationText {
  const { authors, title, publication, url, language } = story
  const names = noteNames(authors)
  return {
    before: `${names === '' ? '' : `${names}, `}${quoted(title, language, ',')} `,
    publication,
    after: `, ${longDay(story.date)}, ${url}.`,
  }
}

/** `Doe, Jane. `; empty without a text. */
function sentence(text: string): string {
  return text === '' ? '' : `${ended(text)} `
}

/** With a full stop, unless it has an end; American print sets it inside quotation marks. */
function ended(text: string): string {
  const [, words = '', marks = ''] = /^(.*?)([”’]*)$/u.exec(text) ?? []
  return /[.?!]$/u.test(words) ? text : `${words}.${marks}`
}

/** A headline in quotation marks, those inside it turned to single ones, and the mark that follows it. */
function quoted(title: string, language: string | undefined, mark: '.' | ','): string {
  const inner = titleCase(typographic(title, language), language).replace(/“([^“”]*)”/gu, '‘$1’')
  const [, words = '', marks = ''] = /^(.*?)(’*)$/u.exec(inner) ?? []
  return mark === '.' ? `“${ended(inner)}”` : `“${words},${marks}”`
}

/** The space inside guillemets is narrow and does not break, as where they replace straight marks. */
function typographic(title: string, language: string | undefined): string {
  return withTypographicQuotes(title, language).replaceAll('« ', '«\u202f').replaceAll(' »', '\u202f»')
}

function longDay(date: CalendarDay): string {
  const { year, month, day } = numbers(date)
  return `${MONTHS[month - 1]} ${day}, ${year}`
}

function numbers(date: CalendarDay): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(yearOf(date)), month: Number(monthOf(date)), day: Number(dayOfMonthOf(date)) }
}
