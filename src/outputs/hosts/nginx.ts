import { href } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { redirectRules, type Moves } from './moves.ts'
import { cacheHeader, COMMON_HEADERS } from './policy.ts'

/** Configuration for nginx, to include in the `server` block whose `root` contains the site at its base. */
export function nginx(moves: Moves, site: Site): string {
  const at = (path: string): string => `"${href(site.base, path)}"`
  const { name, folder, inFolder, elsewhere } = cacheHeader(site)
  return `# Written by the build: include it in the server block whose root has the site at ${site.base}
# Behind a proxy, nginx knows neither the scheme nor the port of an address.
absolute_redirect off;
# A variable: \`add_header\` in a nested location would drop all inherited headers there.
set $backfile_cache "${elsewhere}";
if ($uri ~ "^${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}") {
  set $backfile_cache "${inFolder}";
}

location ${at('')} {
  index index.html;
  try_files $uri $uri/ =404;
  error_page 403 =404 ${at('404.html')};
  error_page 404 ${at('404.html')};
  charset utf-8;
  charset_types text/plain text/css text/xml application/json application/javascript;
  gzip_static on;
  # brotli_static on; # with the module ngx_brotli
  add_header ${name} $backfile_cache;
${COMMON_HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;\n`).join('')}}
${redirectRules(moves, site)
  .map(({ from, to }) => `location = "${from}" { return 301 "${to}"; }\n`)
  .join('')}${moves.gone
    .map((path) => `location = ${at(path)} { error_page 410 ${at(`${path}index.html`)}; return 410; }\n`)
    .join('')}`
}
