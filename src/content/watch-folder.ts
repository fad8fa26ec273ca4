import { existsSync, readdirSync, statSync, watch, type FSWatcher } from 'node:fs'
import { dirname, join } from 'node:path'

/** A saved file comes as several events, and a copied folder as hundreds. */
const SETTLE_MS = 50

/**
 * Calls `onChange` now and whenever anything under the folder changed, one call
 * after the other, never two at once; resolves when the first is done. Folders
 * are watched, not files: of those an archive has more than a system lets one
 * process watch. A folder is watched before `onChange` is called, so no change
 * falls between the two. While there is no such folder, the one it would stand
 * in is watched for it. `onChange` must not reject.
 */
export async function watchFolder(
  root: string,
  onChange: () => Promise<void>,
): Promise<{ close: () => void }> {
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly identity: string }>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let wasThere: boolean | undefined

  const changed = (): Promise<void> => {
    const folders = foldersUnder(root)
    const isThere = folders.size > 0
    if (!isThere) folders.add(nearestFolder(root))
    for (const [folder, { watcher, identity }] of watchers) {
      if (folders.has(folder) && identityOf(folder) === identity) continue
      watcher.close()
      watchers.delete(folder)
    }
    for (const folder of folders) if (!watchers.has(folder)) watchOne(folder)
    const concernsOthers = wasThere === false && !isThere
    wasThere = isThere
    return concernsOthers ? Promise.resolve() : onChange()
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
      watcher.on('error', () => undefined) // the folder went: the one above tells so too
      watchers.set(folder, { watcher, identity })
    } catch {
      // It went before it could be watched: the one above tells so too.
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

/** The folder and all that are in it, at any depth; links are not followed. */
function foldersUnder(root: string): Set<string> {
  const folders = new Set([root])
  for (const folder of folders) {
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory() && !entry.name.startsWith('.')) folders.add(join(folder, entry.name))
      }
    } catch {
      folders.delete(folder) // gone, or not to be read: the reading says so
    }
  }
  return folders
}

/** Another when the folder was made anew under its name: a watcher knows the old one alone. */
function identityOf(folder: string): string {
  const facts = statSync(folder, { throwIfNoEntry: false })
  return facts ? `${facts.ino} ${facts.birthtimeMs}` : ''
}

/** Of the folders that a folder would stand in, the nearest that is there. */
function nearestFolder(folder: string): string {
  const parent = dirname(folder)
  return existsSync(parent) ? parent : nearestFolder(parent)
}
