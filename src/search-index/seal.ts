import { hash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { deflateSync } from 'fflate'
import { VERSION_BYTES } from '../full-text/directory.ts'

/** A version that changes with the contents. */
export function versionOf(...contents: readonly Uint8Array[]): Uint8Array {
  return hash('sha256', Buffer.concat(contents), 'buffer').subarray(0, VERSION_BYTES)
}

/**
 * A file of the index: its version, and its content compressed. Hosts do not compress files of an unknown type, and the
 * bytes of Node's own zlib depend on its version.
 */
export function sealed(version: Uint8Array, content: Uint8Array): Uint8Array {
  return Buffer.concat([version, deflateSync(content, { level: 4 })])
}

/** The content of such a file. Throws if it is damaged. */
export function unsealed(file: Uint8Array): Uint8Array {
  return inflateRawSync(file.subarray(VERSION_BYTES))
}
