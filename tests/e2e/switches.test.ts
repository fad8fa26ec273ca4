import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import robotsParser from 'robots-parser'
import { expect, it } from 'vitest'
import { listFiles } from '../../src/system/files.ts'
import { buildProject } from './build-project.ts'
import { isRedirect, missingFiles } from './read-site.ts'

const SITE = 'https://archive.example/base/'

const { dist } = buildProject(
  `features: { search: false, shareImages: false, feeds: false, sources: false, storyJson: false, citations: false, downloads: false },
   crawling: { search: 'deny', ai: 'deny' },
   contact: 'desk@archive.example',
   rights: '© The Desk. All rights reserved.',
   logo: 'favicon.svg',
   gone: ['/withdrawn/story/'],
   coverage: [{ from: '1957-01-01', to: '1999-12-31' }],
   dayOrder: 'day-first',
   setAside: ['The Desk is printed on paper.'],
   frontPageStories: 1,`,
  {
    'library.txt':
      ' date 05/06/2025 Library to stay open\n\nThe council voted on Tuesday.\n\nThe Desk is printed on paper.\n',
  },
)

const files = listFiles(dist)
const pages = files.filter((file) => file.endsWith('.html'))
const read = (file: string): string => readFileSync(join(dist, file), 'utf8')

it('nothing that is switched off is built', () => {
  expect(pages.length).toBeGreaterThan(300)
  expect(
    files.filter((file) =>
      /^search\/|^frequency\/|^opensearch|^data\/(?:stories|datapackage|index)|^\d{4}\/\d\d\/\d\d\/[^/]+\.png$|atom\.xml$|rss\.xml$|feed\.json$|^\d{4}\/.*\.(?:json|txt)$/.test(
        file,
      ),
    ),
  ).toEqual([])
})

it('nor is a citation on any page', () => {
  for (const file of pages) expect(read(file), file).not.toMatch(/class="citations"|Z3988|name="dc\./)
})

it('no page refers to a file that is not built', () => {
  expect(missingFiles(dist, SITE)).toEqual([])
})

it('nor does a data file', () => {
  for (const line of read('data/articles.jsonl').trimEnd().split('\n')) {
    expect(JSON.parse(line)).toMatchObject({ text: null, json: null })
  }
  expect(read('llms.txt')).not.toContain('atom.xml')
})

it('a site that denies crawlers says so in robots.txt and on every page', () => {
  const robots = robotsParser(`${SITE}robots.txt`, read('robots.txt'))
  expect(robots.getSitemaps()).toEqual([])
  for (const crawler of ['Googlebot', 'GPTBot']) expect(robots.isAllowed(`${SITE}1969/`, crawler)).toBe(false)
  for (const file of pages) expect(read(file), file).toMatch(/<meta name="robots" content="noindex"/)
})

it('a withdrawn address has a page that says so, and is in the list of addresses', () => {
  expect(read('withdrawn/story/index.html')).toContain('<h1>Withdrawn</h1>')
  expect(read('data/urls.txt')).toContain(`${SITE}withdrawn/story/\n`)
})

it('the rights are stated on every page and in llms.txt', () => {
  const whole = pages.filter((file) => !isRedirect(read(file)))
  for (const file of whole) expect(read(file), file).toContain('© The Desk.')
  expect(read('llms.txt')).toContain('© The Desk.')
})

it('the settings for reading apply', () => {
  expect(read('2025/06/05/library-to-stay-open/index.html')).toContain('line-of-the-site')
})

it('the front page shows whole days, and no more days than needed', () => {
  expect(read('index.html')).toContain('Library to stay open')
  expect(read('index.html')).not.toContain('/base/2025/05/13/')
})

it('contact, logo and coverage are shown', () => {
  expect(read('about/index.html')).toContain('href="mailto:desk@archive.example"')
  expect(read('about/index.html')).toContain('31 December 1999')
  expect(read('index.html')).toMatch(/<img src="\/base\/favicon\.svg"/)
})
