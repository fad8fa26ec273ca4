import { basename, relative, sep } from 'node:path'
import type { LoaderContext } from 'astro/loaders'
import { isStoryName } from './content-files.ts'

/** A saved file comes as several events, and a copied folder as hundreds. */
const SETTLE_MS = 50

/**
 * Calls `refresh` when anything under the folder changes, one call after the
 * other, never two at once: with the story files that changed, as paths in the
 * folder, or with nothing when more than story files did and all must be read.
 */
export function watchFolder(
  watcher: NonNullable<LoaderContext['watcher']>,
  folder: string,
  refresh: (files: ReadonlySet<string> | undefined) => Promise<void>,
): void {
  let running = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let files = new Set<string>()
  let all = false
  watcher.add(folder)
  watcher.on('all', (event, path) => {
    if (!path.startsWith(folder + sep)) return
    if (event.endsWith('Dir') || !isStoryName(basename(path))) all = true
    else files.add(relative(folder, path).split(sep).join('/'))
    clearTimeout(timer)
    timer = setTimeout(() => {
      const changed = all ? undefined : files
      running = running.then(() => refresh(changed))
      files = new Set()
      all = false
    }, SETTLE_MS)
  })
}
