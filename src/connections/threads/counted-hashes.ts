/** Counts hashes of 32 bits, up to 255 each, in nine bytes per hash: a `Map` takes five times that. */
export class CountedHashes {
  #hashes = new Uint32Array(1 << 12)
  #counts = new Uint8Array(1 << 12)
  #used = 0

  /** How often the hash was added. */
  count(hash: number): number {
    return this.#counts[this.#slotOf(hash)] ?? 0
  }

  /** @param hash not 0, which marks an empty slot */
  add(hash: number): void {
    const slot = this.#slotOf(hash)
    if (this.#hashes[slot] === 0) {
      this.#hashes[slot] = hash
      this.#used += 1
    }
    this.#counts[slot] = Math.min(255, (this.#counts[slot] ?? 0) + 1)
    if (this.#used * 2 > this.#hashes.length) this.#grow()
  }

  /** Linear probing: the slot of the hash, or the empty one where it belongs. */
  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1
    let slot = hash & mask
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [hashes, counts] = [this.#hashes, this.#counts]
    this.#hashes = new Uint32Array(2 * hashes.length)
    this.#counts = new Uint8Array(2 * counts.length)
    hashes.forEach((hash, old) => {
      if (hash === 0) return
      const slot = this.#slotOf(hash)
      this.#hashes[slot] = hash
      this.#counts[slot] = counts[old] ?? 0
    })
  }
}
