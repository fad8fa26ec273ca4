import { spawn, type ChildProcess } from 'node:child_process'
import { get } from 'node:http'
import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test, vi } from 'vitest'
import { freePort } from '../free-port.ts'
import { pngOf } from '../pictures.ts'
import { launchBrowser } from './browser.ts'
import { makeSite, type Site } from './build-site.ts'

const port = await freePort()
const url = (path: string): string => `http://localhost:${port}${path}`
const within = { timeout: 20_000, interval: 50 }

let site: Site
let server: ChildProcess
let browser: Browser
let printed = ''

/** The environment without Vitest's variables, which keep Vite from watching files. */
function environmentOfShell(): NodeJS.ProcessEnv {
  const ofVitest = /^(?:VITEST.*|NODE_ENV|DEV|PROD|MODE|SSR|TEST)$/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name)))
}

beforeAll(async () => {
  site = makeSite({ 'a.txt': ' date 2025-05-13 Library to stay open\n\nThe council voted on Tuesday.\n' })
  server = spawn(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)],
    {
      env: { ...environmentOfShell(), BACKFILE_CONTENT: site.content, BACKFILE_URL: url('/') },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  browser = await launchBrowser()
  server.stdout?.on('data', (data: Buffer) => (printed += data.toString()))
  await vi.waitFor(() => {
    expect(printed).toContain('watching for file changes')
  }, within)
})

afterAll(async () => {
  server.kill()
  await browser.close()
})

async function status(path: string): Promise<number> {
  return (await fetch(url(path))).status
}

test('the open page updates by itself when a story is added, changed or removed', async () => {
  onTestFailed(() => {
    process.stderr.write(printed)
  })
  const page = await browser.newPage()
  await page.goto(url('/'))

  site.write('b.txt', ' date 2025-05-14 Harbour opens\n\nThe harbour opened on Wednesday.\n')
  await page.getByRole('link', { name: 'Harbour opens' }).first().waitFor()
  expect(await status('/2025/05/14/harbour-opens/')).toBe(200)

  site.write('b.txt', ' date 2025-05-14 Harbour opens late\n\nThe harbour opened on Wednesday.\n')
  await page.getByRole('link', { name: 'Harbour opens late' }).first().waitFor()

  site.remove('b.txt')
  await vi.waitFor(async () => {
    expect(await status('/2025/05/14/harbour-opens-late/')).toBe(404)
  }, within)
  await page.close()
})

test('a bad file is shown over the page until it is fixed, and all other pages work', async () => {
  const page = await browser.newPage()
  await page.goto(url('/'))
  await page.waitForLoadState('networkidle')

  site.write('c.txt', ' date 2025-02-30 No such day\n\nText.\n')
  const named = page.getByText(`${site.content}/c.txt:1:7`)
  await named.first().waitFor()
  expect(await status('/2025/05/13/library-to-stay-open/')).toBe(200)

  site.write('c.txt', ' date 2025-02-28 A day there is\n\nText of the story.\n')
  await page.getByRole('link', { name: 'A day there is' }).first().waitFor()
  expect(await named.count()).toBe(0)
  await vi.waitFor(() => {
    expect(printed).toContain('Every file can be published again.')
  }, within)
  await page.close()
})

test('the picture of a story is shown, and updated when it is replaced', async () => {
  const page = await browser.newPage()
  const front = '---\nimage: quay.png\nimageAlt: The quay\n---\n'
  site.write('quay.png', pngOf(40, 20))
  site.write('d.txt', `${front} date 2025-05-15 Quay is built\n\nThe quay was built on Thursday.\n`)
  await vi.waitFor(async () => {
    expect(await status('/2025/05/15/quay-is-built/')).toBe(200)
  }, within)
  await page.goto(url('/2025/05/15/quay-is-built/'))
  const naturalWidth = 'document.querySelector(".story-picture img").naturalWidth'
  await vi.waitFor(async () => {
    expect(await page.evaluate(naturalWidth)).toBe(40)
  }, within)

  site.write('quay.png', pngOf(60, 20))
  await vi.waitFor(async () => {
    expect(await page.evaluate(naturalWidth).catch(() => undefined)).toBe(60)
  }, within)
  await page.close()
})

test.each(['/..%2fpackage.json', '/%zz', '/a%00b/', '/..%5c..%5csecret'])(
  'an address such as %s is answered with 400, and no stack trace',
  async (path) => {
    const { code, body } = await new Promise<{ code: number | undefined; body: string }>(
      (resolve, reject) => {
        get(url(path), (response) => {
          let text = ''
          response.on('data', (part: Buffer) => (text += part.toString()))
          response.on('end', () => {
            resolve({ code: response.statusCode, body: text })
          })
        }).on('error', reject)
      },
    )
    expect({ code, body }).toEqual({ code: 400, body: '' })
  },
)
