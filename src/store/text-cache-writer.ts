import { rmSync, statSync } from 'node:fs'
import type { ArticleText } from '../article/article.ts'
import { encodeRecord, type RecordPlace } from './record.ts'
import { closeTexts, readTextRecord, textFingerprint, type TextCache } from './text-cache.ts'
import { appendToFile, replaceFile } from './write-file.ts'

// Texts are buffered until a write is worth its system call.
const BUFFER_BYTES = 1 << 20

/** Appends texts to the cache of an earlier build, or starts a new one. */
export class TextCacheWriter {
  readonly #file: string
  readonly #fingerprint: string
  readonly #places: Map<string, RecordPlace>
  #isNew: boolean
  #end: number
  #buffered: Buffer[] = []
  #bufferedBytes = 0
  #failure: unknown

  /** Only texts at the given places remain valid. If there are none, a new file is started. */
  constructor({ file, fingerprint, places }: TextCache) {
    this.#file = file
    this.#fingerprint = fingerprint
    this.#places = new Map(places)
    this.#isNew = places.size === 0
    this.#end = this.#isNew ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0)
  }

  /** Appends a text. A failed write is reported by `finish`: until then the source itself can be read. */
  append(sha256: string, text: ArticleText): void {
    if (this.#failure !== undefined) return
    const record = encodeRecord(textFingerprint(this.#fingerprint, sha256), JSON.stringify(text))
    this.#places.set(sha256, [this.#end, record.length])
    this.#end += record.length
    this.#bufferedBytes += record.length
    this.#buffered.push(record)
    if (this.#bufferedBytes > BUFFER_BYTES) this.#flush()
  }

  /**
   * Writes what is buffered, and returns the texts of these sources, or why writing failed. A file that is mostly
   * stale is compacted, so its texts have moved.
   */
  finish(sources: ReadonlySet<string>): {
    readonly texts: TextCache
    readonly moved: boolean
    readonly failure: unknown
  } {
    this.#flush()
    const places = this.#places
    let used = 0
    for (const [sha256, [, length]] of places) {
      if (sources.has(sha256)) used += length
      else places.delete(sha256)
    }
    const texts = { file: this.#file, fingerprint: this.#fingerprint, places }
    const failure = this.#failure
    const moved = failure === undefined && this.#end > 2 * used + BUFFER_BYTES
    return { texts: moved ? compact(texts) : texts, moved, failure }
  }

  #flush(): void {
    if (this.#bufferedBytes === 0) return
    try {
      // Removed, not truncated: another process may still read the old file.
      if (this.#isNew) rmSync(this.#file, { force: true })
      this.#isNew = false
      appendToFile(this.#file, [Buffer.concat(this.#buffered)])
    } catch (error) {
      this.#failure = error
    }
    this.#buffered = []
    this.#bufferedBytes = 0
  }
}

function compact(texts: TextCache): TextCache {
  const places = new Map<string, RecordPlace>()
  replaceFile(texts.file, liveRecords(texts, places))
  return { ...texts, places }
}

/** The intact records of a cache. Adds to `places` where each will be when they are written in this order. */
function* liveRecords(texts: TextCache, places: Map<string, RecordPlace>): Generator<Buffer> {
  let end = 0
  for (const sha256 of texts.places.keys()) {
    const record = readTextRecord(texts, sha256)
    if (!record) continue
    places.set(sha256, [end, record.length])
    end += record.length
    yield record
  }
  closeTexts()
}
