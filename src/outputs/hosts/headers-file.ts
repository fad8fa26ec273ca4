import type { Site } from '../../core/site.ts'
import {
  CACHE_HASHED,
  COMMON_HEADERS,
  CONTENT_POLICY,
  contentPolicy,
  foldersOf,
  type Header,
} from './policy.ts'

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Where two rules match,
 * both hosts join the values, and a joined policy is the stricter of the two: so there is
 * one policy for all paths, and each page narrows it by its own `<meta>`.
 */
export function headersFile(site: Site): string {
  return [
    ...rule(`${site.base}*`, [
      [CONTENT_POLICY, contentPolicy({ wasm: true, as: 'header' })],
      ...COMMON_HEADERS,
    ]),
    ...rule(`${foldersOf(site).hashed}*`, [CACHE_HASHED]),
    '',
  ].join('\n')
}

function rule(path: string, headers: readonly Header[]): string[] {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)]
}
