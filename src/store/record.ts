import { digestOf } from '../system/digest.ts'

/*
 * Everything cached between builds is stored as records. A record is one line: a line break, a digest, a space,
 * and JSON. The digest covers the JSON and the fingerprint of the writer, so a record that was cut or damaged, or
 * that another program wrote, does not verify. It is then computed again, which is always right. The line break
 * comes first because the record before it may have been cut.
 */

// The length of a digest, and of everything before the JSON, in bytes.
const DIGEST = 22
const HEAD = DIGEST + 2
const LINE_BREAK = 10

/** Where a record starts in its file, and its length, in bytes. */
export type RecordPlace = readonly [offset: number, length: number]

/** The record of a JSON text without line breaks, as `JSON.stringify` writes it. */
export function encodeRecord(fingerprint: string, json: string): Buffer {
  const record = Buffer.allocUnsafe(HEAD + Buffer.byteLength(json))
  record.write(json, HEAD)
  record.write(headOf(fingerprint, record.subarray(HEAD)), 0, 'latin1')
  return record
}

/** Whether a writer with this fingerprint encoded exactly this record. */
export function isIntact(fingerprint: string, record: Buffer): boolean {
  return record.toString('latin1', 0, HEAD) === headOf(fingerprint, record.subarray(HEAD))
}

/** The value of an intact record: its fingerprint vouches for the type. */
export function parseRecord<Value>(record: Buffer): Value {
  return JSON.parse(record.toString('utf8', HEAD)) as Value
}

/** The digest by which other records refer to this one. */
export function digestIn(record: Buffer): string {
  return record.toString('latin1', 1, 1 + DIGEST)
}

/** Splits a file into its records, intact or not. */
export function* splitRecords(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length;) {
    const next = bytes.indexOf(LINE_BREAK, start + 1)
    const end = next === -1 ? bytes.length : next
    yield bytes.subarray(start, end)
    start = end
  }
}

function headOf(fingerprint: string, body: Uint8Array): string {
  return `\n${digestOf(digestOf(body) + fingerprint)} `
}
