import { readFile } from 'node:fs/promises'
import type { Node, Renderer } from '@takumi-rs/core'
import type { ShareText } from '../outputs/share-image.ts'
import { coverageOf, type Coverage } from './coverage.ts'
import type { FontSubset } from './fonts.ts'

/** How to draw a text. */
export interface TextStyle extends Omit<ShareText, 'words'> {
  /** Fonts that together have every character of the text. The first one decides where the baseline is. */
  readonly fonts: readonly FontSubset[]
}

/** A drawn text; lengths in pixels. */
export interface DrawnText {
  readonly pixels: Coverage
  /** The advance: from the origin to where the next text on the line would begin. */
  readonly width: number
  /** The height of its lines, without what extends beyond them. */
  readonly height: number
}

let renderer: Promise<Renderer> | undefined
const registeredFonts = new Map<string, Promise<unknown>>()

/**
 * Draws a text in lines of about equal length that fit `maxWidth`, or on a single line if there is none. The result
 * does not depend on what was drawn before, down to the pixel.
 */
export async function drawText(text: string, style: TextStyle, maxWidth?: number): Promise<DrawnText> {
  renderer ??= createRenderer()
  const ready = await renderer
  await Promise.all(style.fonts.map((font) => registerFont(ready, font)))
  const node = textNode(text, style, maxWidth)
  const { width, height } = await ready.measure(node)
  // Room for accents and descenders, which extend beyond the line.
  const padding = Math.ceil(style.size / 2)
  const size = { width: Math.ceil(width) + 2 * padding, height: Math.ceil(height) + 2 * padding }
  const padded: Node = { type: 'container', style: { display: 'flex', padding }, children: [node] }
  const rgba = await ready.render(padded, { ...size, format: 'raw' })
  return { pixels: coverageOf(rgba, size.width, padding), width, height }
}

function textNode(
  text: string,
  { fonts, size, weight, lineHeight, direction, language }: TextStyle,
  maxWidth: number | undefined,
): Node {
  // Quoted, because an unquoted family name may not contain a digit or a keyword.
  const families = [...new Set(fonts.map(({ family }) => `"${family}"`))]
  return {
    type: 'text',
    text,
    style: {
      ...(maxWidth === undefined
        ? { whiteSpace: 'pre' }
        : { width: maxWidth, wordBreak: 'break-word', textWrap: 'balance' }),
      flexShrink: 0,
      fontFamily: families.join(', '),
      fontSize: size,
      fontWeight: weight,
      lineHeight: `${lineHeight}px`,
      color: 'black',
      textAlign: direction === 'rtl' ? 'right' : 'left',
      direction,
    },
    dir: direction,
    ...(language === undefined ? {} : { lang: language }),
  }
}

// Imported only when an image is drawn: it is native code, and not available for every system.
async function createRenderer(): Promise<Renderer> {
  const { Renderer } = await import('@takumi-rs/core')
  return new Renderer()
}

/** Reads a font when a text first needs it: the fonts for Chinese, Japanese and Korean have hundreds of subsets. */
function registerFont(ready: Renderer, { family, file, ranges }: FontSubset): Promise<unknown> {
  let registered = registeredFonts.get(file)
  if (!registered) {
    registered = readFile(file).then((data) =>
      ready.registerFont({ name: family, data, unicodeRange: ranges }),
    )
    registeredFonts.set(file, registered)
  }
  return registered
}
