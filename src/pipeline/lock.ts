import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from '../system/system-error.ts'

/**
 * Takes the lock for as long as this process lives. Throws when another process
 * that still runs has it: two builds into one folder would mix their pages. A
 * lock left by a process that is gone is taken over.
 */
export function takeLock(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    const holder = Number(readFileSync(file, 'utf8'))
    if (holder !== process.pid && isRunning(holder)) {
      throw new Error(
        `Another build into the same folder is running (process ${holder}). Wait for it, or stop it; ` +
          `if there is none, delete ${file}.`,
        { cause: error },
      )
    }
    writeFileSync(file, String(process.pid))
  }
  process.once('exit', () => {
    rmSync(file, { force: true })
  })
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0) // no signal is sent: it only asks
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
