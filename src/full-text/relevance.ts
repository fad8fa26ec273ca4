/*
 * BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009): a word counts the more, the more often a
 * story has it for its length, and the fewer stories have it.
 */

const K1 = 1.2
const B = 0.75
// A constant, not the mean of the archive: a new story must not change what is stored for the others.
const USUAL_LENGTH = 400

// Steps of 4 %, from a single mention in a story of 20,000 words up to a story that is nothing but the word. With steps
// twice as large, one more of ten results was out of order.
const STEPS_PER_DOUBLING = 16
const LOWEST = -6

/** The frequency of a word in a story of this many words, relative to its length, as a byte. */
export function weightOf(occurrences: number, words: number): number {
  const relative = occurrences / (K1 * (1 - B + (B * words) / USUAL_LENGTH))
  const step = Math.round((Math.log2(relative) - LOWEST) * STEPS_PER_DOUBLING)
  return Math.min(255, Math.max(0, step))
}

/** The relative frequency that a byte stands for. Those of several words can be added. */
export function relativeFrequency(weight: number): number {
  return 2 ** (weight / STEPS_PER_DOUBLING + LOWEST)
}

/** How much a relative frequency says about a story: from 0 to almost 1. */
export function saturated(relative: number): number {
  return relative / (1 + relative)
}

/** How much a word says that this many of all stories have. */
export function rarity(having: number, stories: number): number {
  return Math.log(1 + (stories - having + 0.5) / (having + 0.5))
}
