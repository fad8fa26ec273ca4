import { href } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { redirectRules, type Moves } from './moves.ts'
import { COMMON_HEADERS, folderHeaders, type FolderHeader } from './policy.ts'

/** Configuration for nginx, to include in the `server` block whose `root` contains the site at its base. */
export function nginx(moves: Moves, site: Site): string {
  const at = (path: string): string => `"${href(site.base, path)}"`
  const special = folderHeaders(site)
  return `# Written by the build: include it in the server block whose root has the site at ${site.base}
${special.map(choice).join('')}
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
${special.map((header) => `  add_header ${header.name} ${variable(header)}${header.onErrors ? ' always' : ''};\n`).join('')}\
${COMMON_HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;\n`).join('')}}
${redirectRules(moves, site)
  .map(({ from, to }) => `location = "${from}" { return 301 "${to}"; }\n`)
  .join('')}${moves.gone
    .map((path) => `location = ${at(path)} { error_page 410 ${at(`${path}index.html`)}; return 410; }\n`)
    .join('')}`
}

/** Chooses the value with a variable: `add_header` in a nested location would drop all inherited headers there. */
function choice(header: FolderHeader): string {
  const { folder, inFolder, elsewhere } = header
  return `set ${variable(header)} "${elsewhere}";
if ($uri ~ "^${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}") {
  set ${variable(header)} "${inFolder}";
}
`
}

function variable({ name }: FolderHeader): string {
  return `$backfile_${name.toLowerCase().replaceAll('-', '_')}`
}
