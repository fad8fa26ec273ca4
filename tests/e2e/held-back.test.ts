import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { unsealed } from '../../src/search-index/seal.ts'
import { listFiles } from '../../src/system/files.ts'
import { makeSite } from './build-site.ts'

const site = makeSite({
  'out.txt': ' date 2025-05-13 Harbour fire is out\n\nThe fire is out, said the port.\n',
  'quince-named.txt':
    '---\ndraft: true\nsection: Quinceworks\n---\n date 2024-02-01 Quincewright is named\n\nThe quincemaker spoke.\n',
  '2026-03-01-medlar-named.txt':
    '---\npublish: 2026-03-01\ntopics: [Medlarcraft]\n---\n date 2023-07-01 Medlarwright is named\n\nThe medlarmaker spoke.\n',
})

/** The files of the built site with the word in their name or text. */
function filesWith(word: string): string[] {
  return listFiles(site.dist).filter((file) => file.includes(word) || textOf(file).includes(word))
}

/** The text of a file in lower case. Files of the search index are compressed. */
function textOf(file: string): string {
  const bytes = readFileSync(join(site.dist, file))
  return (file.endsWith('.bin') ? unsealed(bytes) : bytes).toString().toLowerCase()
}

it('drafts and embargoed stories are nowhere in the output', () => {
  expect(site.build().status).toBe(0)
  expect(filesWith('quince')).toEqual([])
  expect(filesWith('medlar')).toEqual([])
  expect(listFiles(site.dist).filter((file) => /^202[34]\//.test(file))).toEqual([])
})

it('a build on another day, before the embargo ends, gives the same site', () => {
  const before = site.hashes()
  expect(site.build({ environment: { BACKFILE_TODAY: '2026-02-28' }, arguments: ['--force'] }).status).toBe(0)
  expect(site.hashes()).toEqual(before)
})

it('an embargoed story is published everywhere by the first build on its day', () => {
  expect(site.build({ environment: { BACKFILE_TODAY: '2026-03-01' } }).status).toBe(0)
  expect(filesWith('quince')).toEqual([])
  const found = filesWith('medlarwright')
  for (const file of [
    'atom.xml',
    'rss.xml',
    'feed.json',
    'data/articles.jsonl',
    'sitemap-2023.xml',
    'data/urls.txt',
  ]) {
    expect(found).toContain(file)
  }
  expect(found).toContain('2023/07/01/medlarwright-is-named/index.html')
  expect(found).toContain('search/stories/2023-07-01/0.json')
  // A word of a leaf is written as far as it differs from the word before.
  expect(filesWith('medlarmaker').filter((file) => file.startsWith('search/index/'))).toHaveLength(1)
})
