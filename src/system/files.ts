import { readdirSync, type Dirent } from 'node:fs'
import { join, relative } from 'node:path'
import { codeOf } from './system-error.ts'

/** Files under a folder as paths with `/`, sorted. Not `.git`: `dist` may be a checkout. */
export function listFiles(folder: string): string[] {
  const files: string[] = []
  const folders = ['']
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    for (const entry of entriesOf(join(folder, current))) {
      if (entry.name === '.git') continue // in a worktree it is a file
      if (entry.isDirectory()) folders.push(`${current}${entry.name}/`)
      else files.push(`${current}${entry.name}`)
    }
  }
  return files.sort()
}

/** What stands in a folder; nothing when there is no such folder. */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/**
 * The way to a folder from the one this process works in. Of every name the system looks up each folder on the way,
 * and those above a project take a fifth of the time: it counts where all files of a site are looked at.
 */
export function relativeToCwd(folder: string): string {
  return relative(process.cwd(), folder) || '.'
}
