import type { Node } from '@takumi-rs/core'
import type { Article } from '../article/article.ts'
import { formatDay, type CalendarDay } from '../core/calendar-day.ts'
import type { Site } from '../core/site.ts'
import { messagesOf } from '../i18n/language.ts'

/** What the picture of a story shows: nothing else decides how it looks. */
export interface ShareImage {
  readonly headline: string
  /** The headline was made by the program: it stands in brackets, as on the page. */
  readonly supplied: boolean
  readonly date: CalendarDay
  readonly language: string | undefined
  readonly direction: Article['direction']
}

/**
 * The smallest size that is still shown large beside a shared link. The lengths
 * below are those of a picture twice as wide, four times the pixels: that one
 * takes 3 times the time and 2.5 times the bytes, 1.7 GB for 100,000 stories.
 */
export const SHARE_IMAGE = { width: 600, height: 315, devicePixelRatio: 0.5 } as const

const PAPER = '#fefefc'
const INK = '#14131a'
const STAMP = '#42309c'
const MARGIN = 72

/** What the picture of an article shows; of a long headline its beginning. */
export function shareImage(
  article: Pick<Article, 'headline' | 'headlineFrom' | 'date' | 'language' | 'direction'>,
): ShareImage {
  const { headline, headlineFrom, date, language, direction } = article
  return { headline: cut(headline), supplied: headlineFrom === 'first-sentence', date, language, direction }
}

/** Fonts by family, for each text: the first that has a character shows it. */
export interface ShareImageFonts {
  /** None where some character has no font: the picture then does without the headline. */
  readonly headline: readonly string[]
  readonly name: readonly string[]
}

/** The picture as a tree for the renderer. */
export function shareImageTree(image: ShareImage, fonts: ShareImageFonts, site: Site): Node {
  const bare = fonts.headline.length === 0
  return box(
    { width: '100%', height: '100%', flexDirection: 'column', backgroundColor: PAPER, padding: MARGIN },
    [
      text(site.name, fonts.name, { fontSize: 34, fontWeight: 600, color: INK }),
      box({ height: 7, marginTop: 18, borderTop: `4px solid ${INK}`, borderBottom: `1px solid ${INK}` }, []),
      box({ flexGrow: 1, alignItems: 'center' }, bare ? [] : [headlineOf(image, fonts.headline)]),
      text(formatDay(image.date, messagesOf(site.language).locale), fonts.name, {
        fontSize: bare ? 84 : 32,
        color: STAMP,
      }),
    ],
  )
}

function headlineOf(image: ShareImage, families: readonly string[]): Node {
  const words = image.supplied ? `[${image.headline}]` : image.headline
  return {
    ...text(words, families, {
      width: '100%',
      fontSize: sizeOf(words),
      fontWeight: 500,
      lineHeight: 1.15,
      color: INK,
      textAlign: image.direction === 'rtl' ? 'right' : 'left',
      textWrap: 'balance',
      direction: image.direction,
    }),
    dir: image.direction,
    ...(image.language === undefined ? {} : { lang: image.language }),
  }
}

const LONGEST = 180

/** At most so many characters, cut between words where there are any. */
function cut(headline: string): string {
  const characters = Array.from(headline)
  if (characters.length <= LONGEST) return headline
  const kept = characters.slice(0, LONGEST - 1).join('')
  const space = kept.lastIndexOf(' ')
  return `${space > LONGEST / 2 ? kept.slice(0, space) : kept}…`
}

/** The size at which the headline fills its room and does not leave it. */
function sizeOf(headline: string): number {
  // Characters of East Asia are twice as wide.
  const width = Array.from(headline).reduce(
    (sum, character) => sum + (/[\u1100-\u11ff\u2e80-\uffef\u{20000}-\u{3ffff}]/u.test(character) ? 2 : 1),
    0,
  )
  return width <= 50 ? 84 : width <= 90 ? 68 : width <= 140 ? 56 : width <= 200 ? 48 : 40
}

type Style = NonNullable<Node['style']>

function box(style: Style, children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children }
}

function text(words: string, families: readonly string[], style: Style): Node {
  // Unquoted, a name with a digit or a keyword in it would not be a name.
  const fontFamily = families.map((family) => `"${family}"`).join(', ')
  return { type: 'text', text: words, style: { fontFamily, wordBreak: 'break-word', ...style } }
}
