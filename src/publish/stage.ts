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

/** Where a build makes its files, and where they are published. */
export interface StageFolders {
  readonly staging: string
  readonly dist: string
}

/** Takes the files of a build before they are published, and leaves out what stands in `dist` to the byte. */
export class Stage {
  readonly #folders: StageFolders
  readonly #made = new Set<string>()
  /** Without a site that stands there, nothing is compared. */
  readonly #isFirst: boolean
  #unchanged: string[] = []

  constructor(folders: StageFolders) {
    this.#folders = folders
    this.#isFirst = !existsSync(folders.dist)
  }

  /** Takes a file: its path in `dist`, and what it is. */
  put(file: string, contents: Contents): void {
    if (typeof contents === 'string' || contents instanceof Uint8Array) this.#putWhole(file, contents)
    else this.#putParts(file, contents)
  }

  /** Takes all files of a folder, and returns their paths; none when there is no such folder. */
  putFolder(from: string): string[] {
    const files = listFiles(from)
    for (const file of files) this.put(file, readFileSync(join(from, file)))
    return files
  }

  #putWhole(file: string, contents: string | Uint8Array): void {
    if (!this.#isFirst && isFileOf(contents, join(this.#folders.dist, file))) this.#unchanged.push(file)
    // At once: to hand a small file to another thread takes longer than to write it.
    else writeFileSync(this.#pathFor(file), contents)
  }

  #putParts(file: string, parts: Iterable<Uint8Array>): void {
    const path = this.#pathFor(file)
    const opened = openSync(path, 'w')
    try {
      for (const part of parts) writeFileSync(opened, part)
    } finally {
      closeSync(opened)
    }
    if (this.#isFirst || !isSameFile(path, join(this.#folders.dist, file))) return
    rmSync(path)
    this.#unchanged.push(file)
  }

  /** Where the file is put, in a folder that is there. */
  #pathFor(file: string): string {
    const path = join(this.#folders.staging, file)
    const parent = dirname(path)
    if (!this.#made.has(parent)) mkdirSync(parent, { recursive: true })
    this.#made.add(parent)
    return path
  }

  /** Hands over the files that were put and are in `dist` already, the same to the byte; the next call starts empty. */
  takeUnchanged(): string[] {
    const unchanged = this.#unchanged
    this.#unchanged = []
    return unchanged
  }
}

function isFileOf(contents: string | Uint8Array, path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile() || found.size !== Buffer.byteLength(contents)) return false
  return readFileSync(path).equals(typeof contents === 'string' ? Buffer.from(contents) : contents)
}

const PART = 1 << 20

function isSameFile(one: string, other: string): boolean {
  const found = statSync(other, { throwIfNoEntry: false })
  if (!found?.isFile() || found.size !== statSync(one).size) return false
  const files = [openSync(one, 'r'), openSync(other, 'r')] as const
  const [here, there] = [Buffer.alloc(PART), Buffer.alloc(PART)]
  try {
    for (let read = PART; read > 0;) {
      read = readSync(files[0], here)
      if (readSync(files[1], there) !== read || here.compare(there, 0, read, 0, read) !== 0) return false
    }
    return true
  } finally {
    files.forEach(closeSync)
  }
}
