import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { digestOf } from '../system/digest.ts'
import { listText } from './list-text.ts'

/*
 * Values kept for the next build, one after the other: what is new costs what it is long, and nothing that
 * stands is written again. Each line has some of them, behind a digest of it and of its maker. A line that was cut
 * or garbled, or that another maker wrote, is passed over: its values are made anew, which is always right.
 */

// A digest, and a space.
const HEAD = 23

// So many in a line: fewer digests, and no line longer than memory likes.
const IN_LINE = 1000

/**
 * Every value that was kept in this file by the same maker, oldest first; none when there is no such file. Who
 * keeps one anew under its own name finds the older one too.
 */
export function keptIn<Value>(file: string, madeBy: string): Value[] {
  const values: Value[] = []
  for (const line of linesOf(file)) {
    const body = line.subarray(HEAD)
    if (line.toString('latin1', 0, HEAD) !== headOf(madeBy, body)) continue
    // The digest says that this maker wrote it, and so of what type it is.
    for (const value of JSON.parse(body.toString('utf8')) as Value[]) values.push(value)
  }
  return values
}

/** Keeps some more. Throws when they cannot be written. */
export function keepMore(file: string, madeBy: string, values: readonly unknown[]): void {
  mkdirSync(dirname(file), { recursive: true })
  appendFileSync(file, textOf(madeBy, values))
}

/** Keeps these and no others. Throws when they cannot be written, and then the file is as it was. */
export function keepOnly(file: string, madeBy: string, values: readonly unknown[]): void {
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}.new` // dev and a build may keep the same at the same time
  writeFileSync(beside, textOf(madeBy, values))
  renameSync(beside, file)
}

function textOf(madeBy: string, values: readonly unknown[]): Buffer {
  const parts: Buffer[] = []
  for (let start = 0; start < values.length; start += IN_LINE) {
    const body = listText(values.slice(start, start + IN_LINE))
    // A line begins with its break: the one before it may have been cut.
    parts.push(Buffer.from(`\n${headOf(madeBy, body)}`), body)
  }
  return Buffer.concat(parts)
}

function headOf(madeBy: string, body: Uint8Array): string {
  return `${digestOf(digestOf(body) + madeBy)} `
}

function* linesOf(file: string): Generator<Buffer> {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    return
  }
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf('\n', start)
    const end = found === -1 ? bytes.length : found
    if (end > start) yield bytes.subarray(start, end)
    start = end + 1
  }
}
