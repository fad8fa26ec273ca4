import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { withTypographicQuotes } from '../../src/i18n/typographic-quotes.ts'
import { listFiles } from '../../src/system/files.ts'
import { makeSite } from './build-site.ts'
import { xmlFaults } from './xml.ts'

/**
 * Builds every case of `tests/cases` that can be published into one site, and checks
 * what must hold of its pages, addresses, feeds and data, whatever is in the sources.
 */
const CASES = join(import.meta.dirname, '../cases')
const expectation = z.object({
  outcome: z.enum(['accept', 'warn', 'error']),
  dayOrder: z.string().optional(),
  files: z.record(z.string(), z.string()).optional(),
  links: z.record(z.string(), z.string()).optional(),
  articles: z.record(
    z.string(),
    z.object({
      headline: z.string().optional(),
      date: z.string().optional(),
      draft: z.boolean().optional(),
      publish: z.string().optional(),
    }),
  ),
})
type Expected = z.infer<typeof expectation>

const cases: readonly (readonly [name: string, expected: Expected])[] = readdirSync(CASES)
  .filter((name) => existsSync(join(CASES, name, 'expected.json')))
  .map((name) => [
    name,
    expectation.parse(JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'))),
  ])
const published = cases.filter(
  ([, { outcome, dayOrder, links }]) => outcome !== 'error' && dayOrder === undefined && links === undefined,
)

const sites = [makeSite(), makeSite()] as const
const [site, elsewhere] = sites
let files: readonly string[]
let rows: readonly z.infer<typeof rowSchema>[]

const rowSchema = z.object({
  url: z.string(),
  date: z.string(),
  headline: z.string(),
  language: z.string().nullable(),
  file: z.string(),
})

function copyCases(content: string): void {
  for (const [name, { files: inline }] of published) {
    const source = join(CASES, name, 'content')
    if (existsSync(source)) cpSync(source, join(content, name), { recursive: true })
    for (const [file, text] of Object.entries(inline ?? {})) {
      mkdirSync(dirname(join(content, name, file)), { recursive: true })
      writeFileSync(join(content, name, file), text)
    }
  }
}

beforeAll(() => {
  for (const { content } of sites) copyCases(content)
  for (const [each, environment] of [
    [site, { TZ: 'America/Los_Angeles', LANG: 'C' }],
    [elsewhere, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ] as const) {
    const { status, output } = each.build({ environment })
    if (status !== 0) throw new Error(output)
  }
  files = listFiles(site.dist)
  const lines = read('data/articles.jsonl').trimEnd().split('\n')
  rows = lines.map((line) => rowSchema.parse(JSON.parse(line)))
})

const read = (file: string): string => readFileSync(join(site.dist, file), 'utf8')
const pageOf = (url: string): string => read(`${new URL(url).pathname.slice(1)}index.html`)

test.each(published)('%s is published with its headline and day', (name, { articles }) => {
  const today = '2026-01-01'
  for (const [file, { headline, date, draft, publish }] of Object.entries(articles)) {
    if (draft === true || (publish ?? today) > today) continue
    const row = rows.find((each) => each.file === `${name}/${file}`)
    if (row === undefined) {
      // Another case has the same story.
      expect(read('data/receipt.json')).toContain(JSON.stringify(`${name}/${file}`))
      continue
    }
    expect(row).toMatchObject({
      ...(headline === undefined ? {} : { headline }),
      ...(date === undefined ? {} : { date }),
    })
    expect(new URL(row.url).pathname).toMatch(/^\/\d{4}\/\d\d\/\d\d\/[a-z0-9]+(?:-[a-z0-9]+)*\/$/)
    const page = pageOf(row.url)
    expect(textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(page)?.[1])).toBe(
      withTypographicQuotes(row.headline.replaceAll(/\s+/g, ' '), row.language ?? undefined),
    )
    expect(page.match(/<title>(.*?)<\/title>/s)?.[1]).toMatch(/^(?!undefined|null)\S/)
    expect(page.match(/<meta name="description" content="([^"]*)"/)?.[1]).toMatch(/\S/)
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
    expect(data).not.toContain('<')
    expect(JSON.stringify(JSON.parse(data))).toContain(JSON.stringify(row.headline))
  }
})

test('no two stories share an address, and no name is too long for a file system', () => {
  expect(new Set(rows.map(({ url }) => url)).size).toBe(rows.length)
  for (const file of files)
    for (const part of file.split('/')) expect(Buffer.byteLength(part)).toBeLessThan(255)
})

test('the pages and feeds of the site itself are there', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'index.html',
      '404.html',
      'rss.xml',
      'atom.xml',
      'feed.json',
      'robots.txt',
      'about/index.html',
    ]),
  )
})

test('feeds, sitemaps and JSON files can be parsed', async () => {
  const documents = files.filter((each) => each.endsWith('.xml'))
  expect(documents.length).toBeGreaterThan(10)
  expect(await xmlFaults(documents.map((file) => [file, read(file)]))).toEqual([])
  for (const file of files.filter((each) => each.endsWith('.json')))
    expect(() => JSON.parse(read(file)) as unknown).not.toThrow()
})

test('no page contains a carriage return or a control character', () => {
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    expect(read(file), file).not.toMatch(NOT_IN_XML)
    expect(read(file), file).not.toContain('\r')
  }
})

test('the site does not depend on the time zone and locale of the machine', () => {
  expect(elsewhere.hashes()).toEqual(site.hashes())
})

// XML 1.0, section 2.2.
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/

function textOf(html = ''): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
