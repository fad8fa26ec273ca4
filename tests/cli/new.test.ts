import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { run } from './run.ts'

const content = temporaryFolder()

const runNew = (...args: string[]) => run(['new', ...args], content, { BACKFILE_TODAY: '2026-03-04' })

test('creates a file dated today, and prints its path and future address', async () => {
  const { status, stdout } = await runNew('Harbour opens:', ' “at last”')
  const file = join(content, '2026-03-04-harbour-opens-at-last.txt')
  expect(status).toBe(0)
  expect(stdout.split('\n')[0]).toBe(file)
  expect(stdout).toContain('/2026/03/04/harbour-opens-at-last/')
  expect(readFileSync(file, 'utf8')).toBe(' date 2026-03-04 Harbour opens: “at last”\n\n')
})

test.each([
  ['🎉', /\/2026\/03\/04\/story-[0-9a-f]{8}\/$/],
  ['Index', /\/2026\/03\/04\/index-[0-9a-f]{8}\/$/],
])('prints the fallback address of a headline without a usable slug: %s', async (headline, address) => {
  expect((await runNew(headline)).stdout.trim()).toMatch(address)
})

test('accepts another date', async () => {
  expect((await runNew('Old news', '--date', '1969-07-20')).stdout).toContain('/1969/07/20/old-news/')
})

test('never overwrites a story', async () => {
  const file = join(content, '2026-03-04-weather.txt')
  writeFileSync(file, 'precious')
  const { status, stderr } = await runNew('Weather')
  expect(status).toBe(1)
  expect(stderr).toContain('already exists')
  expect(readFileSync(file, 'utf8')).toBe('precious')
})

test.each([
  ['no headline', [], 'needs a headline'],
  ['a date not on the calendar', ['X', '--date', '2025-02-30'], '“2025-02-30” is not a day'],
  ['an unknown option', ['X', '--force'], 'npm run new'],
])('reports %s', async (_name, args, message) => {
  const { status, stderr } = await runNew(...args)
  expect(status).toBe(1)
  expect(stderr).toContain(message)
})
