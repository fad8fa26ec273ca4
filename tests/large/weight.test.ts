import { expect, inject, test } from 'vitest'
import { listFiles } from '../../src/system/files.ts'
import { filesOf, weightOf, weightOfAll } from '../e2e/page-weight.ts'
import { pageTypes } from './page-types.ts'

test('a story is three requests, and HTML and CSS of at most 14 KB', async () => {
  const files = await filesOf(pageTypes['story'] ?? '')
  expect(files.length).toBeLessThanOrEqual(3)
  expect(weightOfAll(files, '.html', '.css')).toBeLessThanOrEqual(14 * 1024)
})

test('no page is more than 40 KB of HTML, whatever it lists', () => {
  const heavy = listFiles(inject('dist'))
    .filter((file) => file.endsWith('.html') && weightOf(file) > 40 * 1024)
    .map((file) => `${file}: ${weightOf(file)}`)
  expect(heavy).toEqual([])
})
