/** Whether the word of a text, or a part of one written with a hyphen, begins with these letters. */
export function hasBeginning(word: string, letters: string): boolean {
  const asked = bare(letters)
  return [word, ...word.split(/[^\p{L}\p{M}\p{N}]+/u)].some((part) => bare(part).startsWith(asked))
}

/** Without case, accents and marks, as the index has words. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
