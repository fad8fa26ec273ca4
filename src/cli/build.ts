import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildReport } from '../pipeline/build-report.ts'
import { buildSite } from '../pipeline/build-site.ts'
import { contentFolder, publicFolder, shownFolder } from '../content/content-folder.ts'
import { codeOf } from '../system/system-error.ts'
import { workspaceOf } from '../store/workspace.ts'
import { withArguments } from './arguments.ts'
import type { CommandContext } from './context.ts'
import { printProblems } from './report.ts'
import { shownDist } from './shown-dist.ts'

const USAGE = `npm run build -- [--force] [--changed FILE]
  --force         rebuild everything, from the sources alone
  --changed FILE  write the changed and removed paths to FILE, one per line, for a deployment or a cache purge`

/** The most warnings that a successful build shows: an archive of 10,000 stories may have one for each. */
const MAX_WARNINGS = 20

/**
 * Checks every story and writes the site. If anything cannot be published, reports
 * every problem and publishes nothing: the site of the last build stays intact.
 */
export function build(context: CommandContext, args: readonly string[]): Promise<number> {
  const options = { force: { type: 'boolean' }, changed: { type: 'string' } } as const
  return withArguments(context, { args: [...args], options }, USAGE, ({ values }) =>
    buildWith(context, values),
  )
}

interface Options {
  readonly force?: boolean | undefined
  readonly changed?: string | undefined
}

async function buildWith(
  { project, log, error, terminal }: CommandContext,
  { force = false, changed }: Options,
): Promise<number> {
  const { logo } = project.site
  if (logo !== undefined && !existsSync(join(publicFolder(project), logo))) {
    error(`src/site.config.ts names the logo ${logo}, but there is no public/${logo}.`)
    return 1
  }
  const workspace = workspaceOf(project)
  const { problems, outcome } = await buildSite(project, { terminal, force })
  const shown = outcome.ok ? problems.slice(0, MAX_WARNINGS) : problems
  printProblems(
    {
      log,
      folder: contentFolder(project),
      shownFolder: shownFolder(project),
      environment: project.environment,
    },
    shown,
  )
  if (shown.length < problems.length) {
    log(`${problems.length - shown.length} more: \`npm run check\` lists them all.\n`)
  }
  if (!outcome.ok) {
    error(messageOf(outcome.error))
    return 1
  }
  const report = outcome.value
  log(buildReport(report, shownDist(project.root, workspace.dist)))
  if (changed !== undefined) {
    writeFileSync(resolve(project.root, changed), [...report.changed, ...report.removed, ''].join('\n'))
  }
  return 0
}

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
/** The relevant line in a message of Astro's compiler, which reports the same errors by number. */
const DISK_FULL_IN_COMPILER = /\S.*\(os error (?:27|28|122)\)/

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isFull = DISK_FULL.has(codeOf(error) ?? '')
  const reason = isFull ? error.message : DISK_FULL_IN_COMPILER.exec(error.message)?.[0]
  return reason === undefined
    ? error.message
    : `There is no room left on the disk (${reason}). Make room, and build again: the next build completes this one.`
}
