import { readFileSync } from 'node:fs'
import { RISParser } from 'biblatex-csl-converter'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations } from './axe.ts'
import { complaints, openSearch, searchAddress, waitForStatus } from './search-archive.ts'

interface Row {
  readonly date: string
  readonly headline: string
  readonly url: string
  readonly section: string | null
  readonly topics: readonly string[]
}

/** Every story of the archive, oldest first. */
async function allRows(page: Page): Promise<Row[]> {
  const response = await page.request.get(searchAddress('').replace('search/', 'data/articles.jsonl'))
  return rowsIn(await response.text())
}

function rowsIn(text: string): Row[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row) // as docs/data.md says
}

/** Saves what was found, and returns the name and the contents of the file. */
async function save(page: Page, format: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

test('all results can be saved in each format, in their order and not only those that are shown', async () => {
  const page = await openSearch('?q=ferry&sort=newest')
  await waitForStatus(page, '30 stories found')
  const found = (await allRows(page)).filter(({ headline }) => headline.startsWith('Ferry')).reverse()
  const headlines = found.map(({ headline }) => headline)
  expect(await axeViolations(page)).toEqual([])

  const jsonl = await save(page, 'JSONL')
  expect(jsonl.name).toBe('stories.jsonl')
  expect(rowsIn(jsonl.text)).toEqual(found)
  await page.locator('.save [role=status]', { hasText: '30 stories saved' }).waitFor()

  const csv: Record<string, string>[] = parse((await save(page, 'CSV')).text, {
    columns: true,
    record_delimiter: '\r\n',
  })
  expect(csv.map(({ headline, url, section }) => [headline, url, section])).toEqual(
    found.map(({ headline, url, section }) => [headline, url, section]),
  )

  const items = JSON.parse((await save(page, 'CSL-JSON')).text) as Record<string, unknown>[]
  expect(items.map(({ title }) => title)).toEqual(headlines)
  expect(items[0]).toMatchObject({
    type: 'article-newspaper',
    'container-title': 'Backfile',
    URL: found[0]?.url,
  })

  const ris = await save(page, 'RIS')
  expect(ris.name).toBe('stories.ris')
  const { entries, errors } = new RISParser(ris.text).parse()
  expect(errors).toEqual([])
  expect(Object.values(entries)).toHaveLength(30)
  expect([...ris.text.matchAll(/^TI {2}- (.*)\r$/gm)].map(([, title]) => title)).toEqual(headlines)
})

test('filters hold, and only the files of the years that have results are loaded', async () => {
  const page = await openSearch('?from=2019&to=2020&section=Sea')
  await waitForStatus(page, '1 story found')
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  const { text } = await save(page, 'JSONL')
  expect(rowsIn(text).map(({ date }) => date)).toEqual(['2019-06-01'])
  expect(loaded.filter((path) => path.includes('/data/'))).toEqual(['/paper/data/2019.jsonl'])
})

test('what cannot be gathered is told, and nothing is saved', async () => {
  const page = await openSearch('?q=ferry')
  await waitForStatus(page, '30 stories found')
  await page.route('**/data/1999.jsonl', (route) => route.abort())
  await page.getByRole('button', { name: 'CSV' }).click()
  await page.locator('.save [role=status]', { hasText: 'could not be loaded' }).waitFor()
  await page.unroute('**/data/1999.jsonl')
  await page.route('**/data/1999.jsonl', (route) => route.fulfill({ body: '{"date":"1999-06-02"}\n' }))
  await page.getByRole('button', { name: 'CSV' }).click()
  await page.locator('.save [role=status]', { hasText: 'could not be loaded' }).waitFor()
  await page.unroute('**/data/1999.jsonl')
  expect((await save(page, 'CSV')).name).toBe('stories.csv')
  complaints.length = 0 // the browser logs the failed requests
})

test('the words and the years of a search lead to their chart', async () => {
  const page = await openSearch('?q=ferry&from=1995-06-01&to=2004')
  await waitForStatus(page, '10 stories found')
  await page.getByRole('link', { name: 'Words over time' }).click()
  await page.locator('#frequency-status', { hasText: 'by year, 1995–2004' }).waitFor()
  expect(await page.locator('.legend').textContent()).toContain('ferry10 of 10 stories')
})
