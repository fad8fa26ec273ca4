import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { listContentFiles, readContentFile } from '../content/content-files.ts'
import { readingSettings } from '../content/reading-settings.ts'
import { compareProblems, type Problem } from '../core/problem.ts'
import { readArticle } from '../reading/read-article.ts'
import type { Reading } from '../reading/reading.ts'
import { withArguments } from './arguments.ts'
import { explanation, readingAsJson } from './explanation.ts'
import { printable } from './printable.ts'

const USAGE = `npm run read -- FILE-OR-FOLDER… [--json]
  --json  one JSON object per file, and nothing else (npm run -s leaves out npm’s own two lines)

Explains how each file is read: the date, the headline and where it came from,
what surrounds the story, its paragraphs, and every problem.`

/** Explains how files are read. The status is 1 only when a path that was named does not exist. */
export function read(args: readonly string[]): Promise<number> {
  const options = { json: { type: 'boolean' } } as const
  return withArguments({ args: [...args], allowPositionals: true, options }, USAGE, async (parsed) => {
    if (parsed.positionals.length === 0) {
      console.error(USAGE)
      return 1
    }
    const show = parsed.values.json ? readingAsJson : explanation
    let status = 0
    for (const path of parsed.positionals) {
      const found = await filesOf(path)
      if (found === undefined) {
        console.error(`There is no file or folder “${printable(path)}”.`)
        status = 1
        continue
      }
      // Only `npm run check`, which reads every story, knows which pictures are used.
      const told = found.problems.filter(({ code }) => code !== 'picture-unused')
      for (const [file, problems] of Map.groupBy(told, (problem) => problem.file)) {
        console.log(show(join(found.folder, file), { ok: false, file, problems }))
      }
      for (const file of found.files) {
        const reading = readFile(found.folder, file)
        console.log(show(join(found.folder, file), reading))
      }
    }
    return status
  })
}

interface Found {
  readonly folder: string
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

async function filesOf(path: string): Promise<Found | undefined> {
  const facts = await stat(path).catch(() => undefined)
  if (facts === undefined) return undefined
  if (facts.isDirectory()) return { folder: path, ...(await listContentFiles(path)) }
  return { folder: dirname(path), files: [basename(path)], problems: [] }
}

function readFile(folder: string, file: string): Reading {
  const source = readContentFile(folder, file)
  if (!source.ok) return { ok: false, file, problems: [source.error] }
  const reading = readArticle(source.value, readingSettings())
  return { ...reading, problems: reading.problems.toSorted(compareProblems) }
}
