import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../e2e/browser.ts'
import { makeSite } from '../e2e/build-site.ts'
import { oddStories } from '../e2e/odd-stories.ts'
import { freePort } from '../free-port.ts'
import { untilItAnswers } from './servers.ts'

const port = await freePort()
const SITE = `http://localhost:${port}/`

const isInstalled = spawnSync('python3', ['--version']).status === 0

// No headers, no redirects, nothing to set up: the least a host can do.
describe.skipIf(!isInstalled)('a plain folder, served by python3 -m http.server', () => {
  const site = makeSite(oddStories)
  const complaints: string[] = []
  let server: ChildProcess
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const { status, output } = site.build({ environment: { BACKFILE_URL: SITE } })
    expect(status, output).toBe(0)
    server = spawn('python3', ['-m', 'http.server', '-d', site.dist, String(port)], { stdio: 'ignore' })
    await untilItAnswers(port, server)
    browser = await launchBrowser()
    page = await browser.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', ({ message }) => {
      // So Chromium calls a passage between two pages that a page which leads on cut short.
      if (message !== 'Transition was skipped') complaints.push(message)
    })
  })
  afterAll(async () => {
    await browser.close()
    server.kill()
  })

  it('lets a reader go from the front page to a story', async () => {
    await page.goto(SITE)
    await page.getByRole('link', { name: 'Ferry comes today' }).first().click()
    await page.waitForURL(`${SITE}2019/03/22/ferry-comes-today/`)
    expect(await page.locator('h1').textContent()).toBe('Ferry comes today')
  })

  it('lets a reader search', async () => {
    await page.goto(`${SITE}search/?q=painted`)
    await page.locator('#search-results a', { hasText: 'Ferry is painted' }).click()
    await page.waitForURL(`${SITE}2019/03/10/ferry-is-painted/`)
  })

  it.each(['old/ferry/', 'old/ferry', 'old.html', '2019/ferry.php', 'größe/'])(
    'leads from the former address %s to the story',
    async (path) => {
      await page.goto(SITE + path)
      await page.waitForURL(`${SITE}2019/03/08/ferry-has-moved/`)
    },
  )

  it('gives the browser nothing to complain of', () => {
    expect(complaints).toEqual([])
  })
})
