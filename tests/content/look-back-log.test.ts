import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLookBack, writeLookBack, type LookBackLog } from '../../src/content/look-back-log.ts'
import type { LookedBack } from '../../src/connections/threads/look-back.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const NOTHING: LookedBack = { keys: [], decisions: [] }

test('what was written is read, whatever came before it', () => {
  const lists = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 8 }).map(lookedBack)
  fc.assert(
    fc.property(fc.array(lists, { maxLength: 4 }), (builds) => {
      const log = newLog()
      for (const now of builds) {
        writeLookBack(log, readLookBack(log), now)
        expect(readLookBack(log)).toEqual(now)
      }
    }),
    { numRuns: 40 },
  )
})

test('the newest story is appended', () => {
  const log = newLog()
  writeLookBack(log, NOTHING, lookedBack(['a', 'b']))
  const before = readFileSync(log.file)
  writeLookBack(log, readLookBack(log), lookedBack(['a', 'b', 'c']))
  expect(readFileSync(log.file).subarray(0, before.length)).toEqual(before)
  expect(readLookBack(log)).toEqual(lookedBack(['a', 'b', 'c']))
})

test('nothing is written when nothing is new', () => {
  const log = newLog()
  writeLookBack(log, NOTHING, lookedBack(['a', 'b']))
  const before = statSync(log.file)
  writeLookBack(log, readLookBack(log), lookedBack(['a', 'b']))
  expect(statSync(log.file).ctimeMs).toBe(before.ctimeMs)
})

test('what another program wrote, or what is damaged, is not read', () => {
  const log = newLog()
  writeLookBack(log, NOTHING, lookedBack(['a', 'b']))
  appendFileSync(log.file, '\nnot a record')
  expect(readLookBack(log)).toEqual(lookedBack(['a', 'b']))
  expect(readLookBack({ ...log, fingerprint: 'another' })).toEqual(NOTHING)
  writeFileSync(log.file, readFileSync(log.file, 'utf8').replace('"a"', '"x"'))
  expect(readLookBack(log)).toEqual(NOTHING)
})

function newLog(): LookBackLog {
  return { file: join(temporaryFolder(), 'look-back.jsonl'), fingerprint: 'program' }
}

function lookedBack(keys: readonly string[]): LookedBack {
  return { keys, decisions: keys.map(() => ({ related: [], continues: false })) }
}
