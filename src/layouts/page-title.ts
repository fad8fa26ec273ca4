const LONGEST = 90

/**
 * A text as the title of a browser's tab: at most 90 characters, cut between
 * words, or within a word that is longer than that.
 */
export function shortTitle(text: string): string {
  const characters = Array.from(text.slice(0, 4 * LONGEST)) // by code point: half an emoji is not a character
  if (characters.length <= LONGEST) return characters.join('')
  const cut = characters.slice(0, LONGEST - 1).join('')
  const space = cut.search(/\s\S*$/u)
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/u, '')}…`
}
