import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { Section } from '../../src/store/section.ts'
import {
  parseManifest,
  readManifest,
  writeManifest,
  type Manifest,
  type TrackedOutput,
} from '../../src/publish/manifest.ts'
import type { FolderStats } from '../../src/publish/file-stats.ts'
import { damages } from '../store/damage.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = temporaryFolder()
  file = join(folder, 'in/a/folder/manifest')
})

const outputs: readonly TrackedOutput[] = [
  ['2025/05/新聞.html', 'a'],
  ['2025/05/b\n"c".html', 'b'],
]
const folderStats: readonly FolderStats[] = [
  { path: '2025/05', mtimeMs: 2.5, files: ['新聞.html', 'b\n"c".html'], sizes: [3, 4], mtimesMs: [1.25, 7] },
]

function manifestOf(ofGroup: Section<TrackedOutput>, ofFolder: Section<FolderStats>): Manifest {
  return {
    inputs: 'digest',
    stories: 2,
    outputs: 3,
    files: 2,
    ungrouped: Section.of<TrackedOutput>([['index.xml', '']]),
    groups: new Map([['/[year] 2025', { key: 'k', count: 2, folders: ['2025'], outputs: ofGroup }]]),
    fileStats: new Map([
      ['', Section.of<FolderStats>([])],
      ['2025', ofFolder],
    ]),
  }
}

/** The whole manifest as plain data. */
function plain({ ungrouped, groups, fileStats, ...facts }: Manifest) {
  return {
    ...facts,
    ungrouped: ungrouped.items,
    groups: Array.from(groups, ([name, group]) => [name, { ...group, outputs: group.outputs.items }]),
    fileStats: Array.from(fileStats, ([top, { items }]) => [top, items]),
  }
}

function read(fingerprint: string): Manifest | undefined {
  const bytes = readManifest(file, fingerprint)
  return bytes && parseManifest(bytes)
}

function readExisting(): Manifest {
  const manifest = read('one')
  if (!manifest) throw new Error('There is no manifest.')
  return manifest
}

/** The manifest of a next build, which changed the number of stories and the files of one folder. */
function next(before: Manifest, stories: number): Manifest {
  const fileStats = new Map(before.fileStats)
  fileStats.set(
    '2025',
    Section.of<FolderStats>([{ path: '2025', mtimeMs: stories, files: [], sizes: [], mtimesMs: [] }]),
  )
  return { ...before, stories, fileStats }
}

describe('the manifest', () => {
  const manifest = manifestOf(Section.of(outputs), Section.of(folderStats))

  test('is read only with the fingerprint it was written with', () => {
    expect(read('one')).toBeUndefined()
    writeManifest(file, 'one', manifest)
    expect(plain(readExisting())).toEqual(plain(manifest))
    expect(read('another')).toBeUndefined()
  })

  test('stays the same when it is written again with sections that were never parsed', () => {
    writeManifest(file, 'one', manifest)
    writeManifest(file, 'one', readExisting())
    expect(plain(readExisting())).toEqual(plain(manifest))
  })

  test('grows by what changed, and is rewritten once more than half of it is stale', () => {
    const many = Array.from({ length: 300 }, (_, index): TrackedOutput => [
      `2025/05/${index}.html`,
      `key ${index}`,
    ])
    writeManifest(file, 'one', manifestOf(Section.of(many), Section.of(folderStats)))
    const full = statSync(file).size

    const second = next(readExisting(), 3)
    writeManifest(file, 'one', second)
    expect(plain(readExisting())).toEqual(plain(second))
    expect(statSync(file).size - full).toBeLessThan(full / 10)

    const sizes: number[] = []
    for (let stories = 4; stories < 60; stories += 1) {
      const latest = next(readExisting(), stories)
      writeManifest(file, 'one', latest)
      expect(plain(readExisting())).toEqual(plain(latest))
      sizes.push(statSync(file).size)
    }
    expect(Math.max(...sizes)).toBeLessThan(2.2 * full)
    expect(sizes.at(-1)).toBeLessThan(Math.max(...sizes))
  })

  test('is not found if its file was deleted between reading and writing', () => {
    writeManifest(file, 'one', manifest)
    const second = next(readExisting(), 3)
    rmSync(file)
    writeManifest(file, 'one', second)
    expect(read('one')).toBeUndefined()
  })

  test.each([
    ['truncated', (bytes: Buffer) => bytes.subarray(0, -4)],
    [
      'corrupt in one byte',
      (bytes: Buffer) => bytes.map((byte, index) => (index === bytes.length - 9 ? byte ^ 1 : byte)),
    ],
    ['empty', () => Buffer.alloc(0)],
    ['followed by more bytes', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(' ')])],
  ])('is not found when it is %s', (_how, damage) => {
    writeManifest(file, 'one', manifest)
    writeFileSync(file, damage(readFileSync(file)))
    expect(read('one')).toBeUndefined()
  })

  test('is one of those written, or none, however its file was damaged', () => {
    const noManifest = manifestOf(Section.of<TrackedOutput>([]), Section.of<FolderStats>([]))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), damages, (count, [, damage]) => {
        const written = [plain(manifest)]
        writeManifest(file, 'one', manifest)
        for (let stories = 1; stories < count; stories += 1) {
          const latest = next(readExisting(), 10 + stories)
          writeManifest(file, 'one', latest)
          written.push(plain(latest))
        }
        writeFileSync(file, damage(readFileSync(file)))
        const left = read('one')
        expect([...written, plain(noManifest)]).toContainEqual(plain(left ?? noManifest))
      }),
    )
  })
})
