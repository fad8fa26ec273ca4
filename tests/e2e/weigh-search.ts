import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'

/**
 * How many bytes a reader's first search loads until ten results are shown, the
 * page too and without fonts. Throws when it loads next to nothing: then
 * something was kept from before.
 */
export async function weighFirstSearch(browser: Browser, address: string, words: string): Promise<number> {
  const page = await browser.newPage()
  const loaded: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font') return
    // What a host compresses in passing; Pagefind's own files are compressed already.
    loaded.push(response.body().then((body) => Math.min(body.length, gzipSync(body).length)))
  })
  await page.goto(address)
  await page.fill('#q', words)
  await page.locator('.result').nth(9).waitFor()
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all(loaded)
  await page.close()
  if (sizes.length <= 15) throw new Error(`${words}: only ${sizes.length} files were loaded`)
  return sizes.reduce((sum, size) => sum + size, 0)
}
