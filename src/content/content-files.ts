import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { readdir, readlink, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { problem, startOf, type Problem } from '../core/problem.ts'
import { err, ok, type Result } from '../core/result.ts'
import type { Source } from '../reading/reading.ts'
import { codeOf, reasonOf } from '../system/system-error.ts'

/** A news story is a few kilobytes long; whatever is larger than this is something else. */
const LARGEST = 32 * 1024 * 1024

/** What an editor says of names; at the top of the folder, and no story. */
export const NAMES_FILE = 'names.txt'

/** Names of stories. */
export const STORY = /\.(?:txt|md|markdown)$/i
/** Listed as used by no story: only whoever has read them all knows better. */
const PICTURE = /\.(?:jpe?g|png|webp|gif)$/i
/** What systems and editors leave behind: nobody meant to publish it, nobody needs to be told. */
const LEFT_BEHIND = /^(?:\.|Thumbs\.db$|desktop\.ini$|#.*#$)|~$/i

export interface Listing {
  /** Paths inside the folder with `/` between folders, in the order of their code units. */
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Every story file under the folder, at any depth. Links are followed to files
 * inside the folder only, and never to folders, so that the walk ends and
 * nothing from elsewhere is published.
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
    for (const entry of entries) {
      isEmpty &&= entry.isDirectory()
      if (LEFT_BEHIND.test(entry.name)) continue
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (file === NAMES_FILE) continue
      if (entry.isSymbolicLink()) {
        const refused = await refusalOfLink(root, inside, file)
        if (refused) problems.push(refused)
        else if (STORY.test(entry.name)) files.push(file)
      } else if (entry.isDirectory()) {
        if (STORY.test(entry.name)) {
          problems.push(problem('file-not-regular', startOf(file), { kind: 'a folder' }))
        } else folders.push(file)
      } else if (!entry.isFile()) {
        problems.push(problem('file-not-regular', startOf(file), { kind: kindOf(entry) }))
      } else if (STORY.test(entry.name)) files.push(file)
      else if (PICTURE.test(entry.name)) {
        problems.push(problem('picture-unused', startOf(file), { name: entry.name }))
      } else
        problems.push(problem('file-type-unknown', startOf(file), { extension: extensionOf(entry.name) }))
    }
  }
  // What systems and editors leave behind is passed over without a word, where nothing else is there too.
  if (isEmpty && problems.length === 0) problems.push(problem('content-folder-empty', startOf(''), {}))
  return { files: files.sort(), problems }
}

/**
 * The bytes of a listed file, or the problem that keeps them from being read.
 * The file may have been replaced since it was listed: never follows a link
 * out of the folder, not that of a folder on the way.
 */
export function readContentFile(root: string, file: string): Result<Source, Problem> {
  const path = join(root, file)
  let real: string
  try {
    real = realpathSync.native(path)
    // Without a link on the way to it, the folder is where it is said to be.
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
 * The same of a file whose bytes are known by their digest: whoever compares it need not know where they stand,
 * and to look for links takes as long as to read.
 */
export function readKnownFile(root: string, file: string): Result<Source, Problem> {
  return readAt(join(root, file), file)
}

/**
 * Never waits on a pipe. Reads at once: to hand six calls for each small file to other threads takes ten times as
 * long.
 */
function readAt(path: string, file: string, flags = 0): Result<Source, Problem> {
  let opened: number | undefined
  try {
    opened = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | flags)
    const facts = fstatSync(opened)
    if (!facts.isFile()) return err(problem('file-not-regular', startOf(file), { kind: kindOf(facts) }))
    if (facts.size > LARGEST) {
      return err(problem('file-too-large', startOf(file), { bytes: facts.size, limit: LARGEST }))
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

async function refusalOfLink(root: string, inside: string, file: string): Promise<Problem | undefined> {
  const path = join(root, file)
  let target = '?'
  try {
    target = await readlink(path)
    const real = await realpath(path)
    const facts = await stat(real)
    if (!`${real}${sep}`.startsWith(inside)) return problem('file-link-outside', startOf(file), { target })
    if (facts.isDirectory()) return problem('file-link-folder', startOf(file), { target })
    if (!facts.isFile()) return problem('file-not-regular', startOf(file), { kind: kindOf(facts) })
    return undefined
  } catch (error) {
    return problem('file-link-broken', startOf(file), { target, because: reasonOf(error) })
  }
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
