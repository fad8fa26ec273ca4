import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Appends parts to a file, and creates it if needed. Throws if it cannot be written. */
export function appendToFile(file: string, parts: Iterable<Uint8Array>): void {
  mkdirSync(dirname(file), { recursive: true })
  writeParts(file, 'a', parts)
}

/** Replaces a file atomically. Throws if it cannot be written; the file is then unchanged. */
export function replaceFile(file: string, parts: Iterable<Uint8Array>): void {
  mkdirSync(dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}.new` // dev and a build may write the same file at the same time
  try {
    writeParts(temporary, 'w', parts)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function writeParts(file: string, flag: 'a' | 'w', parts: Iterable<Uint8Array>): void {
  const opened = openSync(file, flag)
  try {
    for (const part of parts) writeFileSync(opened, part)
  } finally {
    closeSync(opened)
  }
}
