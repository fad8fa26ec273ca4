import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { listFiles } from '../../src/system/files.ts'
import { launchBrowser } from './browser.ts'
import { pageTypes } from './page-types.ts'

const dist = inject('dist')
const url = inject('url')
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it.each(Object.entries({ ...pageTypes, search: 'search/?q=moon' }))(
  'the content policy blocks nothing on the page %s',
  async (_, path) => {
    const page = await browser.newPage()
    const reports: string[] = []
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) reports.push(message.text())
    })
    const response = await page.goto(url + path, { waitUntil: 'networkidle' })
    expect(response?.headers()).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
      'x-content-type-options': 'nosniff',
    })
    expect(reports).toEqual([])
    await page.close()
  },
)

it('an inline script does not run', async () => {
  const page = await browser.newPage()
  await page.goto(url)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.documentElement.dataset.ran = "yes"'
    document.head.append(script)
    return document.documentElement.dataset['ran']
  })
  expect(ran).toBeUndefined()
  await page.close()
})

it('every page contains the policy, for hosts without headers', () => {
  for (const file of listFiles(dist).filter((name) => name.endsWith('.html'))) {
    const [, policy = ''] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(
        readFileSync(join(dist, file), 'utf8'),
      ) ?? []
    expect(policy, file).toContain("default-src 'none'; script-src 'self'")
    expect(policy, file).not.toContain('unsafe-inline')
    expect(policy, file).not.toContain('unsafe-eval')
  }
})
