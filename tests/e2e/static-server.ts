import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { createGzip } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

export interface StaticServer {
  readonly origin: string
  readonly close: () => Promise<void>
}

/** The types that hosts compress: text, and nothing that is already compressed. */
const COMPRESSED = /^(?:text\/|application\/(?:json|xml)|image\/svg)/

/**
 * Serves a folder on a free port, as a plain static host does: `index.html` for a folder, and `404.html` for a missing
 * file. `headers` returns additional headers for a path, as a host configured for the site would send them. With
 * `compress`, text is compressed with gzip.
 */
export async function serveFolder(
  folder: string,
  base: string,
  headers: (path: string) => Record<string, string> = () => ({}),
  { compress = false } = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname)
    const file = path.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined
    const found = file ?? join(folder, '404.html')
    const type = TYPES[extname(found)] ?? 'application/octet-stream'
    const zipped = compress && COMPRESSED.test(type)
    response.writeHead(file ? 200 : 404, {
      'content-type': type,
      ...(zipped && { 'content-encoding': 'gzip' }),
      ...headers(path),
    })
    const content = createReadStream(found).on('error', () => response.end())
    if (zipped) content.pipe(createGzip()).pipe(response)
    else content.pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port is free')
  return {
    origin: `http://localhost:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(`/${path}`), path === '' || path.endsWith('/') ? 'index.html' : '')
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}
