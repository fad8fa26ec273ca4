import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { inject } from 'vitest'
import { launchBrowser } from './browser.ts'

/** Bytes of a file of `dist` over the wire. */
export function weightOf(file: string): number {
  return gzipSync(readFileSync(join(inject('dist'), file)), { level: 9 }).length
}

/** The files of `dist` that the browser asks for to show a page, without fonts. */
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

/** Bytes of the files with these endings over the wire. */
export function weightOfAll(files: readonly string[], ...endings: readonly string[]): number {
  const weighed = files.filter((file) => endings.some((ending) => file.endsWith(ending)))
  return weighed.reduce((sum, file) => sum + weightOf(file), 0)
}
