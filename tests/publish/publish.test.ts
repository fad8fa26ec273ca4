import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { listFiles } from '../../src/system/files.ts'
import { publish } from '../../src/publish/publish.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let root: string
let staging: string
let dist: string

beforeEach(() => {
  root = temporaryFolder()
  staging = join(root, 'staging')
  dist = join(root, 'dist')
})

function write(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

describe('publish', () => {
  test('adds new files, replaces changed ones, and removes those that belong to no output', () => {
    write(dist, { 'index.html': 'old', 'gone/index.html': 'gone', 'kept/index.html': 'kept' })
    write(staging, { 'index.html': 'new', 'more/index.html': 'more' })

    const publication = publish(staging, dist, listFiles(dist), new Set(['kept/index.html']))

    expect(publication).toEqual({
      changed: ['index.html', 'more/index.html'],
      removed: ['gone/index.html'],
    })
    expect(listFiles(dist)).toEqual(['index.html', 'kept/index.html', 'more/index.html'])
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('new')
    expect(statSync(join(dist, 'gone'), { throwIfNoEntry: false })).toBeUndefined()
    expect(listFiles(staging)).toEqual([])
  })

  test('removes the companions of a removed file, and keeps those of a kept file', () => {
    write(dist, { 'a.html': '', 'a.html.gz': '', 'b.html': '', 'b.html.gz': '', 'c.html.gz': '' })
    const companionsOf = (file: string): string[] => [`${file}.gz`]

    // The companions of a and b are not candidates, as the manifest lists no companions. That of c is: it is foreign.
    const publication = publish(
      staging,
      dist,
      ['a.html', 'b.html', 'c.html.gz'],
      new Set(['b.html']),
      companionsOf,
    )

    expect(publication.removed).toEqual(['a.html', 'a.html.gz', 'c.html.gz'])
    expect(listFiles(dist)).toEqual(['b.html', 'b.html.gz'])
  })

  test('replaces a folder by a file, and a file by a folder', () => {
    write(dist, { 'a/index.html': 'folder', b: 'file' })
    write(staging, { a: 'file', 'b/index.html': 'folder' })

    publish(staging, dist, listFiles(dist), new Set())

    expect(listFiles(dist)).toEqual(['a', 'b/index.html'])
  })

  test('leaves .git alone', () => {
    write(dist, { '.git/HEAD': 'ref' })
    write(staging, { 'index.html': 'new' })

    publish(staging, dist, listFiles(dist), new Set())

    expect(readFileSync(join(dist, '.git/HEAD'), 'utf8')).toBe('ref')
  })
})
