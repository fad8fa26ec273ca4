import { hash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { PictureFile } from '../../article/article.ts'
import { closest } from '../../core/edit-distance.ts'
import { problem, type Place, type Problem } from '../../core/problem.ts'
import { err, ok, type Result } from '../../core/result.ts'
import { binaryKind } from '../../reading/bytes/signatures.ts'
import { readContentFile, STORY } from '../content-files.ts'
import { isSameFileStat, isSettled, fileStatOf, type FileStat } from '../file-stat.ts'
import { parsePicture } from './parse-picture.ts'
import { asciiAt } from './picture-parser.ts'

/** The paths of the two folders that may hold pictures. */
export type PictureFolders = Readonly<Record<PictureFile['folder'], string>>

/** A picture that can be shown, as cached for the next build. */
export interface CachedPicture {
  readonly file: PictureFile
  /** Proves that the file is unchanged. Missing if the file was too new for its times to prove anything. */
  readonly stat?: FileStat | undefined
}

/** Builds the problem of a picture that cannot be shown, for a place that names it. */
export type Refusal = (place: Place, named: string) => Problem

/** Browsers take four bytes of memory per pixel. */
const MAX_PIXELS = 50_000_000

/** `C:/Users/jane/fire.jpg` or `file:///…`: copied from the editor’s own computer. */
const LOCAL_FILE = /^(?:[a-z]:[/\\]|file:)/i

/**
 * Resolves the name of a picture in front matter: relative to the story’s own path, or to `public/` if it begins with
 * `/`. Does not touch the disk.
 */
export function resolvePicture(
  story: string,
  named: string,
): Result<Pick<PictureFile, 'folder' | 'path'>, Refusal> {
  if (LOCAL_FILE.test(named)) return err(outside('content'))
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(named)) {
    return err(onAnotherSite)
  }
  const folder = named.startsWith('/') ? 'public' : 'content'
  const path = posix.normalize(folder === 'public' ? named.slice(1) : posix.join(posix.dirname(story), named))
  if (path === '..' || path.startsWith('../') || path.startsWith('/')) return err(outside(folder))
  return ok({ folder, path })
}

/** Reads and parses a picture, unless its stat is that of the cached one. */
export async function lookUpPicture(
  { folder, path }: Pick<PictureFile, 'folder' | 'path'>,
  folders: PictureFolders,
  cached: CachedPicture | undefined,
): Promise<Result<CachedPicture, Refusal>> {
  const root = folders[folder]
  const stat = fileStatOf(join(root, path))
  if (cached && isSameFileStat(stat, cached.stat)) return ok(cached)
  const source = readContentFile(root, path)
  if (!source.ok) return err(await refusalOf(source.error, folder, path, root))
  const { bytes } = source.value
  const picture = parsePicture(bytes)
  if (!picture) {
    const kind = describeKind(bytes)
    return err((place, named) => problem('picture-kind', place, { named: truncate(named), kind }))
  }
  const { type, width, height } = picture
  if (width * height > MAX_PIXELS) {
    return err(tooLarge(`${width} × ${height} pixels`))
  }
  const sha256 = hash('sha256', bytes)
  return ok({
    file: { folder, path, sha256, type, width, height, bytes: picture.bytes.length },
    stat: stat && isSettled(stat, Date.now()) ? stat : undefined,
  })
}

/** Turns the problem of reading the file into one of the place that names it, with a suggestion if the file is missing. */
async function refusalOf(
  { code, message }: Problem,
  folder: PictureFile['folder'],
  path: string,
  root: string,
): Promise<Refusal> {
  if (code === 'file-link-outside') return outside(folder)
  if (code === 'file-too-large') return tooLarge('more than 32 MB')
  if (code !== 'file-vanished') {
    const because = code === 'file-not-regular' ? 'What has that name is not a file.' : message
    return (place, named) => problem('picture-unreadable', place, { named: truncate(named), because })
  }
  const base = posix.basename(path)
  const beside = await readdir(join(root, posix.dirname(path))).catch(() => [])
  const names = beside.filter((name) => !STORY.test(name)).sort()
  // `closest` counts `FIRE.JPG` as far from `fire.jpg`, but on many systems it is the same name.
  const suggestion = names.find((name) => name.toLowerCase() === base.toLowerCase()) ?? closest(base, names)
  return (place, named) => {
    const meant =
      suggestion === undefined ? undefined : named.slice(0, named.lastIndexOf('/') + 1) + suggestion
    return problem('picture-missing', place, { named: truncate(named), where: LOCATION[folder], meant })
  }
}

const LOCATION = { content: 'beside the story', public: 'in public/' } as const
const FOLDER_NAME = { content: 'the content folder', public: 'public/' } as const

const onAnotherSite: Refusal = (place, named) =>
  problem('picture-elsewhere', place, { named: truncate(named) })

function outside(folder: PictureFile['folder']): Refusal {
  return (place, named) =>
    problem('picture-outside', place, { named: truncate(named), folder: FOLDER_NAME[folder] })
}

function tooLarge(because: string): Refusal {
  return (place, named) => problem('picture-too-large', place, { named: truncate(named), because })
}

/** What the file is instead, in words. */
function describeKind(bytes: Uint8Array): string | undefined {
  const start = asciiAt(bytes, 0, 1_000)
  if (/<svg[\s>]/i.test(start)) return 'an SVG drawing, which may hold programs'
  if (/^....ftypavi[fs]/s.test(start)) return 'an AVIF image'
  return binaryKind(bytes)
}

function truncate(named: string): string {
  return named.length <= 200 ? named : `${named.slice(0, 200)}…`
}
