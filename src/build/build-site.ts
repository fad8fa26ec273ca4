import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { compareText } from '../core/compare-text.ts'
import { paths } from '../core/paths.ts'
import site from '../site.config.ts'
import type { BuildReport } from './build-report.ts'
import { contentFolder } from './content/content-folder.ts'
import { readContentOfSite } from './content/content-of-site.ts'
import { readingSettings } from './content/reading-settings.ts'
import { listFiles } from './files.ts'
import { programFingerprint } from './fingerprint.ts'
import { listText } from './kept/list-text.ts'
import { takeLock } from './lock.ts'
import { compiledProgram } from './program/compile-program.ts'
import { loadProgram } from './program/program.ts'
import { render } from './program/render.ts'
import { Progress } from './progress.ts'
import { filesBefore, lastBuildInThread, standingAfter, standingNow } from './publishing/last-build.ts'
import { writeLedger, type Ledger } from './publishing/ledger.ts'
import { lookAt } from './publishing/marks.ts'
import { companionsOf, precompress } from './publishing/precompress.ts'
import { publish } from './publishing/publish.ts'
import { refuseStrangers } from './publishing/refuse-strangers.ts'
import { Stage } from './publishing/stage.ts'
import { Units } from './publishing/units.ts'
import { archiveOfSite } from './routes/archive-of-site.ts'
import { buildSearchIndex } from './search/search-index.ts'
import { session } from './session.ts'
import { makesFile, shardOf } from './shard.ts'
import { Stopwatch } from './stopwatch.ts'
import type { Workspace } from './workspace.ts'

/** Files that are published as they are. */
const OWN_FILES = resolve('public')

/** Outputs that a feature switched off leaves out. */
const LEFT_OUT = new Set(site.features.search ? [] : [`${paths.search()}index.html`, paths.openSearch()])

/**
 * Builds the site into `dist`: reads what changed in the content folder, makes
 * the outputs that show it in a staging folder, and then publishes what
 * differs. Throws when a file of the content folder cannot be published, and
 * when anything fails: the site of the last build then stays whole.
 */
export async function buildSite(workspace: Workspace): Promise<BuildReport> {
  refuseStrangers(workspace)
  takeLock(workspace.lock)
  // Whatever the shell it runs in says: a build for readers is never a development build.
  process.env['NODE_ENV'] = 'production'
  // Astro would take these for import.meta.env.DEV and PROD; Vitest sets them for what it starts.
  delete process.env['DEV']
  delete process.env['PROD']
  const stopwatch = new Stopwatch()
  const fingerprint = programFingerprint(process.cwd())

  rmSync(workspace.staging, { recursive: true, force: true })
  const shard = shardOf()
  // Which outputs are made depends on the shard too.
  const madeBy = JSON.stringify([fingerprint, shard])
  const looking = lastBuildInThread({ workspace, madeBy })
  looking.catch(() => undefined) // it is waited for below
  const [compiled] = await Promise.all([
    compiledProgram(workspace.programs, fingerprint),
    readContentOfSite(),
  ])
  refuseErrors()
  stopwatch.lap('reading')

  const inputs = inputsOfBuild()
  const { articles } = archiveOfSite() // while another thread looks
  const last = await looking
  const { ledger, touched } = last
  if (ledger?.inputs === inputs && touched.size === 0) {
    stopwatch.lap('comparing')
    return nothingToDo(ledger, stopwatch)
  }

  const units = new Units(ledger, touched)
  const progress = new Progress(process.stdout, 'Made')
  const failure = new AbortController()
  const { signal } = failure
  const searched = site.features.search
    ? buildSearchIndex({ articles, texts: session().texts, folders: workspace, units, progress, signal })
    : Promise.resolve()
  // It is waited for when all is rendered; a failure before that must not end the process.
  searched.catch(() => undefined)
  const stage = new Stage(workspace)
  for (const folder of [compiled.assets, OWN_FILES]) {
    for (const file of stage.putFolder(folder)) units.claim(file)
  }
  const program = await loadProgram(compiled, site)
  const due = await program.outputs(units, (file) => !LEFT_OUT.has(file) && makesFile(shard, file))
  session().standing = (file) => (units.isKept(file) ? readFileSync(join(workspace.dist, file)) : undefined)
  stopwatch.lap('comparing')

  await render(due, { compiled, program, folders: workspace, stage, units, progress }).catch(
    (error: unknown) => {
      failure.abort()
      throw error
    },
  )
  stopwatch.lap('rendering')
  await searched
  units.stand(stage.standing())
  stopwatch.lap('search')

  mkdirSync(dirname(workspace.publishing), { recursive: true })
  writeFileSync(workspace.publishing, '')
  const companions = site.features.precompress ? companionsOf : undefined
  const { staging, dist } = workspace
  const publication = publish(staging, dist, filesBefore(last, units), units, companions)
  if (companions) await precompress(dist, listFiles(dist))
  const stories = articles.length
  // Companions are files nobody reported: they are looked up with all others.
  const standing = companions ? standingNow(dist) : standingAfter(last, publication, dist)
  writeLedger(workspace.ledger, madeBy, { inputs, stories, ...units.all(), ...standing })
  rmSync(workspace.publishing)
  stopwatch.lap('publishing')
  return {
    ...publication,
    stories,
    rendered: due.length,
    kept: units.keptCount,
    untouched: standing.files - publication.changed.length,
    phases: stopwatch.phases,
  }
}

function nothingToDo({ stories, outputs, files }: Ledger, { phases }: Stopwatch): BuildReport {
  return { rendered: 0, changed: [], removed: [], stories, kept: outputs, untouched: files, phases }
}

/** The files that are published as they are, with size and time of change. */
function ownFiles(): readonly (readonly [
  file: string,
  size: number | undefined,
  time: number | undefined,
])[] {
  return lookAt(OWN_FILES)
    .folders.flatMap(({ path, files, sizes, times }) =>
      files.map((name, index) => [`${path}/${name}`, sizes[index], times[index]] as const),
    )
    .sort(([a], [b]) => compareText(a, b))
}

/** A digest of all that the outputs are made from, besides the program. */
function inputsOfBuild(): string {
  const { entries } = session()
  const files = entries.map(({ file, sha256, article, problems }) => [
    file,
    sha256 ?? problems,
    article?.picture,
  ])
  const { today } = readingSettings()
  return hash('sha256', listText([today, shardOf(), ownFiles(), ...files]))
}

function refuseErrors(): void {
  const errors = session().problems.filter(({ severity }) => severity === 'error').length
  if (errors === 0 || site.onError === 'quarantine') return
  throw new Error(
    `${errors} ${errors === 1 ? 'error' : 'errors'} in ${contentFolder()}: nothing was published.`,
  )
}
