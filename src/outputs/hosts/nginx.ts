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

/** What nginx needs, to be included in the `server` block whose `root` has the site under its base. */
export function nginx({ redirects, gone }: Moves, site: Site): string {
  const { search, hashed } = foldersOf(site)
  const at = (path: string): string => `"${href(site.base, path)}"`
  return `# Written by the build: include it in the server block whose root has the site at ${site.base}
set $backfile_policy "${contentPolicy({ wasm: false, as: 'header' })}";
if ($uri ~ "^${pattern(search)}") {
  set $backfile_policy "${contentPolicy({ wasm: true, as: 'header' })}";
}
set $backfile_cache "${CACHE_PAGES[1]}";
if ($uri ~ "^${pattern(hashed)}") {
  set $backfile_cache "${CACHE_HASHED[1]}";
}

location ${at('')} {
  index index.html;
  try_files $uri $uri/ =404;
  error_page 403 =404 ${at('404.html')};
  error_page 404 ${at('404.html')};
  absolute_redirect off;
  charset utf-8;
  charset_types text/plain text/css text/xml application/json application/javascript;
  gzip_static on;
  # brotli_static on; # with the module ngx_brotli
  add_header ${CACHE_HASHED[0]} $backfile_cache;
  add_header ${CONTENT_POLICY} $backfile_policy always;
${COMMON_HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
}
${redirects
  .flatMap(({ from, to }) =>
    spellings(from).map((path) => `location = ${at(path)} { return 301 ${at(encodePath(to))}; }\n`),
  )
  .join('')}${gone
    .map((path) => `location = ${at(path)} { error_page 410 ${at(`${path}index.html`)}; return 410; }\n`)
    .join('')}`
}

function pattern(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
