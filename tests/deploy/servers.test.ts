import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../../src/system/files.ts'
import { SPECULATION_RULES_SOURCE } from '../../src/outputs/hosts/speculation-rules.ts'
import { oddStories } from '../e2e/odd-stories.ts'
import { encodePath } from '../../src/core/paths.ts'
import { buildProject, type BuiltProject } from '../e2e/build-project.ts'
import { freePort } from '../free-port.ts'
import { servers } from './servers.ts'

const port = await freePort()
const POLICY = `default-src 'none'; script-src 'self' ${SPECULATION_RULES_SOURCE}; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

let site: BuiltProject
let files: string[]
/** Former addresses and what they lead to, as the build tells hosts. */
let redirects: { from: string; to: string }[]

beforeAll(() => {
  site = buildProject(
    "gone: ['/withdrawn/story/', '/odd/100%25 [gone]/'], features: { precompress: true },",
    oddStories,
  )
  files = listFiles(site.dist).filter((file) => !/\.(?:br|gz)$/.test(file))
  redirects = readFileSync(join(site.dist, '_redirects'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, from, to] = /^\/base\/(\S+) \/base\/(\S+) 301$/.exec(line) ?? []
      return from !== undefined && to !== undefined ? [{ from, to }] : []
    })
  mkdirSync(join(site.dist, 'search'), { recursive: true })
  writeFileSync(join(site.dist, 'search/probe.js'), '')
})

describe.each(servers)('$name', ({ name, isInstalled, serve }) => {
  if (!isInstalled) {
    it.skip(`is not installed: install ${name} to test what the build writes for it`)
    return
  }

  let stop: () => Promise<void>
  beforeAll(async () => {
    stop = await serve(site.root, port)
  })
  afterAll(() => stop())

  it('serves every file as it was built', async () => {
    expect(files.length).toBeGreaterThan(300)
    for (const file of files) {
      const path = encodePath(file.replace(/(^|\/)index\.html$/, '$1'))
      // Former addresses are redirected before their page is reached, and Caddy never shows its own settings.
      const former =
        path.startsWith('withdrawn/') ||
        path.startsWith('odd/100') ||
        redirects.some(({ from }) => isAt(path, from))
      if (former || (name === 'caddy' && path === 'deploy/Caddyfile')) continue
      const { status, body } = await get(path)
      expect([path, status]).toEqual([path, 200])
      expect(body.equals(readFileSync(join(site.dist, file))), path).toBe(true)
    }
  })

  it('sends the headers with a page', async () => {
    const { headers } = await get('archive/')
    expect(headers).toMatchObject({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()') as string,
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-type': 'text/html; charset=utf-8',
    })
    expect(headers.etag ?? headers['last-modified']).toBeDefined()
  })

  it('lets hashed files be kept for ever', async () => {
    const style = files.find((file) => /^_astro\/.*\.css$/.test(file))
    const { headers } = await get(style ?? 'no style sheet')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('shows the page of its own for what is not there, with the headers', async () => {
    for (const path of ['no/such/page/', 'search/index/', '_astro/missing.css']) {
      const { status, headers, body } = await get(path)
      expect([path, status]).toEqual([path, 404])
      expect(body.equals(readFileSync(join(site.dist, '404.html')))).toBe(true)
      expect(headers['content-security-policy']).toBe(POLICY)
      // A file may come with the next publication: nobody may keep for a year that it is missing.
      expect(headers['cache-control'] ?? '').not.toContain('immutable')
    }
  })

  it('leads from an address without its slash to the one with it', async () => {
    const { status, headers } = await get('archive')
    expect([301, 308]).toContain(status)
    expect(headers.location).toMatch(/^(?:archive|\/base\/archive)\/$/)
  })

  it('leads from every former address to the story, with its last slash and without', async () => {
    expect(redirects.map(({ from }) => from)).toEqual(
      expect.arrayContaining(['old/ferry/', 'old.html', '2019/ferry.php', 'gr%C3%B6%C3%9Fe/']),
    )
    for (const { from, to } of redirects) {
      for (const path of new Set([from, from.replace(/\/$/, '')])) {
        const { status, headers } = await get(path)
        // Without a scheme and a host: behind a proxy, the server knows neither.
        expect([path, status, headers.location]).toEqual([path, 301, `/base/${to}`])
      }
    }
  })

  it('says that a withdrawn story is gone, in words too', async () => {
    for (const path of ['withdrawn/story/', 'odd/100%25%20%5Bgone%5D/']) {
      const { status, headers, body } = await get(path)
      expect([path, status]).toEqual([path, 410])
      expect(body.equals(readFileSync(join(site.dist, decodeURIComponent(path), 'index.html')))).toBe(true)
      expect(headers['content-security-policy']).toBe(POLICY)
    }
  })

  it('hands out the compressed file', async () => {
    const page = readFileSync(join(site.dist, 'archive/index.html'))
    const gzipped = await get('archive/', 'gzip')
    expect(gzipped.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzipped.body).equals(page)).toBe(true)
    expect(gzipped.body.equals(readFileSync(join(site.dist, 'archive/index.html.gz')))).toBe(true)
    if (name === 'nginx') return // Brotli takes a module that Debian's nginx does not come with.
    const brotli = await get('archive/', 'br, gzip')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).equals(page)).toBe(true)
  })
})

/** Whether the file at the path is the page of the address. */
function isAt(path: string, address: string): boolean {
  return path === address || path === `${address}/`
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string | undefined>
  readonly body: Buffer
}

/** Not `fetch`, which follows redirects and unpacks what is compressed. */
function get(path: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { headers: { 'accept-encoding': encoding }, agent: false }
    request(`http://localhost:${port}/base/${path}`, options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(response.headers).map(([key, value]) => [key, String(value)]),
        )
        resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(parts) })
      })
    })
      .on('error', reject)
      .end()
  })
}
