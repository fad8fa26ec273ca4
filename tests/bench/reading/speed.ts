import { parseArgs } from 'node:util'
import { readText } from '../../../src/reading/story/read-text.ts'
import { randomFrom } from '../../random.ts'
import { generateStories } from './generate.ts'
import { clean, noisy } from './noise.ts'
import { read } from './score.ts'
import type { Sample } from './story.ts'

/** Measures how fast stories are read, and how reading scales on extreme input: `npm run bench:speed`. */
const { values } = parseArgs({ options: { stories: { type: 'string', default: '6000' } } })

const random = randomFrom(1)
const stories = generateStories(Number(values.stories), random).map((story) => ({
  ...story,
  // Up to 2.5 KB, the size of a typical story.
  paragraphs: repeated(story.paragraphs, 2_500),
}))
measure(
  'clean stories',
  stories.map((story) => clean(story, '2024-05-13')),
)
measure(
  'noisy stories',
  stories.map((story) => noisy(story, '2024-05-13', random)),
)

for (const [name, text] of [
  ['10 MB on one line', 'word '.repeat(2_000_000)],
  ['10 MB in one word', 'x'.repeat(10_000_000)],
  ['100,000 lines', 'The council voted on Tuesday.\n'.repeat(100_000)],
  [
    '100,000 wrapped lines',
    `${'The council voted to keep the library open for another long year of'}\n`.repeat(100_000),
  ],
  ['60,000 inner spaces', `a${' '.repeat(60_000)}b`],
] as const) {
  const lines = text.split('\n').map((line, at) => ({ text: line, number: at + 2 }))
  const started = performance.now()
  readText({ file: 'a.txt', headLine: undefined, lines, given: {} })
  console.log(`${name.padEnd(24)} ${Math.round(performance.now() - started)} ms`)
}

function measure(name: string, samples: readonly Sample[]): void {
  const bytes = samples.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  for (const sample of samples.slice(0, 500)) read(sample.text)
  // CPU time, so that other load on the machine does not count.
  const started = process.cpuUsage()
  for (const sample of samples) read(sample.text)
  const { user, system } = process.cpuUsage(started)
  const seconds = (user + system) / 1_000_000
  const each = Math.round(bytes / samples.length)
  console.log(
    `${name.padEnd(24)} ${Math.round(samples.length / seconds)} per second on one core, ${each} bytes each`,
  )
}

function repeated(paragraphs: readonly string[], bytes: number): string[] {
  const text: string[] = []
  for (let size = 0; size < bytes;) {
    for (const paragraph of paragraphs) {
      text.push(paragraph)
      size += Buffer.byteLength(paragraph)
    }
  }
  return text
}
