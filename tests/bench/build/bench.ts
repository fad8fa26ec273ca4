/*
 * Makes an archive and measures how long Backfile takes to build it in full,
 * with nothing changed, and with one story added, edited and removed; then the
 * same of other generators making a smaller site of the same stories.
 * Everything in one run, one after the other: compare the ratios, for machines
 * differ and are noisy.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type parseArgs, type ParseArgsConfig } from 'node:util'
import { z } from 'zod'
import { withArguments } from '../../../src/cli/arguments.ts'
import type { SiteSettings } from '../../../src/core/site.ts'
import { eleventy } from './eleventy.ts'
import { hugo } from './hugo.ts'
import { madeStory, makeArchive } from './made-archive.ts'
import { measure, type Measurement } from './measure.ts'
import { plainAstro } from './plain-astro.ts'
import { writeRivalStory, type Rival } from './rival.ts'

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

// As `npm run build` builds, without the time that npm takes to start.
const { scripts } = z
  .object({ scripts: z.object({ build: z.string().startsWith('node ') }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const BUILD = [process.execPath, ...scripts.build.split(' ').slice(1)] as const

let asked: ReturnType<typeof parseArgs<typeof CONFIG>> | undefined
const status = await withArguments(CONFIG, USAGE, (parsed) => {
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

console.log(
  `${stories} stories, ${runs} ${runs === 1 ? 'run' : 'runs'} of each (medians), Node ${process.version}\n`,
)
console.log(
  ['', 'full', 'nothing changed', 'one added', 'one edited', 'one removed', 'peak memory'].join('\t'),
)
try {
  await benchBackfile('Backfile, everything on', {})
  await benchBackfile('Backfile, without search', { search: false })
  await benchBackfile('Backfile, minimal site', {
    search: false,
    shareImages: false,
    sources: false,
    storyJson: false,
  })
  if (!values['no-rivals']) for (const rival of [plainAstro, eleventy, hugo]) await benchRival(rival)
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

/** A copy of the project with these features, so that nothing an earlier build kept is there. */
function projectWith(features: SiteSettings['features']): string {
  const folder = mkdtempSync(join(temporary, 'project-'))
  for (const part of [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(part, join(folder, part), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const settings: SiteSettings = {
    name: 'The Measured Times',
    tagline: 'Stories that were made for measuring',
    url: 'https://measured.example/',
    language: 'en',
    publisher: 'The Measured Times',
    frontPageStories: 20,
    features,
  }
  writeFileSync(
    join(folder, 'src/site.config.ts'),
    `import { defineSite } from './core/site.ts'\n\nexport default defineSite(${JSON.stringify(settings)})\n`,
  )
  return folder
}

async function benchBackfile(name: string, features: SiteSettings['features']): Promise<void> {
  await report(name, () => {
    const project = projectWith(features)
    const content = join(project, 'content')
    makeArchive(content, stories)
    const write = (index: number, text: string): void => {
      const { file } = madeStory(index)
      mkdirSync(dirname(join(content, file)), { recursive: true })
      writeFileSync(join(content, file), text)
    }
    return {
      build: () => measure(BUILD, { cwd: project }),
      add: (index) => {
        write(index, madeStory(index).text)
      },
      edit: (index) => {
        write(index, madeStory(index).text.replace('said', 'said again'))
      },
      remove: (index) => {
        rmSync(join(content, madeStory(index).file))
      },
    }
  })
}

async function benchRival(rival: Rival): Promise<void> {
  const missing = rival.missing()
  if (missing !== undefined) {
    console.log(`${rival.name}\tnot measured: ${missing}`)
    return
  }
  await report(`${rival.name}, minimal site`, () => {
    const folder = mkdtempSync(join(temporary, 'rival-'))
    const content = join(folder, rival.stories)
    rival.prepare(folder)
    for (let index = 0; index < stories; index += 1) writeRivalStory(content, index)
    const pathOf = (index: number): string => join(content, madeStory(index).file.replace(/\.txt$/, '.md'))
    return {
      build: () => measure(rival.command, { cwd: folder }),
      add: (index) => {
        writeRivalStory(content, index)
      },
      edit: (index) => {
        writeFileSync(pathOf(index), '---\ntitle: Edited\ndate: 2020-02-02\n---\n\nEdited.\n')
      },
      remove: (index) => {
        rmSync(pathOf(index))
      },
    }
  })
}

interface Subject {
  readonly build: () => Promise<Measurement>
  readonly add: (index: number) => void
  readonly edit: (index: number) => void
  readonly remove: (index: number) => void
}

/**
 * Measures the five builds of a subject, laid in a folder of its own for each run, and prints them as one row.
 * No folder is removed before all is measured: for minutes after many files were removed ext4 takes up to ten
 * times as long to make one, since it looks for entries that were not used just now.
 */
async function report(name: string, lay: () => Subject): Promise<void> {
  const columns: Measurement[][] = [[], [], [], [], []]
  for (let run = 0; run < runs; run += 1) {
    const subject = lay()
    const steps = [
      () => undefined,
      () => undefined,
      () => {
        subject.add(stories + run)
      },
      () => {
        subject.edit(Math.floor(stories / 2) + run)
      },
      () => {
        subject.remove(Math.floor(stories / 3) + run)
      },
    ]
    for (const [column, step] of steps.entries()) {
      step()
      columns[column]?.push(await subject.build())
    }
  }
  const seconds = columns.map((column) => `${median(column.map((one) => one.seconds)).toFixed(2)} s`)
  const peaks = columns.flat().flatMap(({ megabytes }) => megabytes ?? [])
  const memory = peaks.length > 0 ? `${Math.round(Math.max(...peaks))} MB` : 'not told by this system'
  console.log([name, ...seconds, memory].join('\t'))
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
