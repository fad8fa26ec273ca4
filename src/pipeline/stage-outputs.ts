import type { Stage } from '../publish/stage.ts'
import type { Output, Pages } from '../astro/compiled-pages.ts'

// This thread renders the pages, but other threads draw pictures: with four outputs under way, neither waits for the
// other. More would only take more memory.
const CONCURRENCY = 4

/** Renders outputs in this thread and stages them. Throws if one fails, and then starts no more. */
export async function stageOutputs(
  pages: Pages,
  outputs: readonly Output[],
  stage: Stage,
  onStaged: () => void,
): Promise<void> {
  const queue = outputs.values()
  let failed = false
  const work = async (): Promise<void> => {
    for (const output of queue) {
      if (failed) return
      try {
        stage.put(output.file, await pages.render(output))
      } catch (error) {
        failed = true
        throw error
      }
      onStaged()
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work))
}
