import type { Loader } from 'astro/loaders'
import { z } from 'zod'
import type { ContentEntry } from '../archive/receipt.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import site from '../site.config.ts'
import { contentFolder } from './content-folder.ts'
import { programFingerprint } from './fingerprint.ts'
import { problemsOf, readContent, readEntry, type ReadEntry } from './read-content.ts'
import { readingSettings } from './reading-settings.ts'
import { rememberText, session } from './session.ts'
import { watchFolder } from './watch-folder.ts'

/**
 * Reads the content folder into Astro's store: of each file what listings need
 * or what is wrong with it, and never its text (see text-of-article.ts). Files
 * that did not change since the last build are not read again, unless the
 * program changed. In a build an error throws, unless the site quarantines; in
 * dev the folder is watched, and problems are told as they come.
 */
export function articleLoader(): Loader {
  return {
    name: 'backfile-articles',
    schema: z.custom<ContentEntry>(),
    async load({ store, meta, watcher }) {
      const root = contentFolder()
      const settings = readingSettings()
      const program = JSON.stringify([programFingerprint(process.cwd()), settings.dayOrder, root])
      if (meta.get('program') !== program) {
        store.clear()
        meta.set('program', program) // not each time: Astro writes the whole store anew for it
      }

      const stored = (file: string) => store.get<Record<string, unknown> & ContentEntry>(file)
      const known = (file: string, sha256: string): ContentEntry | undefined => {
        const entry = stored(file)
        if (entry?.digest !== sha256 || dependsOnToday(entry.data, settings.today)) return undefined
        return entry.data
      }
      const options = { settings, known, onText: rememberText }
      const files = new Map<string, ReadEntry>()

      const readAll = async (): Promise<void> => {
        const { entries, problems } = await readContent(root, options)
        files.clear()
        for (const entry of entries) {
          const { sha256, ...data } = entry
          files.set(entry.file, entry)
          store.set({ id: entry.file, data, ...(sha256 === undefined ? {} : { digest: sha256 }) })
        }
        for (const id of store.keys()) if (!files.has(id)) store.delete(id)
        session().problems = problemsOf({ entries, problems })
      }
      // Not into Astro's store: it would write all of it, half a second later, before a page could show it.
      const readSome = async (changed: Iterable<string>): Promise<void> => {
        for (const file of changed) {
          const entry = await readEntry(root, file, options)
          if (entry.problems.some(({ code }) => code === 'file-vanished')) files.delete(file)
          else files.set(file, entry)
        }
        session().problems = problemsOf({ entries: [...files.values()], problems: [] })
      }

      await readAll()
      if (!watcher) {
        refuseErrors(root)
        return
      }
      session().entries = [...files.values()]
      watchFolder(watcher, root, async (changed) => {
        await (changed ? readSome(changed) : readAll())
        session().entries = [...files.values()]
        session().onContent?.()
      })
    },
  }
}

/** Whether reading the file again could come out otherwise, though its bytes did not change. */
function dependsOnToday({ article, problems }: ContentEntry, today: CalendarDay): boolean {
  return (
    (article !== undefined && article.date > today) || problems.some(({ code }) => code === 'date-in-future')
  )
}

function refuseErrors(root: string): void {
  const errors = session().problems.filter(({ severity }) => severity === 'error').length
  if (errors === 0 || site.onError === 'quarantine') return
  throw new Error(`${errors} ${errors === 1 ? 'error' : 'errors'} in ${root}: nothing was published.`)
}
