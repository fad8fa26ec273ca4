import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'

/**
 * The bytes that a reader's first search loads until ten results are shown, including
 * the page but not its fonts. Throws if few files were loaded, because then the browser
 * had a cache.
 */
export async function weighFirstSearch(browser: Browser, address: string, words: string): Promise<number> {
  const page = await browser.newPage()
  const loaded: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font') return
    // Hosts compress text. The files of the index are already compressed.
    loaded.push(response.body().then((body) => Math.min(body.length, gzipSync(body).length)))
  })
  await page.goto(address)
  await page.fill('#q', words)
  await page.locator('.result').nth(9).waitFor()
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all(loaded)
  await page.close()
  if (sizes.length < 15) throw new Error(`${words}: only ${sizes.length} files were loaded`)
  return sizes.reduce((sum, size) => sum + size, 0)
}
