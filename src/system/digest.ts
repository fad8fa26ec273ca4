import { hash } from 'node:crypto'

/** A digest of 128 bits, as many as a random UUID has: short enough to keep for every page and story. */
export function digestOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 22)
}
