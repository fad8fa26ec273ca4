import { href } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { redirectRules, type Moves } from './moves.ts'
import { cacheHeader, COMMON_HEADERS } from './policy.ts'

/** Configuration for Caddy, to import in the site block whose `root` contains the site at its base. */
export function caddy(moves: Moves, site: Site): string {
  const at = (path: string): string => `"${href(site.base, path)}"`
  const withdrawn = moves.gone.map((path) => at(asPattern(path))).join(' ')
  const { name, folder, inFolder, elsewhere } = cacheHeader(site)
  return `# Written by the build: import it in the site block whose root has the site at ${site.base}
@backfile path ${at('*')}
@backfile_hashed path "${folder}*"
@backfile_other {
	path ${at('*')}
	not path "${folder}*"
}
header @backfile_hashed ${name} "${inFolder}"
header @backfile_other ${name} "${elsewhere}"
header @backfile {
${COMMON_HEADERS.map(([name, value]) => `\t${name} "${value}"\n`).join('')}}
${redirectRules(moves, site)
  .map(({ from, to }) => `redir "${asPattern(from)}" "${to}" 301\n`)
  .join('')}${withdrawn === '' ? '' : `@backfile_gone path ${withdrawn}\nerror @backfile_gone 410\n`}
file_server @backfile {
	precompressed br gzip
}
handle_errors {
	@backfile_error path ${at('*')}
	header @backfile_error ${name} "${elsewhere}"
	@backfile_withdrawn expression {http.error.status_code} == 410
	@backfile_missing {
		path ${at('*')}
		expression {http.error.status_code} == 404
	}
	rewrite @backfile_withdrawn {http.request.orig_uri.path}index.html
	rewrite @backfile_missing ${at('404.html')}
	file_server
}
`
}

/**
 * A pattern that matches the path and nothing else. Caddy compares a pattern with a percent sign to the path as it was
 * requested, and reads brackets as a set of characters. https://caddyserver.com/docs/caddyfile/matchers#path-matchers
 */
function asPattern(path: string): string {
  return path.replaceAll('%', '%25').replace(/[[\]]/g, '\\$&')
}
