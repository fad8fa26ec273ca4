import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { layOut, type Rival } from './rival.ts'

const CONTENT = `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
export const collections = { stories: defineCollection({
  loader: glob({ pattern: '**/*.md', base: './stories' }),
  schema: z.object({ title: z.string(), date: z.coerce.date() }),
}) }`

const STORY = `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  const stories = (await getCollection('stories')).sort((a, b) => a.data.date - b.data.date)
  return stories.map((story, index) => ({ params: { id: story.id }, props: { story, previous: stories[index - 1], next: stories[index + 1] } }))
}
const { story, previous, next } = Astro.props
const { Content } = await render(story)
---
<html lang="en"><title>{story.data.title}</title><h1>{story.data.title}</h1><time>{story.data.date.toISOString()}</time><Content />
{previous && <a href={'/story/' + previous.id + '/'}>{previous.data.title}</a>}{next && <a href={'/story/' + next.id + '/'}>{next.data.title}</a>}</html>`

const LISTING = `---
import { getCollection } from 'astro:content'
export async function getStaticPaths() {
  const stories = await getCollection('stories')
  return [4, 7].flatMap((length) => Object.entries(Object.groupBy(stories, (story) => story.data.date.toISOString().slice(0, length)))
    .map(([period, entries]) => ({ params: { period }, props: { entries } })))
}
const { entries } = Astro.props
---
<html lang="en"><title>{Astro.params.period}</title><ul>{entries.map((story) => <li><a href={'/story/' + story.id + '/'}>{story.data.title}</a></li>)}</ul></html>`

const FEED = `import { getCollection } from 'astro:content'
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
export async function GET() {
  const stories = (await getCollection('stories')).sort((a, b) => b.data.date - a.data.date).slice(0, 50)
  return new Response('<rss version="2.0"><channel><title>Bench</title>' + stories.map((story) =>
    '<item><title>' + escape(story.data.title) + '</title><description>' + escape(story.body) + '</description></item>').join('') + '</channel></rss>')
}`

export const plainAstro: Rival = {
  name: 'Astro, plain',
  stories: 'stories',
  missing: () => undefined,
  prepare: (folder) => {
    layOut(folder, {
      'package.json': '{"type":"module"}',
      'astro.config.mjs': "export default { site: 'https://example.org' }",
      'src/content.config.ts': CONTENT,
      'src/pages/story/[...id].astro': STORY,
      'src/pages/[period].astro': LISTING,
      'src/pages/rss.xml.js': FEED,
    })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  },
  command: [process.execPath, resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
}
