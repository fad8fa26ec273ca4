import { nearDuplicateProblems, signatureOf, type Signature } from '../archive/near-duplicates.ts'
import { RepeatedLines } from '../archive/repeated-lines.ts'
import { compareProblems, problem } from '../core/problem.ts'
import { ok } from '../core/result.ts'
import { plainText } from '../outputs/plain-text.ts'
import { contentFolder } from '../build/content-folder.ts'
import { problemsOf, readContent } from '../build/read-content.ts'
import { readingSettings } from '../build/reading-settings.ts'
import { readArguments } from './arguments.ts'
import { fix } from './fix.ts'
import { shownFolder, withFolder } from './shown-path.ts'
import { closingCount, printProblems } from './report.ts'
import { vanishedAddresses } from './vanished-addresses.ts'

const USAGE = `npm run check -- [--json] [--fix [--dry-run]] [--published FILE]
  --json            one JSON object a problem, and nothing else (npm run -s keeps npm’s own two lines out)
  --fix             first mend what needs no judgement: encoding, line ends, the form of the date,
                    characters that cannot be seen
  --dry-run         with --fix, show the changes and write nothing
  --published FILE  also compare with data/urls.txt of the last publication: no address may vanish

Reads every file of the content folder and names every problem of every file.
Ends with status 1 when a file cannot be published, with 0 otherwise.`

/** Names every problem of every file; the status is 1 when there is an error. */
export async function check(args: readonly string[]): Promise<number> {
  const parsed = readArguments(
    {
      args: [...args],
      options: {
        json: { type: 'boolean' },
        fix: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        published: { type: 'string' },
        help: { type: 'boolean' },
      },
    },
    USAGE,
  )
  if (!parsed.ok) {
    console.error(parsed.error)
    return 1
  }
  const { json, help, fix: mends, 'dry-run': dryRun = false, published } = parsed.value.values
  if (help) {
    console.log(USAGE)
    return 0
  }
  if (dryRun && !mends) {
    console.error(`--dry-run shows what --fix would do: give both.\n\n${USAGE}`)
    return 1
  }
  const root = contentFolder()
  const folder = shownFolder()
  const settings = readingSettings()
  if (mends) {
    // With --json the only lines on standard output are problems.
    const write = json ? console.error : console.log
    const count = await fix(root, folder, settings, dryRun, write)
    write(`${count} ${count === 1 ? 'file' : 'files'} ${dryRun ? 'would be mended' : 'mended'}.\n`)
  }
  const signatures = new Map<string, Signature | undefined>()
  const repeated = new RepeatedLines()
  const content = await readContent(root, {
    settings,
    onText: (sha256, { body }) => {
      if (signatures.has(sha256)) return
      const paragraphs = plainText(body)
      signatures.set(sha256, signatureOf(paragraphs.join('\n')))
      repeated.add(sha256, paragraphs)
    },
  })
  const lost =
    published === undefined ? ok([]) : await vanishedAddresses(published, root, content, settings.today)
  if (!lost.ok) {
    console.error(lost.error)
    return 1
  }
  const ofFiles = problemsOf(content, settings.today)
  const same = new Set(ofFiles.filter(({ code }) => code === 'duplicate-story').map(({ file }) => file))
  const stories = content.entries.flatMap(({ file, article }) =>
    article ? { file, signature: signatures.get(article.sha256) } : [],
  )
  const fileOf = new Map(content.entries.map(({ file, sha256 }) => [sha256, file]))
  const ofLines = repeated
    .found()
    .map(({ sha256, ...facts }) =>
      problem('repeated-line', { file: fileOf.get(sha256) ?? '', line: 1, column: 1 }, facts),
    )
  const problems = [...ofFiles, ...nearDuplicateProblems(stories, same), ...ofLines, ...lost.value]
  problems.sort(compareProblems)

  if (json) for (const problem of problems) console.log(JSON.stringify(withFolder(folder, problem)))
  else {
    printProblems(root, folder, problems)
    console.log(closingCount(content.entries.length, problems))
  }
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}
