/*
 * Makes an archive and measures how long Backfile takes to build it in full,
 * with nothing changed, and with one story added, edited and removed, and how many
 * files that changes; then the
 * same of other generators making a smaller site of the same stories.
 * Each kind of build is measured of one after the other, so that what slows the
 * machine down for a while slows all of them: compare the ratios.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type parseArgs, type ParseArgsConfig } from 'node:util'
import { withArguments } from '../../../src/cli/arguments.ts'
import { eleventy } from './eleventy.ts'
import { hugo } from './hugo.ts'
import { measure, type Measurement } from './measure.ts'
import { plainAstro } from './plain-astro.ts'
import { backfile, rivalSubject, type Laid, type Subject } from './subjects.ts'

const RIVAL_PACKAGES = ['@11ty/eleventy@3.1.7']

const USAGE = `npm run bench -- [N] [--install] [--runs R] [--no-rivals]
  N            stories of the archive, 10,000 when not said
  --install    fetches Eleventy; Hugo is measured where it is installed
  --runs R     builds of each kind, of which the median counts; 1 when not said
  --no-rivals  measures Backfile alone`

const CONFIG = {
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    install: { type: 'boolean', default: false },
    runs: { type: 'string', default: '1' },
    'no-rivals': { type: 'boolean', default: false },
  },
} as const satisfies ParseArgsConfig

let asked: ReturnType<typeof parseArgs<typeof CONFIG>> | undefined
const status = await withArguments(console, CONFIG, USAGE, (parsed) => {
  asked = parsed
  return 0
})
if (!asked) process.exit(status)
const { values, positionals } = asked
const stories = Number(positionals[0] ?? 10_000)
const runs = Number(values.runs)
const temporary = mkdtempSync(join(tmpdir(), 'backfile-bench-'))

if (values.install) {
  mkdirSync('.backfile/bench', { recursive: true })
  execFileSync('npm', ['install', '--prefix', '.backfile/bench', '--no-save', ...RIVAL_PACKAGES], {
    stdio: 'ignore',
  })
}

const MINIMAL = { search: false, shareImages: false, sources: false, storyJson: false }
const rivals = values['no-rivals'] ? [] : [plainAstro, eleventy, hugo]
for (const { name, missing } of rivals) if (missing() !== undefined) console.log(`${name}: ${missing()}`)
const subjects: readonly Subject[] = [
  backfile('everything on', {}),
  backfile('without search', { search: false }),
  backfile('minimal site', MINIMAL),
  ...rivals.filter(({ missing }) => missing() === undefined).map(rivalSubject),
]

const STEPS: readonly (readonly [name: string, step: (laid: Laid, run: number) => void])[] = [
  ['full', () => undefined],
  ['nothing changed', () => undefined],
  [
    'one added',
    ({ add }, run) => {
      add(stories + run)
    },
  ],
  [
    'newest added',
    ({ addNewest }, run) => {
      addNewest(stories + runs + run)
    },
  ],
  [
    'one edited',
    ({ edit }, run) => {
      edit(Math.floor(stories / 2) + run)
    },
  ],
  [
    'one removed',
    ({ remove }, run) => {
      remove(Math.floor(stories / 3) + run)
    },
  ],
]

const measured = new Map(subjects.map((subject) => [subject, STEPS.map((): Measurement[] => [])]))
try {
  for (let run = 0; run < runs; run += 1) await measureAll(run)
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

console.log(
  `\n${stories} stories, ${runs} ${runs === 1 ? 'run' : 'runs'} of each (medians), Node ${process.version}\n`,
)
console.log(['', ...STEPS.map(([name]) => name), 'peak memory'].join('\t'))
for (const [{ name }, columns] of measured) {
  const seconds = columns.map((column) => `${median(column.map((one) => one.seconds)).toFixed(2)} s`)
  const peaks = columns.flat().flatMap(({ megabytes }) => megabytes ?? [])
  const memory = peaks.length > 0 ? `${Math.round(Math.max(...peaks))} MB` : 'not told by this system'
  console.log([name, ...seconds, memory].join('\t'))
}

/**
 * Measures each kind of build of all subjects, each laid in a folder of its own, and tells of it.
 * No folder is removed before all is measured: for minutes after many files were removed ext4 takes up to ten
 * times as long to make one, since it looks for entries that were not used just now.
 */
async function measureAll(run: number): Promise<void> {
  const laid = subjects.map((subject) => [subject, subject.lay(temporary, stories)] as const)
  for (const [column, [name, step]] of STEPS.entries()) {
    for (const [subject, project] of laid) {
      step(project, run)
      // What was written before is on the disk, so that it slows down nobody else.
      if (process.platform !== 'win32') execFileSync('sync')
      const one = await measure(project.command, { cwd: project.folder })
      measured.get(subject)?.[column]?.push(one)
      const [changed = ''] = /[\d,]+ files? changed/.exec(one.output) ?? []
      console.log(`${name}: ${subject.name} ${one.seconds.toFixed(2)} s ${changed}`.trimEnd())
    }
  }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
