import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { layOut, type Rival } from './rival.ts'

const CONFIG = `
const group = (items, key) => Object.entries(Object.groupBy(items, key)).map(([name, entries]) => ({ name, entries }))
export default function (config) {
  const stories = (api) => api.getFilteredByGlob('stories/**/*.md')
  config.addCollection('stories', stories)
  config.addCollection('years', (api) => group(stories(api), (item) => item.date.toISOString().slice(0, 4)))
  config.addCollection('months', (api) => group(stories(api), (item) => item.date.toISOString().slice(0, 7)))
  config.addFilter('day', (date) => date.toISOString().slice(0, 10))
  return { dir: { output: 'site' } }
}
`

const STORY = `<!doctype html><html lang="en"><title>{{ title }}</title><h1>{{ title }}</h1>
<time>{{ page.date | day }}</time>{{ content | safe }}
{% set previous = collections.stories | getPreviousCollectionItem %}{% set next = collections.stories | getNextCollectionItem %}
{% if previous %}<a href="{{ previous.url }}">{{ previous.data.title }}</a>{% endif %}
{% if next %}<a href="{{ next.url }}">{{ next.data.title }}</a>{% endif %}</html>`

function listing(collection: string): string {
  return `---
pagination: { data: collections.${collection}, size: 1, alias: listing }
permalink: "/{{ listing.name }}/"
---
<!doctype html><html lang="en"><title>{{ listing.name }}</title><ul>{% for item in listing.entries %}
<li><a href="{{ item.url }}">{{ item.data.title }}</a></li>{% endfor %}</ul></html>`
}

const FEED = `---
permalink: /rss.xml
eleventyExcludeFromCollections: true
---
<?xml version="1.0"?><rss version="2.0"><channel><title>Bench</title><link>https://example.org/</link><description>Bench</description>
{% for item in collections.stories | reverse | batch(50) | first %}<item><title>{{ item.data.title }}</title><link>https://example.org{{ item.url }}</link>
<description>{{ item.templateContent }}</description></item>{% endfor %}</channel></rss>`

export const eleventy: Rival = {
  name: 'Eleventy',
  stories: 'stories',
  missing: () =>
    existsSync(resolve('.backfile/bench/node_modules/@11ty/eleventy'))
      ? undefined
      : 'run with --install to fetch it',
  prepare: (folder) => {
    layOut(folder, {
      'package.json': '{"type":"module"}',
      'eleventy.config.js': CONFIG,
      '_includes/story.njk': STORY,
      'stories/stories.json': '{"layout":"story.njk","permalink":"/{{ page.fileSlug }}/"}',
      'years.njk': listing('years'),
      'months.njk': listing('months'),
      'rss.njk': FEED,
    })
  },
  command: [process.execPath, resolve('.backfile/bench/node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
}
