import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeLock } from '../../src/pipeline/lock.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import type { Answer, Request } from './lock-contender.ts'

const REFUSAL =
  'Another build into the same folder is running. Wait for it to finish or stop it, then build again.'

/** What a lock file may contain: nothing, the process id that earlier versions wrote, or garbage. */
const LEFTOVERS: readonly (readonly [name: string, bytes: string | Uint8Array])[] = [
  ['nothing', ''],
  ['the id of a process that has ended', '999999999'],
  ['an id that now belongs to another process', String(process.pid)],
  ['text', 'garbage'],
  ['many bytes', new Uint8Array(10_000).fill(0xa5)],
]

let lock: string
let contenders: ChildProcess[]

beforeEach(() => {
  lock = join(temporaryFolder(), 'dist/lock')
  contenders = []
})

afterEach(() => {
  for (const contender of contenders) contender.kill('SIGKILL')
})

function startContender(): ChildProcess {
  const contender = fork(fileURLToPath(new URL('lock-contender.ts', import.meta.url)))
  contenders.push(contender)
  return contender
}

async function ask(contender: ChildProcess, request: Request): Promise<Answer> {
  const answered = once(contender, 'message')
  contender.send(request)
  const [answer] = (await answered) as [Answer]
  return answer
}

async function startHolder(): Promise<ChildProcess> {
  const contender = startContender()
  expect(await ask(contender, { file: lock, at: 0 })).toBe('taken')
  return contender
}

describe('the lock of a build', () => {
  it('refuses a second process, and says what to do', async () => {
    const other = await startHolder()
    expect(() => takeLock(lock)).toThrow(REFUSAL)
    await ask(other, 'release')
    takeLock(lock).release()
  })

  it('refuses a second build in the same process', () => {
    const { release } = takeLock(lock)
    expect(() => takeLock(lock)).toThrow(REFUSAL)
    release()
    const second = takeLock(lock)
    release()
    expect(() => takeLock(lock)).toThrow(REFUSAL)
    second.release()
  })

  it('is released when its process is killed', async () => {
    const other = await startHolder()
    const exited = once(other, 'exit')
    other.kill('SIGKILL')
    await exited
    takeLock(lock).release()
  })

  it('is released when its process exits', async () => {
    const other = await startHolder()
    const exited = once(other, 'exit')
    other.send('exit' satisfies Request)
    await exited
    takeLock(lock).release()
  })

  it.each(LEFTOVERS)('can be taken if its file contains %s, and then excludes others', async (_, bytes) => {
    mkdirSync(join(lock, '..'))
    writeFileSync(lock, bytes)
    const { release } = takeLock(lock)
    expect(await ask(startContender(), { file: lock, at: 0 })).toContain(REFUSAL)
    release()
  })

  it('is taken by exactly one of several processes, whatever its file contains', async () => {
    const processes = Array.from({ length: 8 }, startContender)
    mkdirSync(join(lock, '..'))
    for (let round = 0; round < 60; round += 1) {
      const [, bytes] = LEFTOVERS[round % (LEFTOVERS.length + 1)] ?? []
      if (bytes === undefined) rmSync(lock, { force: true })
      else writeFileSync(lock, bytes)
      const at = Date.now() + 10
      const answers = await Promise.all(processes.map((each) => ask(each, { file: lock, at })))
      expect(answers.filter((answer) => answer === 'taken')).toHaveLength(1)
      expect(answers.filter((answer) => answer.includes(REFUSAL))).toHaveLength(7)
      await Promise.all(processes.map((each) => ask(each, 'release')))
    }
  })

  it('names a file that cannot be locked', () => {
    mkdirSync(lock, { recursive: true })
    expect(() => takeLock(lock)).toThrow(`${lock} cannot be locked: unable to open database file.`)
  })
})
