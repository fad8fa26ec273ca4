interface Wide {
  readonly width: number
}

/**
 * Words in as few lines as the room asks for, the lines as even as can be.
 * A word that is wider than the room stands alone.
 */
export function breakLines<Word extends Wide>(words: readonly Word[], space: number, room: number): Word[][] {
  const fewest = linesWithin(words, space, room).length
  let narrowest = Math.ceil(Math.max(0, ...words.map(({ width }) => width)))
  let widest = Math.floor(room)
  while (narrowest < widest) {
    const middle = Math.floor((narrowest + widest) / 2)
    if (linesWithin(words, space, middle).length > fewest) narrowest = middle + 1
    else widest = middle
  }
  return linesWithin(words, space, widest)
}

function linesWithin<Word extends Wide>(words: readonly Word[], space: number, room: number): Word[][] {
  const lines: Word[][] = []
  let left = 0
  for (const word of words) {
    const line = lines.at(-1)
    if (line && space + word.width <= left) {
      line.push(word)
      left -= space + word.width
    } else {
      lines.push([word])
      left = room - word.width
    }
  }
  return lines
}
