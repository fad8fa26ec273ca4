import { CountedHashes } from './counted-hashes.ts'

/** A sentence in this many earlier stories is the publisher’s, not the story’s. Follow-ups repeat their background less often. */
const SHARED_BY = 5

/** Finds sentences that many earlier stories have: a notice of copyright, a line about the agency. */
export class SharedSentences {
  readonly #counts = new CountedHashes()

  /** Whether each sentence of a story is shared, then counts them for the stories to come. */
  add(hashes: readonly number[]): boolean[] {
    const shared = hashes.map((hash) => this.#counts.count(hash || 1) >= SHARED_BY)
    for (const hash of hashes) this.#counts.add(hash || 1)
    return shared
  }
}
