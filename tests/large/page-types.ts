import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

const fullDay = `${inject('fullDay').replaceAll('-', '/')}/`
const [story = 'no-story'] = readdirSync(join(inject('dist'), fullDay))
  .filter((name) => !name.includes('.'))
  .sort()

/** A page of each type, by its path under the base; of those that list, a full one. */
export const pageTypes: Readonly<Record<string, string>> = {
  front: '',
  archive: 'archive/',
  year: fullDay.slice(0, 5),
  month: fullDay.slice(0, 8),
  day: fullDay,
  story: `${fullDay}${story}/`,
  'on-this-day': 'on-this-day/',
  'day-of-the-year': `on-this-day/${inject('fullDay').slice(5)}/`,
  sections: 'section/',
  section: 'section/science/',
  'section-of-a-year': 'section/science/2012/',
  topics: 'topic/',
  topic: 'topic/falk/',
  names: 'names/',
  name: 'names/anna-falk/',
  'name-of-a-year': 'names/anna-falk/2012/',
  threads: 'threads/',
  search: 'search/',
  results: 'search/?q=ferry+bridge',
  corrections: 'corrections/',
  about: 'about/',
  'not-found': '404.html',
}
