import { mkdirSync, truncateSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** A lock that is held. Keep a reference to it: if it is garbage-collected, the lock is released. */
export interface Lock {
  /** Calling it again has no effect. */
  readonly release: () => void
}

// Primary result codes: https://www.sqlite.org/rescode.html
const SQLITE_BUSY = 5
const SQLITE_NOTADB = 26

/**
 * Locks a file until `release` is called or this process ends for whatever reason. Creates the file and its folder if
 * necessary. Throws at once if another build holds the lock, in this process or any other: two builds into one folder
 * would mix their pages.
 *
 * Node cannot lock files, so this takes SQLite's lock on an empty database. The lock is on the file, not on its path:
 * deleting the file during a build would let a second build start. See docs/decisions/0015-lock-of-a-build.md.
 */
export function takeLock(file: string): Lock {
  mkdirSync(dirname(file), { recursive: true })
  try {
    const database = lockedDatabase(file)
    return {
      release: () => {
        if (database.isOpen) database.close()
      },
    }
  } catch (error) {
    throw new Error(refusalOf(file, error), { cause: error })
  }
}

// IMMEDIATE takes the lock that only one connection can hold: if two race for EXCLUSIVE, neither may win. A journal on
// disk would be left behind if the build were killed.
const LOCK = 'PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE'

function lockedDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  try {
    beginWrite(database, file)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function beginWrite(database: DatabaseSync, file: string): void {
  try {
    database.exec(LOCK)
  } catch (error) {
    if (resultCodeOf(error) !== SQLITE_NOTADB) throw error
    // The file holds the process id that an earlier version wrote, or is damaged. Truncate it, never replace it: a build
    // racing with this one may have it open.
    truncateSync(file)
    database.exec(LOCK)
  }
}

function refusalOf(file: string, error: unknown): string {
  return resultCodeOf(error) === SQLITE_BUSY
    ? 'Another build into the same folder is running. Wait for it to finish or stop it, then build again.'
    : `${file} cannot be locked: ${error instanceof Error ? error.message : String(error)}.`
}

/** The primary result code: the lowest byte of the extended one. */
function resultCodeOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined
}
