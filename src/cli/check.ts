import { compareProblems, type Problem } from '../core/problem.ts'
import { readNamesFile } from '../content/names-file.ts'
import type { Project } from '../core/project.ts'
import { ok, type Result } from '../core/result.ts'
import { contentFolder, shownFolder } from '../content/content-folder.ts'
import { pictureFolders, withPictures } from '../content/pictures/pictures-of-content.ts'
import { problemsOf, readContent } from '../content/read-content.ts'
import { readingSettings } from '../content/reading-settings.ts'
import { siteArchive } from '../content/site-archive.ts'
import { withFolder } from '../content/shown-path.ts'
import { AcrossStories } from './across-stories.ts'
import { withArguments } from './arguments.ts'
import type { CommandContext } from './context.ts'
import { fix } from './fix.ts'
import { closingCount, printProblems } from './report.ts'
import { vanishedAddresses } from './vanished-addresses.ts'

const USAGE = `npm run check -- [--json] [--fix [--dry-run]] [--published FILE]
  --json            one JSON object per problem, and nothing else (npm run -s leaves out npm’s own two lines)
  --fix             first fix what needs no judgement: the encoding, line endings, the date format,
                    invisible characters
  --dry-run         with --fix, show the changes and write nothing
  --published FILE  also compare with the data/urls.txt that was published last: no address may vanish

Reads every file in the content folder and lists every problem in it.
Exits with status 1 if a file cannot be published, with 0 otherwise.`

/** Lists every problem of every file. The status is 1 if there is an error. */
export function check(context: CommandContext, args: readonly string[]): Promise<number> {
  const options = {
    json: { type: 'boolean' },
    fix: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    published: { type: 'string' },
  } as const
  return withArguments(context, { args: [...args], options }, USAGE, async ({ values }) => {
    const { project, log, error } = context
    const { json, fix: fixes, 'dry-run': dryRun = false, published } = values
    if (dryRun && !fixes) {
      error(`--dry-run shows what --fix would do: give both.\n\n${USAGE}`)
      return 1
    }
    const [root, folder] = [contentFolder(project), shownFolder(project)]
    if (fixes) {
      // With --json, standard output is for problems only.
      const write = json ? error : log
      const count = await fix(root, folder, readingSettings(project), dryRun, write)
      write(`${count} ${count === 1 ? 'file' : 'files'} ${dryRun ? 'would be fixed' : 'fixed'}.\n`)
    }
    const checked = await checkContent(project, published)
    if (!checked.ok) {
      error(checked.error)
      return 1
    }
    const { files, heldBack, problems } = checked.value
    if (json) for (const problem of problems) log(JSON.stringify(withFolder(folder, problem)))
    else {
      printProblems({ log, folder: root, shownFolder: folder, environment: project.environment }, problems)
      log(closingCount(files, problems, heldBack))
    }
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0
  })
}

interface Checked {
  readonly files: number
  /** How many of them are drafts or wait for their day. */
  readonly heldBack: number
  readonly problems: readonly Problem[]
}

/** Every problem of the content folder, in display order. Fails if the list of published addresses cannot be read. */
async function checkContent(
  project: Project,
  published: string | undefined,
): Promise<Result<Checked, string>> {
  const root = contentFolder(project)
  const settings = readingSettings(project)
  const { corrections, problems: namesProblems } = readNamesFile(root)
  const across = new AcrossStories()
  const added: Promise<void>[] = []
  const read = await readContent(root, {
    settings,
    names: corrections.names,
    onText: (sha256, text) => {
      added.push(across.add(sha256, text))
    },
  })
  await Promise.all(added)
  const content = await withPictures(read, pictureFolders(project))
  const ofFiles = problemsOf(content)
  const made = siteArchive(
    { entries: content.entries, problems: [...ofFiles, ...namesProblems], corrections },
    project,
  )
  const lost = published === undefined ? ok([]) : await vanishedAddresses(published, project, made.archive)
  if (!lost.ok) return lost
  const same = new Set(ofFiles.filter(({ code }) => code === 'duplicate-story').map(({ file }) => file))
  const problems = [...made.problems, ...across.problems(content.entries, same), ...lost.value]
  const heldBack = made.receipt.absent.filter(({ file }) => file === null).length
  return ok({ files: content.entries.length, heldBack, problems: problems.sort(compareProblems) })
}
