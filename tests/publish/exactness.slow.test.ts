import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { test, vi } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { ModelledSite } from './modelled-site.ts'
import { rounds } from './rounds.ts'

vi.mock('node:fs', async (importOriginal) =>
  (await import('./failing-fs.ts')).failingFileSystem(await importOriginal()),
)

test('a build equals a clean one and writes only what changed, whatever happened before it', async () => {
  const folder = temporaryFolder()
  const root = join(folder, 'project')
  await fc.assert(
    fc
      .asyncProperty(rounds, async (history) => {
        const site = new ModelledSite(root)
        for (const { changes, interruption } of history) {
          waitForTick(join(folder, 'clock'))
          for (const change of changes) site.apply(change)
          await site.build(interruption)
        }
        await site.build()
      })
      .beforeEach(() => {
        rmSync(root, { recursive: true, force: true })
        mkdirSync(root)
      }),
  )
})

/** Waits until a file that changes gets another time: builds tell by it, and people are slower than this test. */
function waitForTick(file: string): void {
  const now = (): number => {
    writeFileSync(file, '')
    return statSync(file).mtimeMs
  }
  const start = now()
  while (now() === start);
}
