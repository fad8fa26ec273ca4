import type { PublishedArticle } from '../../archive/archive.ts'
import { shownPicture, splitPictureText, type ShownPicture } from '../../archive/shown-picture.ts'
import type { Article, ArticleText } from '../../article/article.ts'
import { formatDay } from '../../core/calendar-day.ts'
import { absolute } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { messagesOf } from '../../i18n/language.ts'
import type { Messages } from '../../i18n/messages.ts'
import { storyHtml } from '../story-html.ts'
import { element, escapeMarkup, markup } from '../xml.ts'

/** The HTML of a feed entry: the picture, the full text and the corrections. */
export async function entryHtml(article: PublishedArticle, text: ArticleText, site: Site): Promise<string> {
  const messages = messagesOf(site.language)
  const story =
    pictureHtml(shownPicture(article), text, site) +
    (await storyHtml(text, absolute(site, article.path))) +
    correctionsHtml(article, messages)
  if (article.direction === 'ltr') return story
  const language = article.language === undefined ? '' : ` lang="${escapeMarkup(article.language)}"`
  return `<div dir="rtl"${language}>${story}</div>`
}

function pictureHtml(picture: ShownPicture | undefined, text: ArticleText, site: Site): string {
  if (picture === undefined) return ''
  const { captions, credits } = splitPictureText(picture, text).shown
  const image = element('img', {
    src: absolute(site, picture.address),
    width: String(picture.width),
    height: String(picture.height),
    alt: picture.alt ?? '',
  })
  const words = [...captions, credits.join(' · ')].filter((each) => each !== '')
  const caption = words.length === 0 ? undefined : element('figcaption', {}, words.join(' '))
  return `${markup(element('figure', {}, image, caption))}\n`
}

function correctionsHtml({ corrections }: Article, messages: Messages): string {
  if (corrections.length === 0) return ''
  const items = corrections.map(({ date, text }) =>
    element('li', {}, `${formatDay(date, messages.locale)}: ${text}`),
  )
  return `\n${markup(element('h2', {}, messages.story.corrections))}\n${markup(element('ul', {}, ...items))}`
}
