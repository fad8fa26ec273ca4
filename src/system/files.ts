import { readdirSync, type Dirent } from 'node:fs'
import { join, relative } from 'node:path'
import { codeOf } from './system-error.ts'

/**
 * Paths of all files under a folder, relative to it, separated by `/` and sorted; none if the folder does not exist.
 * Skips `.git`, because `dist` may be a checkout.
 */
export function listFiles(folder: string): string[] {
  const files: string[] = []
  const folders = ['']
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    for (const entry of entriesOf(join(folder, current))) {
      if (entry.name === '.git') continue // a file in a worktree
      if (entry.isDirectory()) folders.push(`${current}${entry.name}/`)
      else files.push(`${current}${entry.name}`)
    }
  }
  return files.sort()
}

/** The entries of a folder, unsorted; none if it does not exist. */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/**
 * The path of a folder relative to the working directory; `.` for that directory itself. The system resolves every
 * component of a path, and those above the project take a fifth of the time: it matters when every file of a site is
 * statted.
 */
export function relativeToCwd(folder: string): string {
  return relative(process.cwd(), folder) || '.'
}
