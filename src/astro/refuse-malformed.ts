import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AstroIntegration } from 'astro'

/**
 * Makes the dev server answer 400 to an address that cannot be decoded or leads out of the site. It would answer with an
 * error page that shows a stack trace and the folders of this computer.
 */
export function refuseMalformed(): AstroIntegration {
  return {
    name: 'backfile:refuse-malformed',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'backfile:refuse-malformed',
                enforce: 'post',
                // Afterwards, and at the front: Astro puts its own handlers there, which decode the address.
                configureServer: ({ middlewares }) => {
                  return () => {
                    middlewares.stack.unshift({ route: '', handle: refuse })
                  }
                },
              },
            ],
          },
        })
      },
    },
  }
}

function refuse(
  { url = '' }: Pick<IncomingMessage, 'url'>,
  response: Pick<ServerResponse, 'writeHead' | 'end'>,
  next: () => void,
): void {
  if (isWellFormed(url.split('?')[0] ?? '')) next()
  else {
    response.writeHead(400)
    response.end()
  }
}

function isWellFormed(path: string): boolean {
  try {
    const decoded = decodeURIComponent(path)
    return !decoded.includes('\0') && !decoded.split(/[/\\]/).includes('..')
  } catch {
    return false
  }
}
