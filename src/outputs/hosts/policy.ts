import { href, paths } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { SPECULATION_RULES_SOURCE } from './speculation-rules.ts'

/** A response header: its name and its value. */
export type Header = readonly [name: string, value: string]

/**
 * The Content-Security-Policy of a page: only its own files, no inline script except the
 * speculation rules, no inline style, nothing from other hosts. `wasm` lets the search
 * compile its index reader. A worker obeys the header of its own file, not the page's `<meta>`.
 */
export function contentPolicy({ wasm, as }: { wasm: boolean; as: 'header' | 'meta' }): string {
  const directives = [
    "default-src 'none'",
    `script-src 'self' ${SPECULATION_RULES_SOURCE}${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    // The favicon is inlined in the page.
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // Browsers ignore this directive in `<meta>` and log an error.
    ...(as === 'header' ? ["frame-ancestors 'none'"] : []),
  ]
  return directives.join('; ')
}

/** Headers of every response, besides the content policy. */
export const COMMON_HEADERS: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

/** A header with one value inside a folder and another everywhere else. */
export interface FolderHeader {
  readonly name: string
  /** As a path from the root of the host. */
  readonly folder: string
  readonly inFolder: string
  readonly elsewhere: string
  /** Whether error responses have it too. A 404 must not be cached for a year. */
  readonly onErrors: boolean
}

/** Only the search may compile WebAssembly. Only files with a content hash in their name may be cached forever. */
export function folderHeaders(
  site: Pick<Site, 'base'>,
): readonly [policy: FolderHeader, cache: FolderHeader] {
  return [
    {
      name: 'Content-Security-Policy',
      folder: href(site.base, paths.search()),
      inFolder: contentPolicy({ wasm: true, as: 'header' }),
      elsewhere: contentPolicy({ wasm: false, as: 'header' }),
      onErrors: true,
    },
    {
      name: 'Cache-Control',
      folder: href(site.base, '_astro/'),
      inFolder: 'public, max-age=31536000, immutable',
      elsewhere: 'public, max-age=0, must-revalidate',
      onErrors: false,
    },
  ]
}
