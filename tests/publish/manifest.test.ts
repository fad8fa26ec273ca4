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
  type Unit,
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

const units: readonly Unit[] = [
  ['2025/05/新聞.html', 'a'],
  ['2025/05/b\n"c".html', 'b'],
]
const marks: readonly FolderStats[] = [
  { path: '2025/05', time: 2.5, files: ['新聞.html', 'b\n"c".html'], sizes: [3, 4], times: [1.25, 7] },
]

function manifestOf(ofGroup: Section<Unit>, ofFolder: Section<FolderStats>): Manifest {
  return {
    inputs: 'digest',
    stories: 2,
    outputs: 3,
    files: 2,
    single: Section.of<Unit>([['index.xml', '']]),
    groups: new Map([['/[year] 2025', { key: 'k', count: 2, folders: ['2025'], units: ofGroup }]]),
    marks: new Map([
      ['', Section.of<FolderStats>([])],
      ['2025', ofFolder],
    ]),
  }
}

/** All that a manifest says, as plain data. */
function plain({ single, groups, marks, ...facts }: Manifest) {
  return {
    ...facts,
    single: single.items,
    groups: Array.from(groups, ([name, group]) => [name, { ...group, units: group.units.items }]),
    marks: Array.from(marks, ([top, { items }]) => [top, items]),
  }
}

function found(fingerprint: string): Manifest | undefined {
  const bytes = readManifest(file, fingerprint)
  return bytes && parseManifest(bytes)
}

function foundNow(): Manifest {
  const manifest = found('one')
  if (!manifest) throw new Error('There is no manifest.')
  return manifest
}

/** The next manifest after one that was read: the same but for what it counts, and the files of one folder. */
function after(before: Manifest, stories: number): Manifest {
  const marks = new Map(before.marks)
  marks.set(
    '2025',
    Section.of<FolderStats>([{ path: '2025', time: stories, files: [], sizes: [], times: [] }]),
  )
  return { ...before, stories, marks }
}

describe('the manifest', () => {
  const manifest = manifestOf(Section.of(units), Section.of(marks))

  test('is read with the fingerprint it was written with, and with no other', () => {
    expect(found('one')).toBeUndefined()
    writeManifest(file, 'one', manifest)
    expect(plain(foundNow())).toEqual(plain(manifest))
    expect(found('another')).toBeUndefined()
  })

  test('says the same after it was written with sections that nobody parsed', () => {
    writeManifest(file, 'one', manifest)
    writeManifest(file, 'one', foundNow())
    expect(plain(foundNow())).toEqual(plain(manifest))
  })

  test('grows by what changed, and is written anew when more than half of it is stale', () => {
    const many = Array.from({ length: 300 }, (_, at): Unit => [`2025/05/${at}.html`, `key ${at}`])
    writeManifest(file, 'one', manifestOf(Section.of(many), Section.of(marks)))
    const full = statSync(file).size

    const next = after(foundNow(), 3)
    writeManifest(file, 'one', next)
    expect(plain(foundNow())).toEqual(plain(next))
    expect(statSync(file).size - full).toBeLessThan(full / 10)

    const sizes: number[] = []
    for (let stories = 4; stories < 60; stories += 1) {
      const latest = after(foundNow(), stories)
      writeManifest(file, 'one', latest)
      expect(plain(foundNow())).toEqual(plain(latest))
      sizes.push(statSync(file).size)
    }
    expect(Math.max(...sizes)).toBeLessThan(2.2 * full)
    expect(sizes.at(-1)).toBeLessThan(Math.max(...sizes))
  })

  test('is not found when its file was removed after its sections were read', () => {
    writeManifest(file, 'one', manifest)
    const next = after(foundNow(), 3)
    rmSync(file)
    writeManifest(file, 'one', next)
    expect(found('one')).toBeUndefined()
  })

  test.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, -4)],
    [
      'with a byte changed',
      (bytes: Buffer) => bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte)),
    ],
    ['empty', () => Buffer.alloc(0)],
    ['followed by something', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(' ')])],
  ])('is not found when it is %s', (_how, damage) => {
    writeManifest(file, 'one', manifest)
    writeFileSync(file, damage(readFileSync(file)))
    expect(found('one')).toBeUndefined()
  })

  test('is one that was written, or none, whatever happened to its file', () => {
    const noManifest = manifestOf(Section.of<Unit>([]), Section.of<FolderStats>([]))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), damages, (count, [, damage]) => {
        const written = [plain(manifest)]
        writeManifest(file, 'one', manifest)
        for (let stories = 1; stories < count; stories += 1) {
          const next = after(foundNow(), 10 + stories)
          writeManifest(file, 'one', next)
          written.push(plain(next))
        }
        writeFileSync(file, damage(readFileSync(file)))
        const left = found('one')
        expect([...written, plain(noManifest)]).toContainEqual(plain(left ?? noManifest))
      }),
    )
  })
})
