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
import { asciiAt } from './format.ts'
import { readPicture } from './read-picture.ts'

/** The folders that pictures stand in. */
export type PictureFolders = Readonly<Record<PictureFile['folder'], string>>

/** A picture that was looked at, and what it is recognised by where that proves anything. */
export interface LookedUp {
  readonly file: PictureFile
  readonly mark?: FileStat | undefined
}

/** Why a picture cannot be shown, for each place that names it. */
export type Refusal = (place: Place, named: string) => Problem

/** A browser keeps four bytes a pixel. */
const MOST_PIXELS = 50_000_000

/** `C:/Users/jane/fire.jpg`: where the picture was when its name was copied. */
const ON_A_DISK = /^(?:[a-z]:[/\\]|file:)/i

/** Which file a name of front matter means, from the story’s own path; or why none. */
export function placeOfPicture(
  story: string,
  named: string,
): Result<Pick<PictureFile, 'folder' | 'path'>, Refusal> {
  if (ON_A_DISK.test(named)) return err(outside('content'))
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(named)) {
    return err(elsewhere)
  }
  const folder = named.startsWith('/') ? 'public' : 'content'
  const path = posix.normalize(folder === 'public' ? named.slice(1) : posix.join(posix.dirname(story), named))
  if (path === '..' || path.startsWith('../') || path.startsWith('/')) return err(outside(folder))
  return ok({ folder, path })
}

/** Looks at a file, unless it is marked as it was when it was looked at before. */
export async function lookUpPicture(
  { folder, path }: Pick<PictureFile, 'folder' | 'path'>,
  folders: PictureFolders,
  before: LookedUp | undefined,
): Promise<Result<LookedUp, Refusal>> {
  const root = folders[folder]
  const mark = fileStatOf(join(root, path))
  if (before && isSameFileStat(mark, before.mark)) return ok(before)
  const source = readContentFile(root, path)
  if (!source.ok) return err(await refusalOf(source.error, folder, path, root))
  const { bytes } = source.value
  const picture = readPicture(bytes)
  if (!picture) {
    const kind = kindOf(bytes)
    return err((place, named) => problem('picture-kind', place, { named: clipped(named), kind }))
  }
  const { type, width, height } = picture
  if (width * height > MOST_PIXELS) {
    return err(tooLarge(`${width} × ${height} pixels`))
  }
  const sha256 = hash('sha256', bytes)
  return ok({
    file: { folder, path, sha256, type, width, height, bytes: picture.bytes.length },
    mark: mark && isSettled(mark, Date.now()) ? mark : undefined,
  })
}

/** What kept the file from being read, said of the place that names it. */
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
    return (place, named) => problem('picture-unreadable', place, { named: clipped(named), because })
  }
  const base = posix.basename(path)
  const beside = await readdir(join(root, posix.dirname(path))).catch(() => [])
  const names = beside.filter((name) => !STORY.test(name)).sort()
  // `FIRE.JPG` for `fire.jpg` is many letters for `closest`, and the same name on many systems.
  const near = names.find((name) => name.toLowerCase() === base.toLowerCase()) ?? closest(base, names)
  return (place, named) => {
    const meant = near === undefined ? undefined : named.slice(0, named.lastIndexOf('/') + 1) + near
    return problem('picture-missing', place, { named: clipped(named), where: WHERE[folder], meant })
  }
}

const WHERE = { content: 'beside the story', public: 'in public/' } as const
const NAMES = { content: 'the content folder', public: 'public/' } as const

const elsewhere: Refusal = (place, named) => problem('picture-elsewhere', place, { named: clipped(named) })

function outside(folder: PictureFile['folder']): Refusal {
  return (place, named) => problem('picture-outside', place, { named: clipped(named), folder: NAMES[folder] })
}

function tooLarge(because: string): Refusal {
  return (place, named) => problem('picture-too-large', place, { named: clipped(named), because })
}

function kindOf(bytes: Uint8Array): string | undefined {
  const start = asciiAt(bytes, 0, 1_000)
  if (/<svg[\s>]/i.test(start)) return 'an SVG drawing, which may hold programs'
  if (/^....ftypavi[fs]/s.test(start)) return 'an AVIF image'
  return binaryKind(bytes)
}

function clipped(named: string): string {
  return named.length <= 200 ? named : `${named.slice(0, 200)}…`
}
