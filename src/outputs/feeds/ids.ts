import { createHash } from 'node:crypto'

// The UUID namespace for URLs: https://www.rfc-editor.org/rfc/rfc9562#name-namespace-id-usage-and-alloc
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/**
 * The id of a story or feed: `urn:uuid:…`, a name-based UUID (RFC 9562, version 5)
 * of the archive's identity and the story's file name. It survives changes to the
 * headline, the date, the text and the address of the site, so that a feed reader
 * never shows an old story as new. See docs/decisions/0006-ids-in-feeds.md.
 */
export function feedId(site: { readonly identity: string }, name: string): string {
  // NFC, because macOS and Linux store the same file name in different bytes.
  const hash = createHash('sha1')
    .update(URL_NAMESPACE)
    .update(site.identity + name.normalize('NFC'))
  const bytes = hash.digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
