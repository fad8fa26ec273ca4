import { existsSync, readdirSync, statSync, watch, type FSWatcher } from 'node:fs'
import { dirname, join } from 'node:path'

/** Saving a file causes several events, and copying a folder hundreds. */
const SETTLE_MS = 50

/**
 * Calls `onChange` now and after every change under the folder, never twice at the
 * same time. Resolves when the first call is done. Watches folders, not files, because
 * an archive has more files than a system lets one process watch. Each folder is
 * watched before `onChange` is called, so that no change is missed. While the folder
 * does not exist, its nearest existing ancestor is watched instead. `onChange` must
 * not reject.
 */
export async function watchFolder(
  root: string,
  onChange: () => Promise<void>,
): Promise<{ close: () => void }> {
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly identity: string }>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let existed: boolean | undefined

  const changed = (): Promise<void> => {
    const folders = foldersUnder(root)
    const exists = folders.size > 0
    if (!exists) folders.add(nearestAncestor(root))
    for (const [folder, { watcher, identity }] of watchers) {
      if (folders.has(folder) && identityOf(folder) === identity) continue
      watcher.close()
      watchers.delete(folder)
    }
    for (const folder of folders) if (!watchers.has(folder)) watchOne(folder)
    // In an ancestor, anything may change that is not below the folder.
    const isUnrelated = existed === false && !exists
    existed = exists
    return isUnrelated ? Promise.resolve() : onChange()
  }
  const watchOne = (folder: string): void => {
    try {
      const identity = identityOf(folder)
      const watcher = watch(folder, () => {
        clearTimeout(timer)
        timer = setTimeout(() => {
          running = running.then(changed)
        }, SETTLE_MS)
      })
      watcher.on('error', () => undefined) // the folder was removed: the watcher of its parent reports that too
      watchers.set(folder, { watcher, identity })
    } catch {
      // The folder was removed before it could be watched: the watcher of its parent reports that too.
    }
  }

  running = changed()
  await running
  return {
    close: () => {
      clearTimeout(timer)
      for (const { watcher } of watchers.values()) watcher.close()
    },
  }
}

/** The folder and all folders in it, at any depth; none if it does not exist. Links are not followed. */
function foldersUnder(root: string): Set<string> {
  const folders = new Set([root])
  for (const folder of folders) {
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory() && !entry.name.startsWith('.')) folders.add(join(folder, entry.name))
      }
    } catch {
      folders.delete(folder) // removed or unreadable: reading the content will report it
    }
  }
  return folders
}

/** Differs when the folder was removed and created again: its watcher still watches the old one. */
function identityOf(folder: string): string {
  const stats = statSync(folder, { throwIfNoEntry: false })
  return stats ? `${stats.ino} ${stats.birthtimeMs}` : ''
}

/** The nearest folder above this one that exists. */
function nearestAncestor(folder: string): string {
  const parent = dirname(folder)
  return existsSync(parent) ? parent : nearestAncestor(parent)
}
