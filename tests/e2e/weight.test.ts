import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { pageTypes } from './page-types.ts'

const dist = inject('dist')

function weight(file: string): number {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
}

/** What the browser asks for to show a page, without fonts. */
async function requestsOf(path: string): Promise<string[]> {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const requests: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() !== 'font') requests.push(new URL(request.url()).pathname)
  })
  await page.goto(inject('url') + path, { waitUntil: 'networkidle' })
  await browser.close()
  return requests
}

test('the icon of the tab is no request', () => {
  const html = readFileSync(join(dist, pageTypes['story'] ?? '', 'index.html'), 'utf8')
  expect(html).toContain('<link rel="icon" href="data:image/svg+xml,')
})

test('a story is three requests, and HTML and CSS of at most 14 KB', async () => {
  const requests = await requestsOf(pageTypes['story'] ?? '')
  expect(requests.length).toBeLessThanOrEqual(3)
  const { pathname: base } = new URL(inject('url'))
  const [html = '', ...others] = requests.map((path) => path.slice(base.length))
  const styles = others.filter((file) => file.endsWith('.css'))
  expect(styles).toHaveLength(1)
  const total = weight(`${html}index.html`) + styles.reduce((sum, file) => sum + weight(file), 0)
  expect(total).toBeLessThanOrEqual(14 * 1024)
})

test('scripts of a page that is not search are at most 2 KB', async () => {
  for (const path of [pageTypes['story'], pageTypes['front'], pageTypes['month']]) {
    const { pathname: base } = new URL(inject('url'))
    const scripts = (await requestsOf(path ?? '')).filter((request) => request.endsWith('.js'))
    expect(scripts).toHaveLength(1)
    expect(scripts.reduce((sum, file) => sum + weight(file.slice(base.length)), 0)).toBeLessThanOrEqual(2048)
  }
})

test('nothing comes from another host', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  for (const path of Object.values(pageTypes)) await page.goto(inject('url') + path, { waitUntil: 'load' })
  await browser.close()
  expect([...hosts]).toEqual([new URL(inject('url')).host])
})
