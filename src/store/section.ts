import { stringifyList } from './json.ts'
import { encodeRecord, parseRecord } from './record.ts'

/**
 * A list in the manifest. It is parsed only when asked for, and an unchanged one is never encoded again: parsing and
 * stringifying take ten times as long as copying bytes.
 */
export class Section<Item> {
  /** Whether it was read from the manifest, and so need not be written again. */
  readonly isStored: boolean
  #record: Buffer | undefined
  #items: readonly Item[] | undefined

  private constructor(record: Buffer | undefined, items: readonly Item[] | undefined) {
    this.isStored = record !== undefined
    this.#record = record
    this.#items = items
  }

  static of<Item>(items: readonly Item[]): Section<Item> {
    return new Section<Item>(undefined, items)
  }

  /** A section of the manifest, from its intact record. */
  static stored<Item>(record: Buffer): Section<Item> {
    return new Section<Item>(record, undefined)
  }

  get items(): readonly Item[] {
    this.#items ??= this.#record ? parseRecord<readonly Item[]>(this.#record) : []
    return this.#items
  }

  /** Its record, encoded with this fingerprint. A stored section must have been read with the same one. */
  record(fingerprint: string): Buffer {
    this.#record ??= encodeRecord(fingerprint, stringifyList(this.#items ?? []))
    return this.#record
  }
}
