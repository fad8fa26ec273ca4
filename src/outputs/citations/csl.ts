import { dayOfMonthOf, monthOf, yearOf } from '../../core/calendar-day.ts'
import type { Author } from './authors.ts'
import type { CitedStory } from './cited-story.ts'

/** The story as an item of CSL-JSON, which citation managers read. */
export function cslItem({
  authors,
  title,
  publication,
  date,
  url,
  language,
  section,
  place,
}: CitedStory): object {
  return {
    id: url,
    type: 'article-newspaper',
    title,
    'container-title': publication,
    author: authors.length === 0 ? undefined : authors.map(cslName),
    issued: { 'date-parts': [[Number(yearOf(date)), Number(monthOf(date)), Number(dayOfMonthOf(date))]] },
    URL: url,
    language,
    section,
    'publisher-place': place,
  }
}

/** A file of CSL-JSON, which is a list. */
export function cslJson(story: CitedStory): string {
  return JSON.stringify([cslItem(story)])
}

function cslName(author: Author): object {
  if ('whole' in author) return { literal: author.whole }
  const { given, particle, family, suffix } = author
  return { family, given, 'non-dropping-particle': particle, suffix }
}
