import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { below, randomFrom } from '../../random.ts'
import { generateStories } from './generate.ts'
import { clean, noisy, unspaced, wrapped } from './noise.ts'
import { score, total, type Count, type Miss, type Score } from './score.ts'
import type { Sample, Story } from './story.ts'

/**
 * Prints how accurately raw text is read, as a table:
 *
 *     npm run bench:reading [-- corpus.jsonl …] [--misses 20] [--seed 1]
 *
 * Without arguments it reads synthetic stories in seven languages. With several
 * corpora the total comes last. A corpus is a file with one story per line,
 * `{"headline": …, "paragraphs": […], "raw"?: …}`. `--misses 20` prints up to 20
 * misread samples of each kind.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string', default: '0' }, seed: { type: 'string', default: '1' } },
})

const corpora = new Map<string, readonly Story[]>()
if (positionals.length === 0)
  corpora.set('synthetic', generateStories(6_000, randomFrom(Number(values.seed))))
for (const path of positionals) corpora.set(basename(path, '.jsonl'), readCorpus(path))

const scores: Score[] = []
for (const [name, stories] of corpora) {
  const random = randomFrom(Number(values.seed))
  const date = (): string => `20${10 + below(random, 15)}-${10 + below(random, 3)}-${10 + below(random, 18)}`
  report(
    name,
    'clean',
    stories.map((story) => clean(story, date())),
  )
  report(
    name,
    'one line per paragraph',
    stories.map((story) => unspaced(story, date())),
  )
  report(
    name,
    'wrapped',
    stories.map((story) => wrapped(story, date(), random)),
  )
  report(
    name,
    'raw',
    stories.flatMap((story) => rawSample(story, date())),
  )
  const noise = stories.map((story) => noisy(story, date(), random))
  report(name, 'noisy', noise)
  const kinds = Map.groupBy(noise, ({ kind }) => kind)
  for (const kind of [...kinds.keys()].sort()) report(name, `  ${kind}`, kinds.get(kind) ?? [])
}

if (corpora.size > 1) {
  for (const [kind, ofKind] of Map.groupBy(scores, (each) => each.kind)) {
    if (!kind.startsWith(' ')) console.log(row('all', total(kind, ofKind)))
  }
}

function report(corpus: string, kind: string, samples: readonly Sample[]): void {
  if (samples.length === 0) return
  const result = score(kind, samples)
  scores.push(result.score)
  console.log(row(corpus, result.score))
  if (kind !== 'noisy') printMisses(result.misses)
}

function row(corpus: string, { kind, samples, ...counts }: Score): string {
  const cells = [
    `date ${percent(counts.date)}`,
    `headline ${percent(counts.headline)}`,
    `credit as headline ${percent(counts.creditAsHeadline)}`,
    `first paragraph ${percent(counts.firstParagraph)}`,
    `count ${percent(counts.paragraphCount)}`,
    `set aside ${percent(counts.setAside)}`,
  ]
  return [corpus.padEnd(12), kind.padEnd(42), String(samples).padStart(6), ...cells].join('  ')
}

function percent({ right, of }: Count): string {
  return (of === 0 ? '–' : `${((100 * right) / of).toFixed(2)} %`).padStart(8)
}

function printMisses(misses: readonly Miss[]): void {
  const byKind = Map.groupBy(misses, ({ what }) => what)
  for (const [what, group] of byKind) {
    for (const { sample, got } of group.slice(0, Number(values.misses))) {
      console.log(`    ✗ ${what} [${sample.kind}]`)
      for (const line of sample.text.slice(0, 600).split('\n')) console.log(`      | ${line.slice(0, 160)}`)
      console.log(
        `      → ${got.slice(0, what === 'paragraph count' ? 1500 : 200).replaceAll('\n', '\n        ')}`,
      )
    }
  }
}

function rawSample({ headline, paragraphs, raw }: Story, date: string): Sample[] {
  if (raw === undefined) return []
  const truth = { date, headline, credit: undefined, paragraphs }
  return [{ kind: 'raw', text: ` date ${date} ${headline}\n\n${raw}\n`, truth }]
}

function readCorpus(path: string): Story[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Story)
}
