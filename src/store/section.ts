import { listText } from './list-text.ts'

/**
 * A part of what is kept that is read only when somebody asks for it, and, where nobody made it anew, written
 * as it was: to make text of values and values of text takes ten times as long as to copy it.
 */
export class Section<Item> {
  #bytes: Uint8Array | undefined
  #items: readonly Item[] | undefined

  private constructor(bytes: Uint8Array | undefined, items: readonly Item[] | undefined) {
    this.#bytes = bytes
    this.#items = items
  }

  static of<Item>(items: readonly Item[]): Section<Item> {
    return new Section<Item>(undefined, items)
  }

  /** What a section of the same type was written as. */
  static in<Item>(bytes: Uint8Array): Section<Item> {
    return new Section<Item>(bytes, undefined)
  }

  get items(): readonly Item[] {
    this.#items ??= JSON.parse(new TextDecoder().decode(this.#bytes)) as readonly Item[] // as in() says
    return this.#items
  }

  get bytes(): Uint8Array {
    this.#bytes ??= listText(this.#items ?? [])
    return this.#bytes
  }
}
