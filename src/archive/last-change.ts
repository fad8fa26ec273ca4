import type { Article } from '../article/article.ts'
import type { CalendarDay } from '../core/calendar-day.ts'

/** The last day on which the article changed according to its source, never the clock or the file system. */
export function lastChange(article: Pick<Article, 'date' | 'updated' | 'corrections'>): CalendarDay {
  const days = [article.date, ...article.corrections.map((correction) => correction.date)]
  if (article.updated !== undefined) days.push(article.updated)
  return days.reduce((latest, day) => (day > latest ? day : latest))
}

/** The last day on which any of the articles changed; `undefined` for no articles. */
export function lastChangeOfAll(articles: readonly Article[]): CalendarDay | undefined {
  let latest: CalendarDay | undefined
  for (const article of articles) {
    const day = lastChange(article)
    if (latest === undefined || day > latest) latest = day
  }
  return latest
}
