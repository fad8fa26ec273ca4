/** A cache of at most `capacity` values that evicts the least recently used. */
export class LruCache<Value> {
  readonly #capacity: number
  /** Least recently used first: a `Map` iterates in insertion order. */
  readonly #entries = new Map<string, Value>()

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** The value of the key. Computes and stores it on a miss. */
  getOrCompute(key: string, compute: () => Value): Value {
    const value = this.#entries.get(key) ?? compute()
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size > this.#capacity) {
      const [oldest = key] = this.#entries.keys()
      this.#entries.delete(oldest)
    }
    return value
  }
}
