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

function lay(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

describe('publish', () => {
  test('moves what is new, replaces what differs, removes what belongs to no page', () => {
    lay(dist, { 'index.html': 'old', 'gone/index.html': 'gone', 'kept/index.html': 'kept' })
    lay(staging, { 'index.html': 'new', 'more/index.html': 'more' })

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

  test('removes with a file its companions, and leaves those of a file that stays', () => {
    lay(dist, { 'a.html': '', 'a.html.gz': '', 'b.html': '', 'b.html.gz': '', 'c.html.gz': '' })
    const companionsOf = (file: string): string[] => [`${file}.gz`]

    // Of a and b it is known that they stood; the companion of c came by another hand.
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

  test('puts a file where a folder stood, and a folder where a file stood', () => {
    lay(dist, { 'a/index.html': 'folder', b: 'file' })
    lay(staging, { a: 'file', 'b/index.html': 'folder' })

    publish(staging, dist, listFiles(dist), new Set())

    expect(listFiles(dist)).toEqual(['a', 'b/index.html'])
  })

  test('keeps its hands off a checkout', () => {
    lay(dist, { '.git/HEAD': 'ref' })
    lay(staging, { 'index.html': 'new' })

    publish(staging, dist, listFiles(dist), new Set())

    expect(readFileSync(join(dist, '.git/HEAD'), 'utf8')).toBe('ref')
  })
})
