import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { ArticleText } from '../article/article.ts'
import { isIntact, parseRecord, type RecordPlace } from './record.ts'

/**
 * The texts of articles as they were read, one record each. A page, a feed and the search index each need
 * them, in threads of their own and in later builds, and reading a source again takes twenty times as long.
 * Only the places are held in memory: all texts of 50,000 articles would need 4 GB.
 */
export interface TextCache {
  readonly file: string
  /** The fingerprint of everything that a text depends on besides its source. */
  readonly fingerprint: string
  /** By the SHA-256 of the source. Possibly outdated: another build may have written to the file since. */
  readonly places: ReadonlyMap<string, RecordPlace>
}

/** The text of the source with this SHA-256; `undefined` if its record is missing or does not verify. */
export function readText(texts: TextCache, sha256: string): ArticleText | undefined {
  const record = readTextRecord(texts, sha256)
  return record && parseRecord<ArticleText>(record)
}

/** The record of the text; `undefined` if it is missing or does not verify. */
export function readTextRecord(texts: TextCache, sha256: string): Buffer | undefined {
  const place = texts.places.get(sha256)
  if (!place) return undefined
  const [offset, length] = place
  try {
    const record = Buffer.allocUnsafe(length)
    readSync(openFile(texts), record, 0, length, offset)
    return isIntact(textFingerprint(texts.fingerprint, sha256), record) ? record : undefined
  } catch {
    return undefined // the source can still be read
  }
}

/** The fingerprint of one text. It covers the source, because another build may have put another text in its place. */
export function textFingerprint(fingerprint: string, sha256: string): string {
  return `${fingerprint} ${sha256}`
}

/** Whether the file is long enough for all places. If not, it was truncated or removed. */
export function isComplete({ file, places }: TextCache): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return places.values().every(([offset, length]) => offset + length <= size)
}

/** The last file read stays open, because texts are read one by one and opening takes longer than reading. */
let opened: { readonly texts: TextCache; readonly descriptor: number } | undefined

function openFile(texts: TextCache): number {
  if (opened?.texts !== texts) {
    closeTexts()
    opened = { texts, descriptor: openSync(texts.file, 'r') }
  }
  return opened.descriptor
}

/** Closes the file that was read last. */
export function closeTexts(): void {
  if (opened) closeSync(opened.descriptor)
  opened = undefined
}
