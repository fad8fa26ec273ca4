/** Writes bytes and numbers to a buffer that grows. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>
  #length = 0

  constructor(capacity = 16) {
    this.#bytes = new Uint8Array(capacity)
  }

  /** Everything written so far: a view, valid until more is written. */
  get written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length)
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(this.#length + 1)
    this.#bytes[this.#length] = value
    this.#length += 1
  }

  /** A whole number from 0, in groups of seven bits, the lowest first (LEB128). */
  number(value: number): void {
    let rest = value
    while (rest >= 0x80) {
      this.byte((rest % 0x80) + 0x80)
      rest = Math.floor(rest / 0x80)
    }
    this.byte(rest)
  }

  bytes(bytes: Uint8Array): void {
    const end = this.#length + bytes.length
    if (end > this.#bytes.length) this.#grow(end)
    this.#bytes.set(bytes, this.#length)
    this.#length = end
  }

  /** Bytes with their number in front. */
  block(bytes: Uint8Array): void {
    this.number(bytes.length)
    this.bytes(bytes)
  }

  text(text: string): void {
    this.block(new TextEncoder().encode(text))
  }

  #grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.#bytes.length * 2))
    larger.set(this.written)
    this.#bytes = larger
  }
}

/** Reads what a `ByteWriter` wrote. Throws a `RangeError` at the end of the bytes. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #offset = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get atEnd(): boolean {
    return this.#offset >= this.#bytes.length
  }

  byte(): number {
    const value = this.#bytes[this.#offset]
    if (value === undefined) throw new RangeError('the search index ends too early')
    this.#offset += 1
    return value
  }

  number(): number {
    let value = 0
    for (let unit = 1; ; unit *= 0x80) {
      const byte = this.byte()
      value += (byte % 0x80) * unit
      if (byte < 0x80) return value
    }
  }

  numbers(count: number): number[] {
    return Array.from({ length: count }, () => this.number())
  }

  bytes(length: number): Uint8Array {
    const end = this.#offset + length
    if (end > this.#bytes.length) throw new RangeError('the search index ends too early')
    const bytes = this.#bytes.subarray(this.#offset, end)
    this.#offset = end
    return bytes
  }

  block(): Uint8Array {
    return this.bytes(this.number())
  }

  text(): string {
    return new TextDecoder().decode(this.block())
  }
}
