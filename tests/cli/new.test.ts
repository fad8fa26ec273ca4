import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'

const content = temporaryFolder()

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, BACKFILE_CONTENT: content, BACKFILE_TODAY: '2026-03-04' }
  return spawnSync(process.execPath, ['src/cli/main.mjs', 'new', ...args], { env, encoding: 'utf8' })
}

test('makes a file of today, and says where it stands and will stand', () => {
  const { status, stdout } = run('Harbour opens:', ' “at last”')
  const file = join(content, '2026-03-04-harbour-opens-at-last.txt')
  expect(status).toBe(0)
  expect(stdout.split('\n')[0]).toBe(file)
  expect(stdout).toContain('/2026/03/04/harbour-opens-at-last/')
  expect(readFileSync(file, 'utf8')).toBe(' date 2026-03-04 Harbour opens: “at last”\n\n')
})

test.each([
  ['🎉', /\/2026\/03\/04\/story-[0-9a-f]{8}\/$/],
  ['Index', /\/2026\/03\/04\/index-[0-9a-f]{8}\/$/],
])('knows the address of a headline that makes none: %s', (headline, address) => {
  expect(run(headline).stdout.trim()).toMatch(address)
})

test('takes another day', () => {
  expect(run('Old news', '--date', '1969-07-20').stdout).toContain('/1969/07/20/old-news/')
})

test('never writes over a story', () => {
  const file = join(content, '2026-03-04-weather.txt')
  writeFileSync(file, 'precious')
  const { status, stderr } = run('Weather')
  expect(status).toBe(1)
  expect(stderr).toContain('exists already')
  expect(readFileSync(file, 'utf8')).toBe('precious')
})

test.each([
  ['no headline', [], 'needs a headline'],
  ['a day that is none', ['X', '--date', '2025-02-30'], '“2025-02-30” is not a day'],
  ['a flag it does not have', ['X', '--force'], 'npm run new'],
])('says what is wrong with %s', (_name, args, message) => {
  const { status, stderr } = run(...args)
  expect(status).toBe(1)
  expect(stderr).toContain(message)
})
