import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { ArticleText } from '../article/article.ts'
import { digestOf } from '../system/digest.ts'

/**
 * The texts of articles as they were read, one after the other in a file: a page, a feed and the search each
 * need them, in threads of their own and in later builds, and to read a source anew takes twenty times as
 * long. Memory holds the places alone: all texts of 50,000 articles would need 4 GB.
 */
export interface KeptTexts {
  readonly file: string
  /** By the SHA-256 of the source. */
  readonly places: ReadonlyMap<string, TextPlace>
}

/** In bytes, and the digest of what stands there: another build may write into the same file. */
export type TextPlace = readonly [offset: number, length: number, digest: string]

/** The text of the source with this SHA-256; `undefined` when it is not there as it was kept. */
export function keptText(texts: KeptTexts, sha256: string): ArticleText | undefined {
  const place = texts.places.get(sha256)
  const bytes = place && bytesAt(openedFile(texts), place)
  // The digest says that append() wrote it.
  return bytes && (JSON.parse(bytes.toString('utf8')) as ArticleText)
}

/** The file that was asked last stays open: each text is asked for by itself, and to open it would take longer than to read. */
let opened: { readonly texts: KeptTexts; readonly number: number } | undefined

/** The number of the opened file; `undefined` where it cannot be opened: the sources can be read. */
function openedFile(texts: KeptTexts): number | undefined {
  if (opened?.texts !== texts) {
    closeFile()
    try {
      opened = { texts, number: openSync(texts.file, 'r') }
    } catch {
      return undefined
    }
  }
  return opened.number
}

function closeFile(): void {
  if (opened) closeSync(opened.number)
  opened = undefined
}

// Texts are gathered until they are worth a call to the system.
const WORTH_WRITING = 1 << 20

/** Writes texts at the end of the file of an earlier build, or of a new one. */
export class TextLog {
  readonly #file: string
  readonly #places: Map<string, TextPlace>
  #end: number
  #begins: boolean
  #gathered: Buffer[] = []
  #bytes = 0
  #failure: unknown

  /** `before` are the places that still count; without any, the file begins anew. */
  constructor({ file, places }: KeptTexts) {
    this.#file = file
    this.#places = new Map(places)
    this.#begins = places.size === 0
    this.#end = this.#begins ? 0 : sizeOf(file)
  }

  /** Keeps a text. What cannot be written is told at the end: until then the source itself can be read. */
  append(sha256: string, text: ArticleText): void {
    if (this.#failure !== undefined) return
    const bytes = Buffer.from(`${JSON.stringify(text)}\n`)
    this.#places.set(sha256, [this.#end, bytes.length, digestOf(bytes)])
    this.#end += bytes.length
    this.#bytes += bytes.length
    this.#gathered.push(bytes)
    if (this.#bytes > WORTH_WRITING) this.#write()
  }

  /**
   * The texts of these sources, all written, or why they could not be. Where most of the file is of no use any
   * more it is written anew, and the texts move.
   */
  finish(sources: ReadonlySet<string>): {
    readonly texts: KeptTexts
    readonly moved: boolean
    readonly failure: unknown
  } {
    this.#write()
    const places = this.#places
    let used = 0
    for (const [sha256, [, length]] of places) {
      if (sources.has(sha256)) used += length
      else places.delete(sha256)
    }
    const texts = { file: this.#file, places }
    const failure = this.#failure
    const moved = failure === undefined && this.#end > 2 * used + WORTH_WRITING
    return { texts: moved ? compacted(texts) : texts, moved, failure }
  }

  #write(): void {
    if (this.#bytes === 0) return
    try {
      mkdirSync(dirname(this.#file), { recursive: true })
      writeFileSync(this.#file, Buffer.concat(this.#gathered), { flag: this.#begins ? 'w' : 'a' })
      this.#begins = false
    } catch (error) {
      this.#failure = error
    }
    this.#gathered = []
    this.#bytes = 0
  }
}

/** Whether the file is as long as its places say: one that was cut or went is of no use. */
export function isWhole({ file, places }: KeptTexts): boolean {
  const size = sizeOf(file)
  for (const [offset, length] of places.values()) if (offset + length > size) return false
  return true
}

function compacted(texts: KeptTexts): KeptTexts {
  const { file, places } = texts
  const beside = `${file}.${process.pid}.new`
  writeFileSync(beside, '')
  const moved = new Map<string, TextPlace>()
  let end = 0
  for (const [sha256, place] of places) {
    const bytes = bytesAt(openedFile(texts), place)
    if (!bytes) continue
    appendFileSync(beside, bytes)
    moved.set(sha256, [end, bytes.length, place[2]])
    end += bytes.length
  }
  closeFile()
  renameSync(beside, file)
  return { file, places: moved }
}

function bytesAt(file: number | undefined, [offset, length, digest]: TextPlace): Buffer | undefined {
  if (file === undefined) return undefined
  try {
    const bytes = Buffer.allocUnsafe(length)
    readSync(file, bytes, 0, length, offset)
    return digestOf(bytes) === digest ? bytes : undefined
  } catch {
    return undefined // the source can be read
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
