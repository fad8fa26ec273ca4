// Endings of pages made by other programs. They stay files; anything else is a folder with a page in it.
const PAGE = /\.(?:html?|shtml|php|aspx?|jsp|cfm|cgi)$/i
// What this site or any other serves besides pages: nothing may be put in its place.
const FILE =
  /\.(?:xml|json|jsonl|txt|conf|css|js|mjs|png|jpe?g|webp|gif|svg|ico|woff2?|wasm|pdf|webmanifest|br|gz)$|^(?:SHA256SUMS|Caddyfile)$/i
// A page that is a file, in whose place no folder can stand.
const PAGE_FILE = /\.html?$/i
const LONGEST_SEGMENT = 200

/**
 * An address as an editor writes it, `/2019/old-name/`, `old.html` or a whole URL,
 * as a path under the base: without a slash in front, with one at the end unless
 * it names a file. `undefined` when no static host can serve a page there.
 */
export function formerAddress(written: string, site: { readonly base: string }): string | undefined {
  // Any host will do: an archive that moved lists its addresses on the old one.
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
 * A form in which two paths are equal if any file system or host takes them for the same: macOS, Windows,
 * Netlify and Caddy do not tell capital letters from small ones.
 */
export function sameAddress(path: string): string {
  return path.toLowerCase()
}

/**
 * The file that serves a page at the path. `story.php` is a folder: a file of that name would be handed out
 * to be saved, if not run, while every host leads from the name of a folder to the page in it.
 */
export function pageFile(path: string): string {
  if (PAGE_FILE.test(path)) return path
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}/index.html`
}

function isUsable(segment: string): boolean {
  // No file of Windows, and no line of a host's settings, can have the first ($ is a variable to nginx, braces
  // are to Caddy); dots alone lead elsewhere.
  // eslint-disable-next-line no-control-regex -- control characters are among what is refused
  const strange = /[\x00-\x1f\x7f"$*:<>?\\|{}]|^\.{0,2}$/.test(segment)
  return (
    !strange &&
    !FILE.test(segment) &&
    !segment.startsWith('_') &&
    Buffer.byteLength(segment) <= LONGEST_SEGMENT
  )
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return undefined
  }
}
