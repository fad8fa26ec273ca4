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
import { setText, type SetText } from './set-text.ts'

// As in src/styles/tokens.css, in the light.
const palette = new Palette([0xfe, 0xfe, 0xfc])
const ink = palette.add([0x14, 0x13, 0x1a], 9)
const stamp = palette.add([0x42, 0x30, 0x9c], 6)

const MARGIN = 36
const [LEFT, RIGHT] = [MARGIN, SHARE_IMAGE.width - MARGIN] as const

/** What all pictures show, and where the rest of them begins, in pixels from the top. */
interface Paper {
  readonly printed: Canvas
  readonly top: number
}

const paperOf = memoize((site: Site) => newPaper(site))

// One for all pictures: 95 KB for each of 10,000 would make V8 collect its garbage, all of it, every few hundred.
const canvas = new Canvas(SHARE_IMAGE, palette)

/** The picture of a story as PNG: the same bytes for the same picture. */
export async function renderShareImage(image: ShareImage, site: Site): Promise<Uint8Array<ArrayBuffer>> {
  const { printed, top } = await paperOf(site)
  const headline = await set(headlineText(image))
  const day = await set(dayText(image, site, { alone: headline === undefined }))
  canvas.paintOver(printed) // nothing waits from here on, and so no other picture comes between
  const bottom = SHARE_IMAGE.height - MARGIN - (day?.height ?? 0)
  if (headline) {
    canvas.paintText(headline, LEFT, top + Math.floor((bottom - top - headline.height) / 2), ink)
  }
  if (day) canvas.paintText(day, LEFT, bottom, stamp)
  return canvas.png()
}

async function newPaper(site: Site): Promise<Paper> {
  const printed = new Canvas(SHARE_IMAGE, palette)
  const name = await set(nameText(site))
  if (name) printed.paintText(name, LEFT, MARGIN, ink)
  const y = MARGIN + (name ? name.height + 9 : 0)
  printed.paintLine(LEFT, RIGHT, y, ink)
  printed.paintLine(LEFT, RIGHT, y + 1, ink)
  printed.paintLine(LEFT, RIGHT, y + 3, ink, 128)
  return { printed, top: y + 4 }
}

/** Between the margins; `undefined` where no font has one of its characters, or none is to be seen. */
async function set({ words, ...style }: ShareText): Promise<SetText | undefined> {
  const fonts = fontsFor(words, style.language)
  return fonts?.length ? setText(words, { ...style, fonts }, RIGHT - LEFT) : undefined
}
