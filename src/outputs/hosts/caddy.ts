import { href } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { encodePath } from '../data/urls.ts'
import {
  CACHE_HASHED,
  CACHE_PAGES,
  COMMON_HEADERS,
  CONTENT_POLICY,
  contentPolicy,
  foldersOf,
  spellings,
  type Moves,
} from './policy.ts'

/** What Caddy needs, to be imported in the site block whose `root` has the site under its base. */
export function caddy({ redirects, gone }: Moves, site: Site): string {
  const { search, hashed } = foldersOf(site)
  const at = (path: string): string => `"${href(site.base, path)}"`
  const withdrawn = gone.map(at).join(' ')
  return `# Written by the build: import it in the site block whose root has the site at ${site.base}
@backfile path ${at('*')}
@backfile_search path "${search}*"
@backfile_pages {
	path ${at('*')}
	not path "${search}*"
}
@backfile_hashed path "${hashed}*"
@backfile_fresh {
	path ${at('*')}
	not path "${hashed}*"
}
header @backfile_search ${CONTENT_POLICY} "${contentPolicy({ wasm: true, as: 'header' })}"
header @backfile_pages ${CONTENT_POLICY} "${contentPolicy({ wasm: false, as: 'header' })}"
header @backfile_hashed ${CACHE_HASHED[0]} "${CACHE_HASHED[1]}"
header @backfile_fresh ${CACHE_PAGES[0]} "${CACHE_PAGES[1]}"
header @backfile {
${COMMON_HEADERS.map(([name, value]) => `\t${name} "${value}"`).join('\n')}
}
${redirects
  .flatMap(({ from, to }) => spellings(from).map((path) => `redir ${at(path)} ${at(encodePath(to))} 301\n`))
  .join('')}${gone.length === 0 ? '' : `@backfile_gone path ${withdrawn}\nerror @backfile_gone 410\n`}
file_server @backfile {
	precompressed br gzip
}
handle_errors {
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
