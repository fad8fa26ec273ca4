import {
  dayText,
  headlineText,
  nameText,
  SHARE_IMAGE,
  type ShareImage,
  type ShareText,
} from '../outputs/share-image.ts'
import { memoize } from '../core/memoize.ts'
import type { Site } from '../core/site.ts'
import { Canvas } from './canvas.ts'
import { fontsFor } from './fonts.ts'
import { Palette } from './palette.ts'
import { typeset, type TypesetText } from './typeset.ts'

// The light theme of src/styles/tokens.css.
const palette = new Palette([0xfe, 0xfe, 0xfc])
const ink = palette.add([0x14, 0x13, 0x1a], 9)
const stamp = palette.add([0x42, 0x30, 0x9c], 6)

const MARGIN = 36
const [LEFT, RIGHT] = [MARGIN, SHARE_IMAGE.width - MARGIN] as const

/** What all images have in common. */
interface Background {
  readonly painted: Canvas
  /** Where the story’s own part begins, in pixels from the top. */
  readonly top: number
}

const backgroundOf = memoize((site: Site) => paintBackground(site))

// Shared by all images: allocating 95 KB for each of 10,000 would cause a full garbage collection every few hundred.
const canvas = new Canvas(SHARE_IMAGE, palette)

/** Renders the share image of a story as PNG. Equal input gives equal bytes. */
export async function renderShareImage(image: ShareImage, site: Site): Promise<Uint8Array<ArrayBuffer>> {
  const { painted, top } = await backgroundOf(site)
  const headline = await setBetweenMargins(headlineText(image))
  const day = await setBetweenMargins(dayText(image, site, { alone: headline === undefined }))
  canvas.copyFrom(painted) // no `await` from here on: another image would paint on the same canvas
  const bottom = SHARE_IMAGE.height - MARGIN - (day?.height ?? 0)
  if (headline) {
    canvas.paintText(headline, LEFT, top + Math.floor((bottom - top - headline.height) / 2), ink)
  }
  if (day) canvas.paintText(day, LEFT, bottom, stamp)
  return canvas.png()
}

async function paintBackground(site: Site): Promise<Background> {
  const painted = new Canvas(SHARE_IMAGE, palette)
  const name = await setBetweenMargins(nameText(site))
  if (name) painted.paintText(name, LEFT, MARGIN, ink)
  const y = MARGIN + (name ? name.height + 9 : 0)
  painted.paintLine(LEFT, RIGHT, y, ink)
  painted.paintLine(LEFT, RIGHT, y + 1, ink)
  painted.paintLine(LEFT, RIGHT, y + 3, ink, 128)
  return { painted, top: y + 4 }
}

/** Sets a text between the margins; `undefined` if it has no visible character, or one that no font has. */
async function setBetweenMargins({ words, ...style }: ShareText): Promise<TypesetText | undefined> {
  const fonts = fontsFor(words, style.language)
  return fonts?.length ? typeset(words, { ...style, fonts }, RIGHT - LEFT) : undefined
}
