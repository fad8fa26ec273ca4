// Page extensions of other programs. Such a path keeps its name; any other becomes a folder with an index page.
const PAGE = /\.(?:html?|shtml|php|aspx?|jsp|cfm|cgi)$/i
// Files that a site serves besides pages. No page may take their place.
const FILE =
  /\.(?:xml|json|jsonl|txt|conf|css|js|mjs|png|jpe?g|webp|gif|svg|ico|woff2?|wasm|pdf|webmanifest|br|gz)$|^(?:SHA256SUMS|Caddyfile)$/i
// Served as a file, so no folder can have this name.
const PAGE_FILE = /\.html?$/i
const MAX_SEGMENT_BYTES = 200

/**
 * Normalises an address that an editor wrote (`/2019/old-name/`, `old.html` or a
 * full URL) to a path under the base: no leading slash, and a trailing slash unless
 * it names a file. `undefined` when no static host can serve a page there.
 */
export function formerAddress(written: string, site: { readonly base: string }): string | undefined {
  // Accept any host: an archive that moved lists its addresses on the old one.
  const url = URL.parse(written.trim(), `https://former.invalid${site.base}`)
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '') return undefined
  const decoded = decode(url.pathname)
  if (decoded === undefined) return undefined
  const path = decoded.startsWith(site.base) ? decoded.slice(site.base.length) : decoded.slice(1)
  const segments = path.replace(/(^|\/)index\.html?$/i, '$1').split('/')
  const folders = segments.at(-1) === '' ? segments.slice(0, -1) : segments
  if (!folders.every(isUsable) || folders.slice(0, -1).some((folder) => PAGE_FILE.test(folder)))
    return undefined
  return folders.length === 0 ? '' : folders.join('/') + (PAGE.test(folders.at(-1) ?? '') ? '' : '/')
}

/**
 * A key that is equal for two paths if any file system or host treats them as the same:
 * macOS, Windows, Netlify and Caddy ignore case.
 */
export function sameAddress(path: string): string {
  return path.toLowerCase()
}

/**
 * The output file that serves a page at the path. `story.php` becomes a folder: a host would offer
 * a file of that name as a download, or run it, but every host serves the index page of a folder.
 */
export function pageFile(path: string): string {
  if (PAGE_FILE.test(path)) return path
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`
}

function isUsable(segment: string): boolean {
  // Windows file names and host configurations cannot contain these characters ($ is a variable in nginx,
  // braces are in Caddy). A segment of dots leads to another folder.
  // eslint-disable-next-line no-control-regex -- control characters are refused too
  const unsafe = /[\x00-\x1f\x7f"$*:<>?\\|{}]|^\.{0,2}$/.test(segment)
  return (
    !unsafe &&
    !FILE.test(segment) &&
    !segment.startsWith('_') &&
    Buffer.byteLength(segment) <= MAX_SEGMENT_BYTES
  )
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return undefined
  }
}
