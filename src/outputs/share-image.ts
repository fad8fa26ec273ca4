import type { Article } from '../article/article.ts'
import { formatDay, type CalendarDay } from '../core/calendar-day.ts'
import type { Site } from '../core/site.ts'
import { messagesOf } from '../i18n/language.ts'

/** The content of a story's share image. Nothing else affects how it looks. */
export interface ShareImage {
  readonly headline: string
  /** Whether Backfile supplied the headline. If so it is shown in brackets, as on the page. */
  readonly supplied: boolean
  readonly date: CalendarDay
  readonly language: string | undefined
  readonly direction: Article['direction']
}

/**
 * In pixels. The smallest size that is still shown large beside a shared link. At twice
 * the width, a picture takes 2.5 times the bytes: 1.7 GB for 100,000 stories.
 */
export const SHARE_IMAGE = { width: 600, height: 315 } as const

/** The share image of an article. Truncates a long headline. */
export function shareImage(
  article: Pick<Article, 'headline' | 'headlineFrom' | 'date' | 'language' | 'direction'>,
): ShareImage {
  const { headline, headlineFrom, date, language, direction } = article
  return {
    headline: truncate(headline),
    supplied: headlineFrom === 'first-sentence',
    date,
    language,
    direction,
  }
}

/** A text on the image, with its style. Lengths are in pixels. */
export interface ShareText {
  readonly words: string
  readonly size: number
  readonly weight: number
  readonly lineHeight: number
  readonly language: string | undefined
  readonly direction: Article['direction']
}

/** The name of the site, above the headline. */
export function nameText({ name, language }: Pick<Site, 'name' | 'language'>): ShareText {
  return { words: name, size: 17, weight: 600, lineHeight: 17, language, direction: 'ltr' }
}

export function headlineText({ headline, supplied, language, direction }: ShareImage): ShareText {
  const words = supplied ? `[${headline}]` : headline
  const size = sizeOf(words)
  return { words, size, weight: 500, lineHeight: Math.round(1.15 * size), language, direction }
}

/** The day of the story. Large when alone, because no font can show the headline. */
export function dayText(
  { date }: ShareImage,
  { language }: Pick<Site, 'language'>,
  { alone }: { alone: boolean },
): ShareText {
  const words = formatDay(date, messagesOf(language).locale)
  const size = alone ? 42 : 16
  return { words, size, weight: 400, lineHeight: size, language, direction: 'ltr' }
}

const MAX_HEADLINE_LENGTH = 180

/** Cuts between words where possible. */
function truncate(headline: string): string {
  const characters = Array.from(headline)
  if (characters.length <= MAX_HEADLINE_LENGTH) return headline
  const kept = characters.slice(0, MAX_HEADLINE_LENGTH - 1).join('')
  const space = kept.lastIndexOf(' ')
  return `${space > MAX_HEADLINE_LENGTH / 2 ? kept.slice(0, space) : kept}…`
}

/** The font size at which the headline fills its area without overflowing. */
function sizeOf(headline: string): number {
  // East Asian characters are twice as wide.
  const width = Array.from(headline).reduce(
    (sum, character) => sum + (/[\u1100-\u11ff\u2e80-\uffef\u{20000}-\u{3ffff}]/u.test(character) ? 2 : 1),
    0,
  )
  return width <= 50 ? 42 : width <= 90 ? 34 : width <= 140 ? 28 : width <= 200 ? 24 : 20
}
