import { readFileSync } from 'node:fs'
import { chunk } from '../core/chunk.ts'
import { stringifyList } from './json.ts'
import { encodeRecord, isIntact, parseRecord, splitRecords } from './record.ts'
import { appendToFile, replaceFile } from './write-file.ts'

// Many per record, to compute few digests; not all, because parsing a long record needs much memory.
const VALUES_PER_RECORD = 1000

/**
 * The values in this file that were written with the same fingerprint, oldest first; none if there is no such file.
 * Leaves out values in damaged records. Does not deduplicate: a value that was appended again appears twice.
 */
export function readValues<Value>(file: string, fingerprint: string): Value[] {
  const values: Value[] = []
  for (const record of splitRecords(bytesOf(file))) {
    if (!isIntact(fingerprint, record)) continue
    for (const value of parseRecord<readonly Value[]>(record)) values.push(value)
  }
  return values
}

/** Appends values, at the cost of their own size. Throws when they cannot be written. */
export function appendValues(file: string, fingerprint: string, values: readonly unknown[]): void {
  appendToFile(file, recordsOf(fingerprint, values))
}

/** Replaces all values atomically. Throws when they cannot be written; the file is then unchanged. */
export function replaceValues(file: string, fingerprint: string, values: readonly unknown[]): void {
  replaceFile(file, recordsOf(fingerprint, values))
}

function* recordsOf(fingerprint: string, values: readonly unknown[]): Generator<Buffer> {
  for (const some of chunk(values, VALUES_PER_RECORD)) yield encodeRecord(fingerprint, stringifyList(some))
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
