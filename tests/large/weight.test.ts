import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { listFiles } from '../../src/build/files.ts'
import { launchBrowser } from '../e2e/browser.ts'
import { pageTypes } from './page-types.ts'

const dist = inject('dist')

function weight(file: string): number {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
}

test('a story is three requests, and HTML and CSS of at most 14 KB', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const requests: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() !== 'font') requests.push(new URL(request.url()).pathname)
  })
  await page.goto(inject('url') + (pageTypes['story'] ?? ''), { waitUntil: 'networkidle' })
  await browser.close()
  expect(requests.length).toBeLessThanOrEqual(3)
  const { pathname: base } = new URL(inject('url'))
  const files = requests
    .map((path) => path.slice(base.length))
    .map((file) => file.replace(/\/$/, '/index.html'))
  const total = files.filter((file) => /\.(?:html|css)$/.test(file)).map(weight)
  expect(total.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(14 * 1024)
})

test('no page is more than 40 KB of HTML, whatever it lists', () => {
  const heavy = listFiles(dist)
    .filter((file) => file.endsWith('.html') && weight(file) > 40 * 1024)
    .map((file) => `${file}: ${weight(file)}`)
  expect(heavy).toEqual([])
})
