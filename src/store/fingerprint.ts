import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from '../core/project.ts'
import { codeOf } from '../system/system-error.ts'

// Everything outside content/ that pages are rendered from. Other files of public/ do not count: every build compares
// and copies them.
const PROGRAM = ['src', 'public/favicon.svg', 'astro.config.mjs', 'package-lock.json']

/**
 * A digest of the program, its settings and its runtime, in hexadecimal. Two builds with the same fingerprint render
 * the same page from the same props. If it changes, every cache is invalid. The runtime counts because its ICU data
 * determines how dates are spelt.
 */
export function programFingerprint({ root, site }: Pick<Project, 'root' | 'site'>): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([site, process.version, process.versions.icu]))
  for (const file of PROGRAM.flatMap((path) => filesUnder(root, path))) {
    hash.update(`\0${file}\0`)
    hash.update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function filesUnder(root: string, path: string): string[] {
  try {
    return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .sort()
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return [path]
    throw error
  }
}
