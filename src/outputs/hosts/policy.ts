import { href, paths } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { SPECULATION_RULES_SOURCE } from './speculation-rules.ts'

/** A response header: its name and its value. */
export type Header = readonly [name: string, value: string]

/**
 * What a page may load and do: its own files, no inline script but the rules for
 * making pages ready, no inline style, nothing from elsewhere. `wasm` lets the search compile its index reader; a
 * worker obeys the header of its own file, not the `<meta>` of the page.
 */
export function contentPolicy({ wasm, as }: { wasm: boolean; as: 'header' | 'meta' }): string {
  const directives = [
    "default-src 'none'",
    `script-src 'self' ${SPECULATION_RULES_SOURCE}${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    // The icon of the tab stands in the page.
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // A browser ignores this one in `<meta>`, and complains.
    ...(as === 'header' ? ["frame-ancestors 'none'"] : []),
  ]
  return directives.join('; ')
}

/** Headers that every answer has, besides the content policy. */
export const COMMON_HEADERS: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

export const CONTENT_POLICY = 'Content-Security-Policy'

/** Files whose names change with their content may be kept for ever; anything else is asked for again. */
export const CACHE_HASHED: Header = ['Cache-Control', 'public, max-age=31536000, immutable']
export const CACHE_PAGES: Header = ['Cache-Control', 'public, max-age=0, must-revalidate']

/** Folders that are treated in a way of their own, as paths from the root of the host. */
export function foldersOf(site: Pick<Site, 'base'>): { readonly search: string; readonly hashed: string } {
  return { search: href(site.base, paths.search()), hashed: href(site.base, '_astro/') }
}

/** What hosts must know of addresses whose page is elsewhere, or withdrawn. */
export interface Moves {
  readonly redirects: readonly { readonly from: string; readonly to: string }[]
  readonly gone: readonly string[]
}

/** A path with and without its last slash: hosts that know a redirect do not look for a folder. */
export function spellings(path: string): readonly string[] {
  return path.endsWith('/') && path !== '' ? [path, path.slice(0, -1)] : [path]
}
