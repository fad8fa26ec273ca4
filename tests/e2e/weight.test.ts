import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { pageTypes } from './page-types.ts'
import { filesOf, weightOfAll } from './page-weight.ts'

test('the icon of the tab needs no request', () => {
  const html = readFileSync(join(inject('dist'), pageTypes['story'] ?? '', 'index.html'), 'utf8')
  expect(html).toContain('<link rel="icon" href="data:image/svg+xml,')
})

test('a story takes three requests, and at most 14 KB of HTML and CSS', async () => {
  const files = await filesOf(pageTypes['story'] ?? '')
  expect(files.map((file) => file.replace(/.*\./, '')).sort()).toEqual(['css', 'html', 'js'])
  expect(weightOfAll(files, '.html', '.css')).toBeLessThanOrEqual(14 * 1024)
})

test('pages other than the search load at most 2 KB of scripts', async () => {
  for (const path of [pageTypes['story'], pageTypes['front'], pageTypes['month']]) {
    const files = await filesOf(path ?? '')
    expect(files.filter((file) => file.endsWith('.js'))).toHaveLength(1)
    expect(weightOfAll(files, '.js')).toBeLessThanOrEqual(2048)
  }
})

test('nothing is loaded from another host', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  for (const path of Object.values(pageTypes)) await page.goto(inject('url') + path, { waitUntil: 'load' })
  await browser.close()
  expect([...hosts]).toEqual([new URL(inject('url')).host])
})
