import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { inject } from 'vitest'
import { launchBrowser } from './browser.ts'

/** The size of a file of `dist` in bytes, compressed with gzip. */
export function weightOf(file: string): number {
  return gzipSync(readFileSync(join(inject('dist'), file)), { level: 9 }).length
}

/** The files of `dist` that a browser requests to show a page, without fonts. */
export async function filesOf(path: string): Promise<string[]> {
  const { pathname: base } = new URL(inject('url'))
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const requests: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() !== 'font') requests.push(new URL(request.url()).pathname)
  })
  await page.goto(inject('url') + path, { waitUntil: 'networkidle' })
  await browser.close()
  return requests.map((request) => request.slice(base.length).replace(/(^|\/)$/, '$1index.html'))
}

/** The compressed size of the files with these extensions, in bytes. */
export function weightOfAll(files: readonly string[], ...extensions: readonly string[]): number {
  const counted = files.filter((file) => extensions.some((extension) => file.endsWith(extension)))
  return counted.reduce((sum, file) => sum + weightOf(file), 0)
}
