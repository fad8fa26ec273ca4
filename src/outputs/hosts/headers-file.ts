import type { Site } from '../../core/site.ts'
import { COMMON_HEADERS, folderHeaders, type Header } from './policy.ts'

/**
 * `_headers` for Netlify and Cloudflare Pages. When two rules match, both hosts join
 * the values, and a joined policy is the stricter of the two. So all paths share one
 * policy, that of the search, and each page narrows it with its own `<meta>`.
 * Both hosts make browsers revalidate pages by default.
 */
export function headersFile(site: Site): string {
  const [policy, cache] = folderHeaders(site)
  return [
    ...rule(`${site.base}*`, [[policy.name, policy.inFolder], ...COMMON_HEADERS]),
    ...rule(`${cache.folder}*`, [[cache.name, cache.inFolder]]),
    '',
  ].join('\n')
}

function rule(path: string, headers: readonly Header[]): string[] {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)]
}
