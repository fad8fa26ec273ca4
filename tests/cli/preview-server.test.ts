import { mkdirSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { previewServer } from '../../src/cli/preview-server.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()
const dist = join(folder, 'dist')
mkdirSync(join(dist, 'day'), { recursive: true })
writeFileSync(join(folder, 'secret.txt'), 'secret')
writeFileSync(join(dist, 'index.html'), 'front page')
writeFileSync(join(dist, '404.html'), 'not found')
writeFileSync(join(dist, 'day/index.html'), 'a day')
writeFileSync(join(dist, 'ten.txt'), '0123456789')

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

describe.each(['/', '/archive/'])('a site at %s', (base) => {
  let server: Server
  beforeAll(async () => {
    server = previewServer({ dist, base })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => server.close())

  /** Not `fetch`, which resolves `..` and follows redirects. */
  function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    return new Promise((resolve, reject) => {
      request({ port, path, headers, method, agent: false }, (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (part: string) => (body += part))
        response.on('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, body })
        })
      })
        .on('error', reject)
        .end()
    })
  }

  test('has its front page at the base', async () => {
    expect(await get(base)).toMatchObject({ status: 200, body: 'front page' })
    if (base !== '/') {
      expect(await get('/')).toMatchObject({ status: 301, headers: { location: base } })
      expect(await get('/archive')).toMatchObject({ status: 301, headers: { location: base } })
    }
  })

  test('serves pages and files with their types', async () => {
    expect(await get(`${base}day/?from=a-search`)).toMatchObject({
      status: 200,
      body: 'a day',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    })
    expect((await get(`${base}ten.txt`)).headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(await get(`${base}ten.txt`, {}, 'HEAD')).toMatchObject({ status: 200, body: '' })
  })

  test('redirects a folder to its address with a slash', async () => {
    expect(await get(`${base}day`)).toMatchObject({ status: 301, headers: { location: `${base}day/` } })
  })

  test.each([
    'no/such/page/',
    '..%2fsecret.txt',
    '../secret.txt',
    '..%5csecret.txt',
    'day/..%2f..%2fsecret.txt',
  ])('answers 404 to %s', async (path) => {
    expect(await get(base + path)).toMatchObject({ status: 404, body: 'not found' })
  })

  test.each(['%zz', '%', '%00', 'day/%ff'])('answers 400 to %s', async (path) => {
    expect(await get(base + path)).toMatchObject({ status: 400, body: '' })
  })

  test.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=-3', 206, '789'],
    ['bytes=20-30', 416, ''],
    ['bytes=5-2', 416, ''],
  ])('answers the range %s with %i', async (range, status, body) => {
    expect(await get(`${base}ten.txt`, { range })).toMatchObject({ status, body })
  })

  test('answers 405 to anything but reading', async () => {
    expect(await get(base, {}, 'DELETE')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })
})
