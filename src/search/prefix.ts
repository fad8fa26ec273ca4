/**
 * Whether a word, or a part of a hyphenated one, starts with the prefix, ignoring
 * case, diacritics and punctuation: `mid-air,` has the prefixes `mida` and `air`.
 */
export function hasPrefix(word: string, prefix: string): boolean {
  const folded = fold(prefix)
  return [word, ...word.split(/[^\p{L}\p{M}\p{N}]+/u)].some((part) => fold(part).startsWith(folded))
}

// Pagefind indexes words folded in the same way.
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
