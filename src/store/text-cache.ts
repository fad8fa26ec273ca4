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
  /** Of everything a text depends on besides its source. */
  readonly fingerprint: string
  /** By the SHA-256 of the source. Another build may have written into the same file since. */
  readonly places: ReadonlyMap<string, RecordPlace>
}

/** The text of the source with this SHA-256; `undefined` when its record is not there or does not verify. */
export function readText(texts: TextCache, sha256: string): ArticleText | undefined {
  const record = readTextRecord(texts, sha256)
  return record && parseRecord<ArticleText>(record)
}

/** The record of the text; `undefined` when it is not there or does not verify. */
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

/** That of one text: where another build wrote into the same file, a place may hold the text of another source. */
export function textFingerprint(fingerprint: string, sha256: string): string {
  return `${fingerprint} ${sha256}`
}

/** Whether the file is as long as its places require: one that was cut or removed is useless. */
export function isComplete({ file, places }: TextCache): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return places.values().every(([offset, length]) => offset + length <= size)
}

/** The last file read stays open: texts are read one by one, and opening takes longer than reading. */
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
