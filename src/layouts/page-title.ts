const MAX_LENGTH = 90

/**
 * Shortens a text to at most 90 characters for the title of a browser tab. Cuts
 * between words, or within a word that is too long by itself.
 */
export function shortTitle(text: string): string {
  const characters = Array.from(text.slice(0, 4 * MAX_LENGTH)) // by code point, so as not to split an emoji
  if (characters.length <= MAX_LENGTH) return characters.join('')
  const cut = characters.slice(0, MAX_LENGTH - 1).join('')
  const space = cut.search(/\s\S*$/u)
  return `${(space > MAX_LENGTH / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/u, '')}…`
}
