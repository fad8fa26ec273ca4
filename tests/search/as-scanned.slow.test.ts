import { expect, test } from 'vitest'
import { madeStory } from '../bench/build/made-archive.ts'
import { randomFrom } from '../random.ts'
import { assertAsScanned } from './compare.ts'
import { madeQueries } from './queries.ts'
import { readStories } from './read-stories.ts'

const STORIES = 10_000

test(
  '200 searches of 10,000 made stories find what a scan of their texts finds',
  { timeout: 600_000 },
  async () => {
    const encoder = new TextEncoder()
    const made = Array.from({ length: STORIES }, (_, index) => madeStory(index))
    const stories = await readStories(made.map(({ file, text }) => [file, encoder.encode(text)]))
    expect(await assertAsScanned(stories, madeQueries(stories, randomFrom(2), 200))).toBeGreaterThanOrEqual(8)
  },
)
