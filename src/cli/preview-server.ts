import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import send from 'send'

/** What is served: the folder of a built site, and the path of the site on its host, with a slash at both ends. */
export interface PreviewedSite {
  readonly dist: string
  readonly base: string
}

/**
 * A server that answers as a static host does: a folder by its index page, after a redirect to its address with a slash
 * at the end; a part of a file if a range is asked for (RFC 9110, section 14); `404.html` for what is not there, and for
 * what is outside the folder; 400 for an address that cannot be decoded.
 */
export function previewServer(site: PreviewedSite): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const [path = ''] = (request.url ?? '').split('?')
    if (path.startsWith(site.base)) sendFile(request, response, path.slice(site.base.length - 1), site)
    else if (path === '/' || `${path}/` === site.base) redirect(response, site.base)
    else sendMissing(response, site)
  })
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  site: PreviewedSite,
): void {
  send(request, path, { root: site.dist, dotfiles: 'allow', cacheControl: false })
    .on('directory', () => {
      redirect(response, `${site.base}${path.slice(1)}/`)
    })
    .on('error', ({ status }: { readonly status: number }) => {
      if (status === 403 || status === 404) sendMissing(response, site)
      else response.writeHead(status).end()
    })
    .pipe(response)
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end()
}

function sendMissing(response: ServerResponse, { dist }: PreviewedSite): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
  createReadStream(join(dist, '404.html'))
    .on('error', () => response.end('There is no such page.'))
    .pipe(response)
}
