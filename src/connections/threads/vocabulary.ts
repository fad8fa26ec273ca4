/** Numbers hashes of 32 bits in the order in which they first come, from 0. */
export class Vocabulary {
  #hashes = new Uint32Array(1 << 14)
  #ids = new Int32Array(1 << 14)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** @param hash not 0, which marks an empty slot */
  idOf(hash: number): number {
    const slot = this.#slotOf(hash)
    if (this.#hashes[slot] === hash) return this.#ids[slot] ?? 0
    const id = this.#size
    this.#hashes[slot] = hash
    this.#ids[slot] = id
    this.#size += 1
    if (this.#size * 2 > this.#hashes.length) this.#grow()
    return id
  }

  /** Linear probing: the slot of the hash, or the empty one where it belongs. */
  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1
    let slot = hash & mask
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [hashes, ids] = [this.#hashes, this.#ids]
    this.#hashes = new Uint32Array(2 * hashes.length)
    this.#ids = new Int32Array(2 * ids.length)
    hashes.forEach((hash, old) => {
      if (hash === 0) return
      const slot = this.#slotOf(hash)
      this.#hashes[slot] = hash
      this.#ids[slot] = ids[old] ?? 0
    })
  }
}
