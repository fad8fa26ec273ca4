import { LruCache } from '../core/lru-cache.ts'
import { breakLines } from './break-lines.ts'
import type { Coverage } from './coverage.ts'
import { drawText, type DrawnText, type TextStyle } from './draw-text.ts'

/** A text broken into lines, ready to paint; lengths in pixels. */
export interface TypesetText {
  /** Words, or the whole text, each with its offset from the origin of the text. */
  readonly parts: readonly { readonly pixels: Coverage; readonly x: number; readonly y: number }[]
  readonly height: number
}

// Scripts written from left to right with spaces between words, and the characters that all scripts share.
const SPACED_SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]*$/u

/**
 * Sets a text in lines of at most `maxWidth` pixels. Headlines share most of their words, so words are drawn one by one
 * and cached. A text that cannot be split at spaces, or has a word wider than a line, is drawn as a whole.
 */
export async function typeset(text: string, style: TextStyle, maxWidth: number): Promise<TypesetText> {
  if (style.direction === 'ltr' && SPACED_SCRIPTS.test(text)) {
    const number = styleNumber(style)
    const [space, ...words] = await Promise.all(
      [' ', ...text.split(' ')].map((word) =>
        drawnWords.getOrCompute(`${number} ${word}`, () => drawText(word, style)),
      ),
    )
    if (space && words.every(({ width }) => width <= maxWidth)) {
      return placeWords(breakLines(words, space.width, maxWidth), space.width, style.lineHeight)
    }
  }
  const { pixels, height } = await drawText(text, style, maxWidth)
  return { parts: [{ pixels, x: 0, y: 0 }], height }
}

function placeWords(lines: readonly DrawnText[][], space: number, lineHeight: number): TypesetText {
  const parts = lines.flatMap((line, index) => {
    let left = 0
    return line.map(({ pixels, width }) => {
      const x = Math.round(left)
      left += width + space
      return { pixels, x, y: index * lineHeight }
    })
  })
  return { parts, height: lines.length * lineHeight }
}

// About 5 KB per word, 50 MB in all.
const drawnWords = new LruCache<Promise<DrawnText>>(10_000)

const styleNumbers = new Map<string, number>()

/** A number for each style: a short cache key, because every word is looked up by it. */
function styleNumber({ fonts, size, weight, language }: TextStyle): number {
  const key = [size, weight, language, ...fonts.map(({ file }) => file)].join('\n')
  const number = styleNumbers.get(key) ?? styleNumbers.size
  styleNumbers.set(key, number)
  return number
}
