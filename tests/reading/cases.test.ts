import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { findDuplicates } from '../../src/archive/duplicates.ts'
import { listContentFiles, readContentFile } from '../../src/content/content-files.ts'
import { withPictures } from '../../src/content/pictures/pictures-of-content.ts'
import type { ReadEntry } from '../../src/content/read-file.ts'
import { compareProblems, type Problem } from '../../src/core/problem.ts'
import { readArticle } from '../../src/reading/read-article.ts'
import type { ReadingSettings } from '../../src/reading/reading.ts'
import { day } from '../day.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/**
 * A case is a folder with `content/`, as an editor would leave it, and the
 * expected result in `expected.json`. Files whose names not every system can
 * store are in `expected.json` under `files`, links under `links`.
 */
const expectation = z.strictObject({
  /** The requirement, in words. */
  must: z.string(),
  outcome: z.enum(['accept', 'warn', 'error']),
  dayOrder: z.enum(['day-first', 'month-first']).optional(),
  files: z.record(z.string(), z.string()).optional(),
  links: z.record(z.string(), z.string()).optional(),
  /** All problems, in display order. */
  problems: z.array(z.strictObject({ file: z.string(), line: z.int(), column: z.int(), code: z.string() })),
  /** Text that the messages and hints must contain. */
  says: z.array(z.string()).optional(),
  /** The expected article for each file that is published. */
  articles: z.record(z.string(), z.record(z.string(), z.unknown())),
})

const CASES = join(import.meta.dirname, '../cases')
const workFolder = temporaryFolder()

describe.each(readdirSync(CASES).filter((name) => !name.startsWith('.')))('%s', (name) => {
  const expected = expectation.parse(JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')))

  test(expected.must, async () => {
    const content = writeCase(name, expected)
    const { problems, articles } = await readAll(content, expected.dayOrder)
    const found = problems.map(({ file, line, column, code }) => ({ file, line, column, code }))
    expect(found).toEqual(expected.problems)
    expect(outcomeOf(problems)).toBe(expected.outcome)
    for (const words of expected.says ?? []) {
      expect(problems.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toContain(words)
    }
    expect(Object.keys(articles).sort()).toEqual(Object.keys(expected.articles).sort())
    for (const [file, article] of Object.entries(expected.articles))
      expect(articles[file]).toMatchObject(article)
  })
})

/** Copies the case into a folder of its own. */
function writeCase(name: string, expected: z.infer<typeof expectation>): string {
  const content = join(workFolder, name, 'content')
  mkdirSync(content, { recursive: true })
  const source = join(CASES, name, 'content')
  if (existsSync(source)) cpSync(source, content, { recursive: true })
  for (const [file, text] of Object.entries(expected.files ?? {})) {
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), text)
  }
  for (const [file, target] of Object.entries(expected.links ?? {})) symlinkSync(target, join(content, file))
  return content
}

async function readAll(content: string, dayOrder: ReadingSettings['dayOrder']) {
  const today = day('2025-12-31')
  const listing = await listContentFiles(content)
  const entries: ReadEntry[] = []
  const articles: Record<string, unknown> = {}
  for (const file of listing.files) {
    const source = readContentFile(content, file)
    if (!source.ok) {
      entries.push({ file, article: undefined, problems: [source.error] })
      continue
    }
    const reading = readArticle(source.value, { dayOrder, today, setAside: new Set() })
    const { problems } = reading
    entries.push({ file, article: reading.ok ? reading.article : undefined, problems })
    if (!reading.ok) continue
    const { body, ...around } = reading.text
    const paragraphs =
      body.form === 'markdown'
        ? body.markdown
        : body.blocks.map((block) => (block.kind === 'list' ? block.items : block.text))
    articles[file] = { ...around, ...reading.article, paragraphs }
  }
  const skipped = listing.problems.map((each) => ({ file: each.file, article: undefined, problems: [each] }))
  const read = { entries: [...entries, ...skipped], problems: [] }
  const shown = await withPictures(read, { content, public: join(content, '../public') })
  const identities = shown.entries.flatMap(({ article }) => article ?? [])
  const problems = [...shown.entries.flatMap((entry) => entry.problems), ...findDuplicates(identities)]
  return { problems: problems.sort(compareProblems), articles }
}

function outcomeOf(problems: readonly Problem[]): 'accept' | 'warn' | 'error' {
  if (problems.some(({ severity }) => severity === 'error')) return 'error'
  return problems.length > 0 ? 'warn' : 'accept'
}
