/** Computes the value of each key once, or again if that failed: a file that was not loaded may load the next time. */
export class PromiseCache<Key, Value> {
  readonly #values = new Map<Key, Promise<Value>>()

  get(key: Key, compute: () => Promise<Value>): Promise<Value> {
    const cached = this.#values.get(key)
    if (cached !== undefined) return cached
    const value = compute()
    this.#values.set(key, value)
    value.catch(() => this.#values.delete(key))
    return value
  }
}
