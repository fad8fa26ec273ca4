import { readFile } from 'node:fs/promises'
import type { Node, Renderer } from '@takumi-rs/core'
import type { ShareText } from '../outputs/share-image.ts'
import { coveredPixels, type CoveredPixels } from './covered-pixels.ts'
import type { FontPart } from './fonts.ts'

/** How a text of a picture is drawn. */
export interface TextStyle extends Omit<ShareText, 'words'> {
  /** What has its characters. A line stands where the first of them puts it. */
  readonly fonts: readonly FontPart[]
}

/** A text as it was drawn. */
export interface DrawnText {
  readonly pixels: CoveredPixels
  /** From where the text begins to where what follows it on the line would. */
  readonly width: number
  /** Of its lines, whatever stands out of them. */
  readonly height: number
}

let renderer: Promise<Renderer> | undefined
const registered = new Map<string, Promise<unknown>>()

/**
 * Draws a text: in lines that fill the room and are about as long as each other, or without a room on a line of its own.
 * The same text is the same to the pixel, whatever was drawn before.
 */
export async function drawText(text: string, style: TextStyle, room?: number): Promise<DrawnText> {
  renderer ??= newRenderer()
  const ready = await renderer
  await Promise.all(style.fonts.map((part) => register(ready, part)))
  const node = nodeOf(text, style, room)
  const { width, height } = await ready.measure(node)
  // Accents and tails stand out of the line.
  const edge = Math.ceil(style.size / 2)
  const size = { width: Math.ceil(width) + 2 * edge, height: Math.ceil(height) + 2 * edge }
  const around: Node = { type: 'container', style: { display: 'flex', padding: edge }, children: [node] }
  const rgba = await ready.render(around, { ...size, format: 'raw' })
  return { pixels: coveredPixels(rgba, size.width, edge), width, height }
}

function nodeOf(
  text: string,
  { fonts, size, weight, lineHeight, direction, language }: TextStyle,
  room: number | undefined,
): Node {
  // Unquoted, a name with a digit or a keyword in it would not be a name.
  const families = [...new Set(fonts.map(({ family }) => `"${family}"`))]
  return {
    type: 'text',
    text,
    style: {
      ...(room === undefined
        ? { whiteSpace: 'pre' }
        : { width: room, wordBreak: 'break-word', textWrap: 'balance' }),
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

// Loaded only where pictures are wanted: it is native code, and not made for every system.
async function newRenderer(): Promise<Renderer> {
  const { Renderer } = await import('@takumi-rs/core')
  return new Renderer()
}

/** Fonts are read when a text first needs them: those of East Asia have hundreds of parts. */
function register(ready: Renderer, { family, file, ranges }: FontPart): Promise<unknown> {
  let done = registered.get(file)
  if (!done) {
    done = readFile(file).then((data) => ready.registerFont({ name: family, data, unicodeRange: ranges }))
    registered.set(file, done)
  }
  return done
}
