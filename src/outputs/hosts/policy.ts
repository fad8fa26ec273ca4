import { href, paths } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { SPECULATION_RULES_SOURCE } from './speculation-rules.ts'

/** A response header: its name and its value. */
export type Header = readonly [name: string, value: string]

/**
 * What a page may load and do: its own files, no inline script but the speculation
 * rules, no inline style, nothing from elsewhere. `wasm` lets the search compile its
 * index reader; a worker obeys the header of its own file, not the `<meta>` of the page.
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

/** A header whose value in one folder differs from that everywhere else. */
export interface FolderHeader {
  readonly name: string
  /** As a path from the root of the host. */
  readonly folder: string
  readonly inFolder: string
  readonly elsewhere: string
  /** Whether it goes with errors too: nobody may keep for a year that a file is missing. */
  readonly onErrors: boolean
}

/** The search may compile its index reader. Files whose names change with their content may be kept for ever. */
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
