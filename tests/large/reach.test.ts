import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { listFiles } from '../../src/system/files.ts'

const dist = inject('dist')
const { pathname: base } = new URL(inject('url'))
const CLICKS = 4

/** Pages that the page links to, as paths under the base. */
function linksOf(page: string): string[] {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8')
  return [...html.matchAll(/<a\s[^>]*href="([^"#?]*)/g)].flatMap(([, address = '']) =>
    address.startsWith(base) && address.endsWith('/') ? [decodeURI(address.slice(base.length))] : [],
  )
}

test('every story is at most four clicks from the front page', () => {
  const reached = new Set([''])
  let latest = ['']
  for (let clicks = 1; clicks <= CLICKS; clicks += 1) {
    const next = new Set(latest.flatMap(linksOf).filter((page) => !reached.has(page)))
    for (const page of next) reached.add(page)
    latest = [...next].filter((page) => existsSync(join(dist, page, 'index.html')))
  }
  // A story has its text as it came beside it; an address that several would have had has not.
  const stories = listFiles(dist)
    .filter((file) => /^\d{4}\/\d\d\/\d\d\/[^/]+\.txt$/.test(file))
    .map((file) => file.replace(/\.txt$/, '/'))
  expect(stories.length).toBeGreaterThanOrEqual(10_000)
  expect(stories.filter((story) => !reached.has(story))).toEqual([])
})
