import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { listFiles } from '../../src/system/files.ts'
import { makeSite } from './build-site.ts'

const site = makeSite({
  'out.txt': ' date 2025-05-13 Harbour fire is out\n\nThe fire is out, said the port.\n',
  'quince-named.txt':
    '---\ndraft: true\nsection: Quinceworks\n---\n date 2024-02-01 Quincewright is named\n\nThe quincemaker spoke.\n',
  '2026-03-01-medlar-named.txt':
    '---\npublish: 2026-03-01\ntopics: [Medlarcraft]\n---\n date 2023-07-01 Medlarwright is named\n\nThe medlarmaker spoke.\n',
})

/** Files of the built site that have the word in their name or text. */
function filesWith(word: string): string[] {
  return listFiles(site.dist).filter((file) => file.includes(word) || textOf(file).includes(word))
}

/** In small letters; of a part of the search index, which is compressed, what is in it. */
function textOf(file: string): string {
  const bytes = readFileSync(join(site.dist, file))
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (isGzip ? gunzipSync(bytes) : bytes).toString().toLowerCase()
}

it('a draft, and a story whose day has not come, are nowhere in the output', () => {
  expect(site.build().status).toBe(0)
  expect(filesWith('quince')).toEqual([])
  expect(filesWith('medlar')).toEqual([])
  expect(listFiles(site.dist).filter((file) => /^202[34]\//.test(file))).toEqual([])
})

it('another day on which nothing comes out changes nothing', () => {
  const before = site.hashes()
  expect(site.build({ environment: { BACKFILE_TODAY: '2026-02-28' }, arguments: ['--force'] }).status).toBe(0)
  expect(site.hashes()).toEqual(before)
})

it('the story comes out in the first build on its day, everywhere', () => {
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
  expect(found.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(1)
})
