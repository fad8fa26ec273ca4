import { href } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { SPECULATION_RULES_SOURCE } from './speculation-rules.ts'

/** A response header: its name and its value. */
export type Header = readonly [name: string, value: string]

/**
 * The Content-Security-Policy of every page: only the site's own files, no inline script except the
 * speculation rules, no inline style, nothing from other hosts.
 */
export function contentPolicy(as: 'header' | 'meta'): string {
  const directives = [
    "default-src 'none'",
    `script-src 'self' ${SPECULATION_RULES_SOURCE}`,
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

/** Headers of every response. */
export const COMMON_HEADERS: readonly Header[] = [
  ['Content-Security-Policy', contentPolicy('header')],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]

/** A header with one value inside a folder and another everywhere else. Error responses do not have it. */
interface FolderHeader {
  readonly name: string
  /** As a path from the root of the host. */
  readonly folder: string
  readonly inFolder: string
  readonly elsewhere: string
}

/** How long browsers keep files: for ever if their name has a hash of their content. A 404 must not be kept. */
export function cacheHeader(site: Pick<Site, 'base'>): FolderHeader {
  return {
    name: 'Cache-Control',
    folder: href(site.base, '_astro/'),
    inFolder: 'public, max-age=31536000, immutable',
    elsewhere: 'public, max-age=0, must-revalidate',
  }
}
