interface Measured {
  readonly width: number
}

/**
 * Breaks words into as few lines as `maxWidth` allows, and then makes the longest line as short as that number of lines
 * permits, to within a pixel. A word wider than `maxWidth` gets a line of its own.
 *
 * @param space the width of the space between two words
 */
export function breakLines<Word extends Measured>(
  words: readonly Word[],
  space: number,
  maxWidth: number,
): Word[][] {
  const fewest = fillLines(words, space, maxWidth).length
  let low = Math.ceil(Math.max(0, ...words.map(({ width }) => width)))
  let high = Math.floor(maxWidth)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (fillLines(words, space, middle).length > fewest) low = middle + 1
    else high = middle
  }
  return fillLines(words, space, high)
}

/** Starts a new line only when the next word does not fit. */
function fillLines<Word extends Measured>(words: readonly Word[], space: number, maxWidth: number): Word[][] {
  const lines: Word[][] = []
  let left = 0
  for (const word of words) {
    const line = lines.at(-1)
    if (line && space + word.width <= left) {
      line.push(word)
      left -= space + word.width
    } else {
      lines.push([word])
      left = maxWidth - word.width
    }
  }
  return lines
}
