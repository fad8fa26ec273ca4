import type { Site } from '../../core/site.ts'
import { cacheHeader, COMMON_HEADERS, type Header } from './policy.ts'

/** `_headers` for Netlify and Cloudflare Pages. Both hosts make browsers revalidate pages by default. */
export function headersFile(site: Site): string {
  const cache = cacheHeader(site)
  return [
    ...rule(`${site.base}*`, COMMON_HEADERS),
    ...rule(`${cache.folder}*`, [[cache.name, cache.inFolder]]),
    '',
  ].join('\n')
}

function rule(path: string, headers: readonly Header[]): string[] {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)]
}
