import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { listContentFiles, readContentFile } from '../content/content-files.ts'
import { readingSettings } from '../content/reading-settings.ts'
import { compareProblems, type Problem } from '../core/problem.ts'
import { readArticle } from '../reading/read-article.ts'
import type { Reading, ReadingSettings } from '../reading/reading.ts'
import { withArguments } from './arguments.ts'
import type { CommandContext } from './context.ts'
import { explanation, readingAsJson } from './explanation.ts'
import { printable } from './printable.ts'

const USAGE = `npm run read -- FILE-OR-FOLDER… [--json]
  --json  one JSON object per file, and nothing else (npm run -s leaves out npm’s own two lines)

Explains how each file is read: the date, the headline and where it came from,
what surrounds the story, its paragraphs, and every problem.`

/** Explains how files are read. The status is 1 only if a given path does not exist. */
export function read(context: CommandContext, args: readonly string[]): Promise<number> {
  const options = { json: { type: 'boolean' } } as const
  return withArguments(
    context,
    { args: [...args], allowPositionals: true, options },
    USAGE,
    async (parsed) => {
      const { project, log, error } = context
      if (parsed.positionals.length === 0) {
        error(USAGE)
        return 1
      }
      const show = parsed.values.json ? readingAsJson : explanation
      let status = 0
      for (const path of parsed.positionals) {
        const found = await filesOf(path, project.root)
        if (found === undefined) {
          error(`There is no file or folder “${printable(path)}”.`)
          status = 1
          continue
        }
        // Which pictures are unused is known only to `npm run check`, which reads every story.
        const reported = found.problems.filter(({ code }) => code !== 'picture-unused')
        for (const [file, problems] of Map.groupBy(reported, (problem) => problem.file)) {
          log(show(join(found.shown, file), { ok: false, file, problems }))
        }
        for (const file of found.files) {
          const reading = readFile(found.folder, file, readingSettings(project))
          log(show(join(found.shown, file), reading))
        }
      }
      return status
    },
  )
}

interface Found {
  readonly folder: string
  /** The folder as it was typed. */
  readonly shown: string
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

async function filesOf(named: string, root: string): Promise<Found | undefined> {
  const path = resolve(root, named)
  const stats = await stat(path).catch(() => undefined)
  if (stats === undefined) return undefined
  if (stats.isDirectory()) return { folder: path, shown: named, ...(await listContentFiles(path)) }
  return { folder: dirname(path), shown: dirname(named), files: [basename(path)], problems: [] }
}

function readFile(folder: string, file: string, settings: ReadingSettings): Reading {
  const source = readContentFile(folder, file)
  if (!source.ok) return { ok: false, file, problems: [source.error] }
  const reading = readArticle(source.value, settings)
  return { ...reading, problems: reading.problems.toSorted(compareProblems) }
}
