import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { listFiles } from '../system/files.ts'
import type { Contents } from '../site/endpoint.ts'

/** Where a build writes its files, and where they are published. */
export interface StageFolders {
  readonly staging: string
  readonly dist: string
}

/** Writes files to the staging folder, except those that are already in `dist` with the same bytes. */
export class Stage {
  readonly #folders: StageFolders
  readonly #existingFolders = new Set<string>()
  readonly #hasDist: boolean
  #unchanged: string[] = []

  constructor(folders: StageFolders) {
    this.#folders = folders
    this.#hasDist = existsSync(folders.dist)
  }

  /** Stages a file, given its path in `dist`. */
  put(file: string, contents: Contents): void {
    if (typeof contents === 'string' || contents instanceof Uint8Array) this.#putWhole(file, contents)
    else this.#putParts(file, contents)
  }

  /** Stages all files of a folder and returns their paths; none if the folder does not exist. */
  putFolder(from: string): string[] {
    const files = listFiles(from)
    for (const file of files) this.put(file, readFileSync(join(from, file)))
    return files
  }

  #putWhole(file: string, contents: string | Uint8Array): void {
    if (this.#hasDist && hasContents(join(this.#folders.dist, file), contents)) this.#unchanged.push(file)
    // Synchronous: handing a small file to Node's thread pool takes longer than writing it.
    else writeFileSync(this.#createPath(file), contents)
  }

  #putParts(file: string, parts: Iterable<Uint8Array>): void {
    const path = this.#createPath(file)
    const descriptor = openSync(path, 'w')
    try {
      for (const part of parts) writeFileSync(descriptor, part)
    } finally {
      closeSync(descriptor)
    }
    if (!this.#hasDist || !haveSameContents(path, join(this.#folders.dist, file))) return
    rmSync(path)
    this.#unchanged.push(file)
  }

  /** The path of a staged file. Creates its folder. */
  #createPath(file: string): string {
    const path = join(this.#folders.staging, file)
    const parent = dirname(path)
    if (!this.#existingFolders.has(parent)) mkdirSync(parent, { recursive: true })
    this.#existingFolders.add(parent)
    return path
  }

  /** Returns the files put since the last call that are already in `dist` with the same bytes. */
  drainUnchanged(): string[] {
    const unchanged = this.#unchanged
    this.#unchanged = []
    return unchanged
  }
}

function hasContents(path: string, contents: string | Uint8Array): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile() || stats.size !== Buffer.byteLength(contents)) return false
  return readFileSync(path).equals(typeof contents === 'string' ? Buffer.from(contents) : contents)
}

const BUFFER_BYTES = 1 << 20

/** Whether the second path is a file with the same bytes as the first. */
function haveSameContents(one: string, other: string): boolean {
  const stats = statSync(other, { throwIfNoEntry: false })
  if (!stats?.isFile() || stats.size !== statSync(one).size) return false
  const [first, second] = [openSync(one, 'r'), openSync(other, 'r')]
  const [firstBytes, secondBytes] = [Buffer.alloc(BUFFER_BYTES), Buffer.alloc(BUFFER_BYTES)]
  try {
    for (let read = BUFFER_BYTES; read > 0;) {
      read = readSync(first, firstBytes)
      if (readSync(second, secondBytes) !== read) return false
      if (firstBytes.compare(secondBytes, 0, read, 0, read) !== 0) return false
    }
    return true
  } finally {
    closeSync(first)
    closeSync(second)
  }
}
