import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, expect, it } from 'vitest'
import { precompress } from '../../src/publish/precompress.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let dist: string
beforeEach(() => {
  dist = temporaryFolder()
})

const page = '<p>harbour</p>'.repeat(200)
const read = (file: string): Buffer => readFileSync(join(dist, file))

it('puts a .br and a .gz with the same text beside a page', async () => {
  writeFileSync(join(dist, 'index.html'), page)
  expect(await precompress(dist, ['index.html'])).toBe(1)
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(page)
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(page)
  // RFC 1952: no modification time, unknown operating system.
  expect([...read('index.html.gz').subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255])
})

it('skips small files and pictures', async () => {
  writeFileSync(join(dist, 'small.html'), '<p>')
  writeFileSync(join(dist, 'card.png'), page)
  expect(await precompress(dist, ['small.html', 'card.png'])).toBe(0)
  expect(existsSync(join(dist, 'small.html.br'))).toBe(false)
})

it('compresses only files that changed since', async () => {
  for (const file of ['a.html', 'b.html']) writeFileSync(join(dist, file), page)
  await precompress(dist, ['a.html', 'b.html'])
  const before = statSync(join(dist, 'b.html.br')).ctimeMs
  writeFileSync(join(dist, 'a.html'), page.toUpperCase())
  utimesSync(join(dist, 'a.html'), 1, 1)
  expect(await precompress(dist, ['a.html', 'b.html'])).toBe(1)
  expect(gunzipSync(read('a.html.gz')).toString()).toBe(page.toUpperCase())
  expect(statSync(join(dist, 'b.html.br')).ctimeMs).toBe(before)
})

it('removes the companions of a file that has become small', async () => {
  writeFileSync(join(dist, 'index.html'), page)
  await precompress(dist, ['index.html'])
  writeFileSync(join(dist, 'index.html'), '<p>')
  await precompress(dist, ['index.html'])
  expect(existsSync(join(dist, 'index.html.gz'))).toBe(false)
})
