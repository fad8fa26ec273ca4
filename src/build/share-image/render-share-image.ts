import {
  dayText,
  headlineText,
  nameText,
  SHARE_IMAGE,
  type ShareImage,
  type ShareText,
} from '../../outputs/share-image.ts'
import site from '../../site.config.ts'
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

let nameOfSite: Promise<SetText | undefined> | undefined

/** The picture of a story as PNG: the same bytes for the same picture. */
export async function renderShareImage(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  nameOfSite ??= set(nameText(site))
  const name = await nameOfSite
  const headline = await set(headlineText(image))
  const day = await set(dayText(image, site, { alone: headline === undefined }))
  const canvas = new Canvas(SHARE_IMAGE, palette)

  let y = MARGIN
  if (name) {
    canvas.paintText(name, LEFT, y, ink)
    y += name.height + 9
  }
  canvas.paintLine(LEFT, RIGHT, y, ink)
  canvas.paintLine(LEFT, RIGHT, y + 1, ink)
  canvas.paintLine(LEFT, RIGHT, y + 3, ink, 128)
  y += 4
  const bottom = SHARE_IMAGE.height - MARGIN - (day?.height ?? 0)
  if (headline) canvas.paintText(headline, LEFT, y + Math.floor((bottom - y - headline.height) / 2), ink)
  if (day) canvas.paintText(day, LEFT, bottom, stamp)
  return canvas.png()
}

/** Between the margins; `undefined` where no font has one of its characters, or none is to be seen. */
async function set({ words, ...style }: ShareText): Promise<SetText | undefined> {
  const fonts = fontsFor(words, style.language)
  return fonts?.length ? setText(words, { ...style, fonts }, RIGHT - LEFT) : undefined
}
