import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { listFiles } from '../../src/system/files.ts'
import { isRedirect } from './read-site.ts'

const dist = inject('dist')
const { origin, pathname: base } = new URL(inject('url'))
const files = new Set(listFiles(dist))
/** The files that each page refers to, by page. */
const references = new Map<string, Set<string>>()
const broken: string[] = []

beforeAll(() => {
  for (const page of [...files].filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(dist, page), 'utf8')
    const targets = new Set<string>()
    references.set(page, targets)
    for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const url = new URL(
        address.replaceAll('&amp;', '&'),
        `${origin}${base}${page.replace(/index\.html$/, '')}`,
      )
      if (url.origin !== origin) continue
      const file = fileAt(decodeURIComponent(url.pathname))
      if (file === undefined) broken.push(`${page} → ${address}`)
      else targets.add(file)
      const anchor = url.hash.slice(1)
      if (anchor && file === page && !html.includes(`id="${anchor}"`)) broken.push(`${page} → ${address}`)
    }
  }
})

test('every link and asset of every page leads to a file', () => {
  expect(broken).toEqual([])
})

test('every page can be reached from the front page, every story in at most four clicks', () => {
  const distance = new Map([['index.html', 0]])
  for (const [page, clicks] of distance) {
    for (const target of references.get(page) ?? []) {
      if (target.endsWith('.html') && !distance.has(target)) distance.set(target, clicks + 1)
    }
  }
  // Nothing links to 404.html, which is for hosts, or to former addresses.
  const isLinked = (page: string): boolean =>
    page !== '404.html' && !isRedirect(readFileSync(join(dist, page), 'utf8'))
  const unreachable = [...references.keys()].filter((page) => !distance.has(page) && isLinked(page))
  expect(unreachable).toEqual([])
  const far = [...distance].filter(([page, clicks]) => STORY.test(page) && clicks > 4)
  expect(far).toEqual([])
  expect([...distance.keys()].filter((page) => STORY.test(page)).length).toBeGreaterThan(60)
})

test('links within the site do not name its host', () => {
  for (const [page] of references) {
    const html = readFileSync(join(dist, page), 'utf8')
    expect(html.match(/<a [^>]*href="https:\/\/backfile\.example/)).toBeNull()
  }
})

const STORY = /^\d{4}\/\d\d\/\d\d\/[^/]+\/index\.html$/

function fileAt(path: string): string | undefined {
  if (!path.startsWith(base)) return undefined
  const name = path.slice(base.length)
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name
  return files.has(file) ? file : undefined
}
