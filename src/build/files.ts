import { readdirSync, type Dirent } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { codeOf } from './system-error.ts'

/** Files under a folder as paths with `/`, sorted. Not `.git`: `dist` may be a checkout. */
export function listFiles(folder: string): string[] {
  const files: string[] = []
  const folders = [folder]
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    for (const entry of entriesOf(current)) {
      if (entry.name === '.git') continue // in a worktree it is a file
      const path = join(current, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else files.push(relative(folder, path).split(sep).join('/'))
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
