import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Output } from './program.ts'
import type { Progress } from './progress.ts'

// Pages are made by one thread, pictures and files by others: with all under way none of them waits.
const AT_ONCE = 16

/** Makes the outputs into a folder, and tells how far it has come. Throws when one fails, and then makes no more. */
export async function makeOutputs(due: readonly Output[], folder: string, progress: Progress): Promise<void> {
  progress.expect(due.length)
  const made = new Set<string>()
  // What shows the same story stands together, so that its text is at hand; so do the years.
  const queue = due.toSorted((a, b) => (a.file < b.file ? -1 : 1)).values()
  let failed = false
  const make = async (output: Output): Promise<void> => {
    const bytes = await output.make()
    const path = join(folder, output.file)
    const parent = dirname(path)
    if (!made.has(parent)) await mkdir(parent, { recursive: true })
    made.add(parent)
    await writeFile(path, bytes)
    progress.tick()
  }
  const work = async (): Promise<void> => {
    for (const output of queue) {
      if (failed) return
      await make(output).catch((error: unknown) => {
        failed = true
        throw error
      })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
