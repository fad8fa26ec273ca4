/** Words that make an opening: fewer are alike by chance. */
const OPENING_WORDS = 5
/** “DEAR EDITOR:”, at most this long. */
const LABEL = /^(\p{Lu}[\p{L}’' ]{1,30}\p{L}):\s/u

/** How a text opens, numbers aside: a label of two words or more before a colon, else its first five words. Empty if it has fewer. */
export function openingOf(sentence: string): string {
  const label = LABEL.exec(sentence)?.[1]
  if (label?.includes(' ') === true) return label.toLowerCase()
  const words = sentence
    .slice(0, 200)
    .replace(/\p{N}+/gu, '#')
    .split(/\s+/, OPENING_WORDS)
  return words.length < OPENING_WORDS ? '' : words.join(' ').toLowerCase()
}
