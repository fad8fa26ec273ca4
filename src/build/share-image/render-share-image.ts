import { readFile } from 'node:fs/promises'
import type { Renderer } from '@takumi-rs/core'
import { SHARE_IMAGE, shareImageTree, type ShareImage } from '../../outputs/share-image.ts'
import site from '../../site.config.ts'
import { fontsFor, type FontPart } from './fonts.ts'

let renderer: Promise<Renderer> | undefined
const registered = new Map<string, Promise<unknown>>()

/** The picture of a story as PNG: the same bytes for the same picture. */
export async function renderShareImage(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  renderer ??= newRenderer()
  const ready = await renderer
  const forHeadline = fontsFor(`[${image.headline}]`, image.language) ?? []
  // Letters and digits of the date too, which is in Latin script in every language of the interface.
  const forName = fontsFor(`${site.name} 0`, site.language) ?? fontsFor('0', undefined) ?? []
  await Promise.all([...forHeadline, ...forName].map((part) => register(ready, part)))
  const tree = shareImageTree(image, { headline: familiesOf(forHeadline), name: familiesOf(forName) }, site)
  return ready.render(tree, { ...SHARE_IMAGE, format: 'png' })
}

function familiesOf(parts: readonly FontPart[]): readonly string[] {
  return [...new Set(parts.map(({ family }) => family))]
}

// Loaded only where pictures are wanted: it is native code, and not made for every system.
async function newRenderer(): Promise<Renderer> {
  const { Renderer } = await import('@takumi-rs/core')
  return new Renderer()
}

/** Fonts are read when a headline first needs them: those of East Asia have hundreds of parts. */
function register(ready: Renderer, { family, file, ranges }: FontPart): Promise<unknown> {
  let done = registered.get(file)
  if (!done) {
    done = readFile(file).then((data) => ready.registerFont({ name: family, data, unicodeRange: ranges }))
    registered.set(file, done)
  }
  return done
}
