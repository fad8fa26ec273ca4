import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { jsonLines, run } from './run.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const STORY = ` date 2025-05-13 Getty Images

Library to stay open

The council voted on Tuesday to keep the library open for another year.

Advertisement

Opponents said the plan would cost too much.
`

const SIGNED = ` date 2025-05-13 Library to stay open

By Jane Doe

The library in Elm Street, seen on May 12, 2025.
Getty Images

The council voted on Tuesday to keep the library open for another year.
`

let folder: string
beforeAll(() => {
  folder = join(temporaryFolder(), 'stories')
  mkdirSync(join(folder, '2025'), { recursive: true })
  writeFileSync(join(folder, '2025/b.txt'), STORY)
  writeFileSync(join(folder, 'a.txt'), 'no date\n')
  writeFileSync(join(folder, '../signed.txt'), SIGNED)
})

test('--json prints one object per file, including a file that cannot be parsed', async () => {
  const { status, stdout, stderr } = await run(['read', folder, '--json'], '')
  expect([status, stderr]).toEqual([0, ''])
  const [first, second, ...more] = jsonLines(stdout)
  expect(more).toEqual([])
  expect(first).toMatchObject({
    file: `${folder}/2025/b.txt`,
    date: '2025-05-13',
    headline: 'Library to stay open',
  })
  expect(first).toEqual({
    file: `${folder}/2025/b.txt`,
    date: '2025-05-13',
    headline: 'Library to stay open',
    headlineFrom: 'next-line',
    credit: 'Getty Images',
    captions: [],
    byline: null,
    boilerplate: ['Advertisement'],
    paragraphs: [
      'The council voted on Tuesday to keep the library open for another year.',
      'Opponents said the plan would cost too much.',
    ],
    problems: [
      expect.objectContaining({
        file: `${folder}/2025/b.txt`,
        code: 'credit-in-headline-place',
        severity: 'warning',
      }),
    ],
  })
  expect(second).toEqual({
    file: `${folder}/a.txt`,
    date: null,
    headline: null,
    headlineFrom: null,
    credit: null,
    captions: [],
    byline: null,
    boilerplate: [],
    paragraphs: [],
    problems: [
      expect.objectContaining({
        file: `${folder}/a.txt`,
        line: 1,
        column: 1,
        code: 'date-missing',
        severity: 'error',
      }),
    ],
  })
})

test('the byline, captions and credit are separated from the text', async () => {
  const { stdout } = await run(['read', join(folder, '../signed.txt'), '--json'], '')
  expect(jsonLines(stdout)).toMatchObject([
    {
      headline: 'Library to stay open',
      headlineFrom: 'head-line',
      byline: 'Jane Doe',
      captions: ['The library in Elm Street, seen on May 12, 2025.'],
      credit: 'Getty Images',
      paragraphs: ['The council voted on Tuesday to keep the library open for another year.'],
      problems: [],
    },
  ])
})

test('without --json it explains what was found, by which rule and on which line', async () => {
  const { status, stdout } = await run(['read', join(folder, '2025/b.txt')], '')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^ {2}date +2025-05-13$/m)
  expect(stdout).toMatch(/^ {2}headline +Library to stay open {2}\(from a line below the first\)$/m)
  expect(stdout).toMatch(/^ {2}credit +Getty Images$/m)
  expect(stdout).toMatch(/^ {2}set aside +Advertisement$/m)
  expect(stdout).toMatch(/^ {2}inferred +credit on line 1 by the rule [a-z-]+: Getty Images$/m)
})

test('a path that does not exist is reported, and the others are read', async () => {
  const { status, stdout, stderr } = await run(
    ['read', join(folder, 'nothing.txt'), join(folder, '2025'), '--json'],
    '',
  )
  expect(status).toBe(1)
  expect(stderr).toContain('nothing.txt')
  expect(jsonLines(stdout)).toMatchObject([{ date: '2025-05-13' }])
})

test('without a path it prints its usage', async () => {
  expect(await run(['read'], '')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('npm run read'),
  })
})
