import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { run } from './run.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const { tasks } = z
  .object({
    tasks: z.array(
      z.object({
        label: z.string(),
        args: z.array(z.unknown()),
        problemMatcher: z.union([
          z.array(z.never()),
          z.object({ pattern: z.array(z.looseObject({ regexp: z.string() })) }),
        ]),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')))
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

test('the tasks run scripts that package.json defines', () => {
  expect(tasks.map(({ label }) => label)).toEqual(['New story', 'Check the stories', 'Show the site'])
  for (const { args } of tasks) {
    expect(Object.keys(scripts)).toContain(args.filter((argument) => argument !== '-s')[1])
  }
})

test('the problem matcher finds every problem in the output of the check', async () => {
  const matcher = tasks.find(({ label }) => label === 'Check the stories')?.problemMatcher
  const patterns = matcher && 'pattern' in matcher ? matcher.pattern : []
  const content = temporaryFolder()
  writeFileSync(join(content, 'a b.txt'), ' date 2025-02-30 No such day\n\nText.\n')
  writeFileSync(join(content, 'c.txt'), ' date May 13, 2025 Library to stay open\n\nThe council met.\n')
  const found: Record<string, string | undefined>[] = []
  const lines = (await run(['check'], content)).stdout.split('\n')
  for (let start = 0; start < lines.length; start += 1) {
    const matches = patterns.map(({ regexp }, at) => new RegExp(regexp).exec(lines[start + at] ?? ''))
    if (!matches.every(Boolean)) continue
    const parts = patterns.flatMap((pattern, at) =>
      Object.entries(pattern).map(([part, group]) => [part, matches[at]?.[Number(group)]] as const),
    )
    found.push(Object.fromEntries(parts.filter(([part]) => part !== 'regexp')))
  }
  expect(found).toEqual([
    {
      file: `${content}/a b.txt`,
      line: '1',
      column: '7',
      severity: 'error',
      code: 'date-not-on-calendar',
      message: '“2025-02-30” is not a day: February 2025 has 28 days.',
    },
    {
      file: `${content}/c.txt`,
      line: '1',
      column: '7',
      severity: 'warning',
      code: 'date-form',
      message: '“May 13, 2025” was read as 2025-05-13.',
    },
  ])
})
