import { hash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { paths } from '../core/paths.ts'
import site from '../site.config.ts'
import { archiveOfSite } from './archive-of-site.ts'
import type { BuildReport } from './build-report.ts'
import { compiledProgram } from './compile-program.ts'
import { contentFolder } from './content-folder.ts'
import { readContentOfSite } from './content-of-site.ts'
import { copyFiles, listFiles } from './files.ts'
import { programFingerprint } from './fingerprint.ts'
import { areSameMarks, marksAfter, marksInThread, marksOf, readLedger, writeLedger } from './ledger.ts'
import { takeLock } from './lock.ts'
import { makeOutputs } from './make-outputs.ts'
import { companionsOf, precompress } from './precompress.ts'
import { outputsOf } from './program.ts'
import { Progress } from './progress.ts'
import { publish } from './publish.ts'
import { buildSearchIndex } from './search-index.ts'
import { readingSettings } from './reading-settings.ts'
import { session } from './session.ts'
import { makesFile, shardOf } from './shard.ts'
import { Stopwatch } from './stopwatch.ts'
import { textOfArticle } from './text-of-article.ts'
import { Units } from './units.ts'
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
  takeLock(workspace.lock)
  // Whatever the shell it runs in says: a build for readers is never a development build.
  process.env['NODE_ENV'] = 'production'
  // Astro would take these for import.meta.env.DEV and PROD; Vitest sets them for what it starts.
  delete process.env['DEV']
  delete process.env['PROD']
  const stopwatch = new Stopwatch()
  const fingerprint = programFingerprint(process.cwd())

  const looked = marksInThread(workspace.dist)
  looked.catch(() => undefined) // it is waited for below
  const [program] = await Promise.all([compiledProgram(workspace.programs, fingerprint), readContentOfSite()])
  refuseErrors()
  stopwatch.lap('reading')

  // A build that was stopped while it published left a dist that no ledger describes.
  const ledger = existsSync(workspace.publishing) ? undefined : readLedger(workspace.ledger, fingerprint)
  const standing = await looked
  const inputs = inputsOfBuild()
  if (ledger?.inputs === inputs && areSameMarks(ledger.marks, standing)) {
    stopwatch.lap('comparing')
    return {
      stories: ledger.stories,
      rendered: 0,
      kept: Object.keys(ledger.units).length,
      changed: [],
      removed: [],
      untouched: Object.keys(standing).length,
      phases: stopwatch.phases,
    }
  }

  const units = new Units(ledger, standing)
  const { staging } = workspace
  rmSync(staging, { recursive: true, force: true })
  const given = new Set([...copyFiles(program.assets, staging), ...copyFiles(OWN_FILES, staging)])
  const shard = shardOf()
  const progress = new Progress(process.stdout, 'Made')
  const { articles } = archiveOfSite()
  const searched = site.features.search
    ? buildSearchIndex({ articles, textOf: textOfArticle, staging, units, progress })
    : Promise.resolve()
  // It is waited for when all is rendered; a failure before that must not end the process.
  searched.catch(() => undefined)
  const due = await outputsOf(
    program,
    site,
    (file, key) =>
      !given.has(file) && !LEFT_OUT.has(file) && makesFile(shard, file) && units.isDue(file, key),
  )
  stopwatch.lap('comparing')

  await makeOutputs(due, staging, progress)
  stopwatch.lap('rendering')
  await searched
  stopwatch.lap('search')

  mkdirSync(dirname(workspace.publishing), { recursive: true })
  writeFileSync(workspace.publishing, '')
  const companions = site.features.precompress ? companionsOf : undefined
  const publication = publish(staging, workspace.dist, Object.keys(standing), units.keptFiles(), companions)
  if (companions) await precompress(workspace.dist, listFiles(workspace.dist))
  const stories = articles.length
  // Companions are files nobody reported: they are looked up with all others.
  const marks = companions ? marksOf(workspace.dist) : marksAfter(publication, standing, workspace.dist)
  writeLedger(workspace.ledger, fingerprint, { inputs, stories, units: units.all(), marks })
  rmSync(workspace.publishing)
  stopwatch.lap('publishing')
  return {
    ...publication,
    stories,
    rendered: due.length,
    kept: units.keptCount,
    phases: stopwatch.phases,
  }
}

/** A digest of all that the outputs are made from, besides the program. */
function inputsOfBuild(): string {
  const { entries } = session()
  const files = entries.map(({ file, sha256, problems }) => [file, sha256 ?? problems])
  const { today } = readingSettings()
  return hash('sha256', JSON.stringify([today, shardOf(), marksOf(OWN_FILES), files]))
}

function refuseErrors(): void {
  const errors = session().problems.filter(({ severity }) => severity === 'error').length
  if (errors === 0 || site.onError === 'quarantine') return
  throw new Error(
    `${errors} ${errors === 1 ? 'error' : 'errors'} in ${contentFolder()}: nothing was published.`,
  )
}
