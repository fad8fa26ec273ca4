import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { takeLock } from '../../src/pipeline/lock.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let folder: string

beforeEach(() => {
  folder = temporaryFolder()
})

test('a second build into the same folder is refused while the first one runs', async () => {
  const lock = join(folder, 'lock')
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  writeFileSync(lock, String(other.pid))
  expect(() => {
    takeLock(lock)
  }).toThrow(`process ${String(other.pid)}`)

  const gone = new Promise((resolve) => other.on('exit', resolve))
  other.kill()
  await gone
  takeLock(lock)
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
})

test('a lock that holds no process number stops nobody', () => {
  const lock = join(folder, 'lock')
  writeFileSync(lock, 'rubbish')
  takeLock(lock)
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
})
