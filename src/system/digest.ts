import { hash } from 'node:crypto'

/** The first 128 bits of a SHA-256, as many as a UUID has, in base64url: short enough to store for every page and story. */
export function digestOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 22)
}
