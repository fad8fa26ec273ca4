import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { test, vi } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { ModelledSite } from './modelled-site.ts'
import { edits, mishaps } from './rounds.ts'

vi.mock('node:fs', async (importOriginal) =>
  (await import('./failing-fs.ts')).failingFileSystem(await importOriginal()),
)

// About 500 builds each, which takes long on a busy machine.
const TIMEOUT = 120_000

test.each([
  ['its source was edited', edits],
  ['anything happened to its source, the site and the caches, and builds were interrupted', mishaps],
])(
  'a build equals a clean one, and makes and writes only what changed, when %s',
  async (_when, histories) => {
    const folder = temporaryFolder()
    const root = join(folder, 'project')
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        rmSync(root, { recursive: true, force: true })
        mkdirSync(root)
        const site = new ModelledSite(root)
        for (const { changes, interruption } of history) {
          waitForTick(join(folder, 'clock'))
          for (const change of changes) site.apply(change)
          await site.build(interruption)
        }
        await site.build()
      }),
    )
  },
  TIMEOUT,
)

/** Waits until a write gets a new modification time: builds detect changes by it, and no person edits faster. */
function waitForTick(file: string): void {
  const now = (): number => {
    writeFileSync(file, '')
    return statSync(file).mtimeMs
  }
  const start = now()
  while (now() === start);
}
