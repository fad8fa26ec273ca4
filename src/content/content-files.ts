import { isUtf8 } from 'node:buffer'
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { readdir, readlink, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { problem, startOf, type Problem } from '../core/problem.ts'
import { err, ok, type Result } from '../core/result.ts'
import type { Source } from '../reading/reading.ts'
import { codeOf, reasonOf } from '../system/system-error.ts'

/** A news story takes a few kilobytes. A larger file is something else. */
const MAX_BYTES = 32 * 1024 * 1024

/** The editor's corrections of names, at the top of the folder. It is not a story. */
export const NAMES_FILE = 'names.txt'

/** Names of story files. */
export const STORY = /\.(?:txt|md|markdown)$/i
/** Reported as unused: whether a story names a picture is known only when all of them have been read. */
const PICTURE = /\.(?:jpe?g|png|webp|gif)$/i
/** Files that systems and editors leave behind. They are skipped silently: nobody meant to publish them. */
const LEFTOVER = /^(?:\.|Thumbs\.db$|desktop\.ini$|#.*#$)|~$/i

export interface Listing {
  /** Paths relative to the folder, with `/` between folders, sorted by code unit. */
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Lists every story file under the folder, at any depth. Follows links only to files
 * inside the folder, never to folders, so that the walk ends and nothing from
 * elsewhere is published.
 */
export async function listContentFiles(root: string): Promise<Listing> {
  const files: string[] = []
  const problems: Problem[] = []
  const folders = ['']
  let isEmpty = true
  let inside: string
  try {
    inside = (await realpath(root)) + sep
  } catch (error) {
    return { files, problems: [problem('content-folder-missing', startOf(''), { because: reasonOf(error) })] }
  }
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries
    try {
      entries = await readdir(join(root, folder), { withFileTypes: true })
    } catch (error) {
      const place = startOf(folder)
      if (folder === '') problems.push(problem('content-folder-missing', place, { because: reasonOf(error) }))
      else problems.push(problem('file-unreadable', place, { because: reasonOf(error) }))
      continue
    }
    const notUtf8 = await namesNotInUtf8(join(root, folder), entries)
    for (const [name, meanings] of notUtf8) {
      const place = startOf(folder === '' ? name : `${folder}/${name}`)
      problems.push(...meanings.map((meant) => problem('file-name-not-utf8', place, { meant })))
    }
    for (const entry of entries) {
      isEmpty &&= entry.isDirectory()
      if (LEFTOVER.test(entry.name)) continue
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (file === NAMES_FILE) continue
      if (notUtf8.has(entry.name)) continue
      if (entry.isSymbolicLink()) {
        const linkProblem = await problemOfLink(root, inside, file)
        if (linkProblem) problems.push(linkProblem)
        else if (STORY.test(entry.name)) files.push(file)
      } else if (entry.isDirectory()) {
        if (STORY.test(entry.name)) problems.push(problem('folder-named-as-story', startOf(file), {}))
        folders.push(file)
      } else if (!entry.isFile()) {
        problems.push(problem('file-not-regular', startOf(file), { kind: kindOf(entry) }))
      } else if (STORY.test(entry.name)) files.push(file)
      else if (PICTURE.test(entry.name)) {
        problems.push(problem('picture-unused', startOf(file), { name: entry.name }))
      } else
        problems.push(problem('file-type-unknown', startOf(file), { extension: extensionOf(entry.name) }))
    }
  }
  // A folder that holds only leftover files is not reported as empty: leftovers are skipped silently.
  if (isEmpty && problems.length === 0) problems.push(problem('content-folder-empty', startOf(''), {}))
  return { files: files.sort(), problems }
}

/**
 * Returns the bytes of a listed file, or the problem that prevents reading it. The file
 * may have been replaced since it was listed, so this never follows a link out of the
 * folder, not even one in place of a folder on the way.
 */
export function readContentFile(root: string, file: string): Result<Source, Problem> {
  const path = join(root, file)
  let real: string
  try {
    real = realpathSync.native(path)
    // If the file has no link on its way, neither has the folder.
    const inside = real === path ? root : realpathSync.native(root)
    if (!real.startsWith(inside + sep)) {
      return err(problem('file-link-outside', startOf(file), { target: real }))
    }
  } catch (error) {
    return err(unreadable(file, error))
  }
  return readAt(real, file, constants.O_NOFOLLOW)
}

/**
 * Returns the bytes of a file whose digest the caller verifies. It does not matter then where a link leads, and checking
 * for links takes as long as reading.
 */
export function readKnownFile(root: string, file: string): Result<Source, Problem> {
  return readAt(join(root, file), file)
}

/**
 * Never waits on a pipe. Synchronous: asynchronously, each small file takes six calls to the thread pool, and ten times
 * as long.
 */
function readAt(path: string, file: string, flags = 0): Result<Source, Problem> {
  let opened: number | undefined
  try {
    opened = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | flags)
    const stats = fstatSync(opened)
    if (!stats.isFile()) return err(problem('file-not-regular', startOf(file), { kind: kindOf(stats) }))
    if (stats.size > MAX_BYTES) {
      return err(problem('file-too-large', startOf(file), { bytes: stats.size, limit: MAX_BYTES }))
    }
    return ok({ file, bytes: readFileSync(opened) })
  } catch (error) {
    return err(unreadable(file, error))
  } finally {
    if (opened !== undefined) closeSync(opened)
  }
}

function unreadable(file: string, error: unknown): Problem {
  if (codeOf(error) === 'ENOENT') return problem('file-vanished', startOf(file), {})
  return problem('file-unreadable', startOf(file), { because: reasonOf(error) })
}

async function problemOfLink(root: string, inside: string, file: string): Promise<Problem | undefined> {
  const path = join(root, file)
  let target = '?'
  try {
    target = await readlink(path)
    const real = await realpath(path)
    const stats = await stat(real)
    if (!`${real}${sep}`.startsWith(inside)) return problem('file-link-outside', startOf(file), { target })
    if (stats.isDirectory()) return problem('file-link-folder', startOf(file), { target })
    if (!stats.isFile()) return problem('file-not-regular', startOf(file), { kind: kindOf(stats) })
    return undefined
  } catch (error) {
    return problem('file-link-broken', startOf(file), { target, because: reasonOf(error) })
  }
}

/**
 * Names of a folder that are not UTF-8: as Node gives them, with U+FFFD in place of the bytes it cannot decode, so that no
 * file has such a name; and for each, what the names that it gives so mean in Latin-1.
 */
async function namesNotInUtf8(
  folder: string,
  given: readonly { readonly name: string }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (!given.some(({ name }) => name.includes('\ufffd'))) return new Map()
  const names = (await readdir(folder, { encoding: 'buffer' })).filter((bytes) => !isUtf8(bytes))
  const groups = Map.groupBy(names, (bytes) => bytes.toString())
  return new Map([...groups].map(([name, group]) => [name, group.map((bytes) => bytes.toString('latin1'))]))
}

interface Kinds {
  isDirectory(): boolean
  isFIFO(): boolean
  isSocket(): boolean
}

function kindOf(entry: Kinds): string {
  if (entry.isDirectory()) return 'a folder'
  if (entry.isFIFO()) return 'a named pipe'
  if (entry.isSocket()) return 'a socket'
  return 'a device'
}

function extensionOf(name: string): string {
  return /[^.](\.[^.]+)$/.exec(name)?.[1] ?? ''
}
