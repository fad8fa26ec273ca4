import { lookBack } from '../../../src/connections/threads/look-back.ts'
import { sketchOf } from '../../../src/connections/threads/story-sketch.ts'
import type { CorpusStory } from './corpus.ts'
import { bCubed } from './scores.ts'

/** Prints how fast threads are and, of stories with a label, how good. Stories come in the order of the archive. */
export function measureThreads(corpus: readonly CorpusStory[]): void {
  for (const { story } of corpus.slice(0, 500)) sketchOf(story)
  let clock = process.cpuUsage()
  const sketched = corpus.map(({ story }) => ({
    key: story.file,
    date: story.date,
    headline: story.headline,
    sketch: sketchOf(story),
  }))
  const size = sketched.reduce((sum, { sketch }) => sum + JSON.stringify(sketch).length, 0)
  console.log(`sketch      ${each(clock, corpus.length)} ms, ${Math.round(size / corpus.length)} bytes each`)
  clock = process.cpuUsage()
  const looked = lookBack(sketched)
  console.log(`look-back   ${each(clock, corpus.length)} ms each`)
  clock = process.cpuUsage()
  lookBack(sketched, { ...looked, keys: looked.keys.slice(0, -1) })
  console.log(`one more    ${Math.round(milliseconds(clock))} ms for all`)
  console.log(`memory      ${Math.round(process.memoryUsage().rss / 1e6)} MB, stories included`)

  const roots: number[] = []
  looked.decisions.forEach(({ continues, related }, story) => {
    roots.push(continues ? (roots[related[0]?.story ?? story] ?? story) : story)
  })
  const sizes = [...Map.groupBy(roots, (root) => root).values()].map(({ length }) => length)
  console.log(
    `threads     ${sizes.filter((count) => count > 1).length}, the largest ${sizes.reduce((a, b) => Math.max(a, b), 0)}; in series ${looked.decisions.filter(({ series }) => series !== undefined).length}`,
  )

  const labels = corpus.map(({ cluster }) => cluster)
  if (labels.some((label) => label !== undefined)) {
    const { precision, recall, f } = bCubed(labels, roots)
    console.log(`B-cubed     precision ${shown(precision)}, recall ${shown(recall)}, F ${shown(f)}`)
    const labelled = looked.decisions
      .map((decision, story) => ({ ...decision, label: labels[story] }))
      .filter(({ label }) => label !== undefined)
    const parents = labelled.filter(({ continues }) => continues)
    const right = parents.filter(({ related, label }) => labels[related[0]?.story ?? 0] === label)
    console.log(
      `parents     ${right.length} of ${parents.length} right: ${shown(right.length / parents.length)}`,
    )
    const links = labelled.flatMap(({ related, label }) =>
      related.map(({ story }) => labels[story] === label),
    )
    console.log(
      `related     ${links.filter(Boolean).length} of ${links.length} right: ${shown(links.filter(Boolean).length / links.length)}`,
    )
  }
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

function each(since: NodeJS.CpuUsage, count: number): string {
  return (milliseconds(since) / count).toFixed(3)
}

function shown(share: number): string {
  return share.toFixed(3)
}
