import { href, paths } from '../core/paths.ts'
import { VERSION_BYTES } from '../full-text/directory.ts'

/** Loads a file of the site, given its path under the base. Rejects if there is none. */
export type LoadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>

/** There is no index: it was not deployed, or this is development. */
export class IndexMissingError extends Error {}

/** Two files are of different builds: a deployment came in between. Everything has to be loaded again. */
export class IndexChangedError extends Error {}

/** Loads files from the site's own server. */
export function fetchFrom(base: string): LoadFile {
  return async (path) => {
    const isDirectory = path === paths.searchDirectory()
    // The other files have a version in their address. This one tells the versions.
    const response = await fetch(href(base, path), isDirectory ? { cache: 'no-cache' } : {})
    if (isDirectory && response.status === 404) throw new IndexMissingError()
    if (response.status === 404) throw new IndexChangedError(response.url)
    if (!response.ok) throw new Error(`${response.status} ${response.url}`)
    return new Uint8Array(await response.arrayBuffer())
  }
}

/** The version in front of a file of the index, as its address has it. */
export function versionIn(file: Uint8Array): string {
  return Array.from(file.subarray(0, VERSION_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What a file of the index holds behind its version. Rejects if that is damaged. */
export async function contentOf(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const compressed = new Blob([file.subarray(VERSION_BYTES)]).stream()
  const stream = compressed.pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
