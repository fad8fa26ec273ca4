import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { axeViolations } from './axe.ts'
import { launchBrowser } from './browser.ts'

interface NameRow {
  readonly name: string
  readonly kind: string
  readonly url: string | null
  readonly stories: readonly unknown[]
}

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
  await page.goto(`${inject('url')}about/`)
})
afterAll(() => browser.close())

function rowsOf<Row>(file: string): Row[] {
  const lines = readFileSync(join(inject('dist'), 'data', file), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as Row) // as docs/data.md says
}

/** The rows of a list, as their texts and links. */
async function listOf(title: string): Promise<(string | undefined)[][]> {
  return page
    .locator('section', { has: page.getByRole('heading', { name: title, exact: true }) })
    .last()
    .locator('.shares > li')
    .evaluateAll((items) =>
      items.map((item) => [
        ...[...item.querySelectorAll('a, span')].map((part) => part.textContent.trim()),
        item.querySelector('a')?.href,
      ]),
    )
}

test.each([
  ['People', 'person'],
  ['Places', 'place'],
  ['Organisations', 'organisation'],
])(
  'the %s in the most stories are those of names.jsonl, each with a link to its page',
  async (title, kind) => {
    const names = rowsOf<NameRow>('names.jsonl').filter((row) => row.kind === kind && row.url !== null)
    const counts = names.map(({ stories }) => stories.length).sort((a, b) => b - a)
    const list = await listOf(title)
    expect(list.map(([, count]) => Number(count))).toEqual(counts.slice(0, 10))
    for (const [name, count, link] of list) {
      const row = names.find(({ url }) => url === link)
      expect([row?.name, row?.stories.length]).toEqual([name, Number(count)])
    }
  },
)

test('the months of the chart are those of the table, and all stories are in one', async () => {
  const titles = await page.locator('.overview__months title').allTextContents()
  await page.locator('.overview__table summary').click()
  const labels = await page
    .locator('.overview__table td a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
  expect(titles).toEqual(labels)
  const stories = titles.reduce((sum, title) => sum + Number(/: (\d+) stor/.exec(title)?.[1]), 0)
  expect(stories).toBe(rowsOf('articles.jsonl').length)
  expect(await axeViolations(page)).toEqual([])
})
