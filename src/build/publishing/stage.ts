import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listFiles } from '../files.ts'
import type { Contents } from '../routes/endpoint.ts'

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
  #standing: string[] = []

  constructor(folders: StageFolders) {
    this.#folders = folders
    this.#isFirst = !existsSync(folders.dist)
  }

  /** Takes a file: its path in `dist`, and what it is. */
  put(file: string, contents: Contents): void {
    if (!this.#isFirst && isFileOf(contents, join(this.#folders.dist, file))) {
      this.#standing.push(file)
      return
    }
    const path = join(this.#folders.staging, file)
    const parent = dirname(path)
    if (!this.#made.has(parent)) mkdirSync(parent, { recursive: true })
    this.#made.add(parent)
    writeFileSync(path, contents) // at once: to hand a small file to another thread takes longer than to write it
  }

  /** Takes all files of a folder, and returns their paths; none when there is no such folder. */
  putFolder(from: string): string[] {
    const files = listFiles(from)
    for (const file of files) this.put(file, readFileSync(join(from, file)))
    return files
  }

  /** The files that were put since this was last asked, and stand in `dist` already. */
  standing(): string[] {
    const standing = this.#standing
    this.#standing = []
    return standing
  }
}

function isFileOf(contents: Contents, path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) return false
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents
  return found.size === bytes.length && readFileSync(path).equals(bytes)
}
