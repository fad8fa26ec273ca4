/** The values that were asked for last, at most so many: for what is soon asked for again and too much to keep. */
export class LruCache<Value> {
  readonly #most: number
  /** The one that was asked for longest ago stands first. */
  readonly #values = new Map<string, Value>()

  constructor(most: number) {
    this.#most = most
  }

  /** The value of this name, made if it is not there. */
  of(name: string, make: () => Value): Value {
    const value = this.#values.get(name) ?? make()
    this.#values.delete(name)
    this.#values.set(name, value)
    if (this.#values.size > this.#most) {
      const [oldest = name] = this.#values.keys()
      this.#values.delete(oldest)
    }
    return value
  }
}
