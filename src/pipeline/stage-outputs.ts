import type { Stage } from '../publish/stage.ts'
import type { Output, Pages } from '../astro/compiled-pages.ts'

// Pages are made by one thread, pictures by others: with some under way none of them waits. More than these would
// only be more in memory.
const AT_ONCE = 4

/** Makes the outputs, and tells of each. Throws when one fails, and then makes no more. */
export async function makeOutputs(
  pages: Pages,
  due: readonly Output[],
  stage: Stage,
  onMade: () => void,
): Promise<void> {
  const queue = due.values()
  let failed = false
  const work = async (): Promise<void> => {
    for (const output of queue) {
      if (failed) return
      try {
        stage.put(output.file, await pages.make(output))
      } catch (error) {
        failed = true
        throw error
      }
      onMade()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
