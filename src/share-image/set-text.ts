import { LruCache } from '../core/lru-cache.ts'
import { breakLines } from './break-lines.ts'
import type { CoveredPixels } from './covered-pixels.ts'
import { drawText, type DrawnText, type TextStyle } from './draw-text.ts'

/** A text in its lines, ready to be painted. */
export interface SetText {
  readonly parts: readonly { readonly pixels: CoveredPixels; readonly x: number; readonly y: number }[]
  readonly height: number
}

// Of scripts written from left to right with spaces between words, and marks that all scripts share.
const IN_WORDS =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]*$/u

/**
 * Sets a text in lines of this room, in pixels. Headlines share most of their words, so each word is drawn
 * once and kept; a text that does not part into words, or has one wider than the room, is drawn as a whole.
 */
export async function setText(text: string, style: TextStyle, room: number): Promise<SetText> {
  if (style.direction === 'ltr' && IN_WORDS.test(text)) {
    const number = numberOf(style)
    const [space, ...words] = await Promise.all(
      [' ', ...text.split(' ')].map((word) =>
        drawnWords.getOrCompute(`${number} ${word}`, () => drawText(word, style)),
      ),
    )
    if (space && words.every(({ width }) => width <= room)) {
      return inLines(breakLines(words, space.width, room), space.width, style.lineHeight)
    }
  }
  const { pixels, height } = await drawText(text, style, room)
  return { parts: [{ pixels, x: 0, y: 0 }], height }
}

function inLines(lines: readonly DrawnText[][], space: number, lineHeight: number): SetText {
  const parts = lines.flatMap((line, index) => {
    let begins = 0
    return line.map(({ pixels, width }) => {
      const x = Math.round(begins)
      begins += width + space
      return { pixels, x, y: index * lineHeight }
    })
  })
  return { parts, height: lines.length * lineHeight }
}

// A word takes about 5 KB, so all of them 50 MB: those that were used last.
const drawnWords = new LruCache<Promise<DrawnText>>(10_000)

const styles = new Map<string, number>()

/** Of the styles in which words were drawn: a short name, as each word is looked up by it. */
function numberOf({ fonts, size, weight, language }: TextStyle): number {
  const name = [size, weight, language, ...fonts.map(({ file }) => file)].join('\n')
  const number = styles.get(name) ?? styles.size
  styles.set(name, number)
  return number
}
