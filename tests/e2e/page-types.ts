import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

const dist = inject('dist')

/** The path of the first story of a day in the shipped archive. */
function storyOf(day: string): string {
  const [slug] = readdirSync(join(dist, day), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  if (slug === undefined) throw new Error(`no story of ${day} in ${dist}`)
  return `${day}${slug}/`
}

/** A page of each type, by its path under the base. */
export const pageTypes: Readonly<Record<string, string>> = {
  front: '',
  archive: 'archive/',
  year: '1969/',
  month: '1969/07/',
  day: '1969/07/20/',
  story: storyOf('1961/04/12/'),
  'story-with-captions': storyOf('2025/05/13/'),
  'story-with-made-headline': storyOf('2025/02/21/'),
  'story-with-picture': storyOf('1990/02/14/'),
  'day-told-later': '1962/02/20/',
  chronology: 'chronology/',
  'story-in-thread': storyOf('1969/07/20/'),
  'on-this-day': 'on-this-day/',
  'day-of-the-year': 'on-this-day/07-20/',
  sections: 'section/',
  section: 'section/crewed-flight/',
  topics: 'topic/',
  topic: 'topic/apollo/',
  names: 'names/',
  name: 'names/nasa/',
  threads: 'threads/',
  thread: 'threads/apollo-11-leaves-florida-on-journey-to-land-on-moon/',
  search: 'search/',
  frequency: 'frequency/',
  corrections: 'corrections/',
  about: 'about/',
  data: 'data/',
  receipt: 'about/receipt/',
  'not-found': '404.html',
}
