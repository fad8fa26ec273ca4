import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

function ledgerOf(ofGroup: Section<Unit>, ofFolder: Section<FolderStats>): Manifest {
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

/** What is in a manifest, read. */
function plain({ single, groups, marks, ...facts }: Manifest) {
  return {
    ...facts,
    single: single.items,
    groups: Array.from(groups, ([name, group]) => [name, { ...group, units: group.units.items }]),
    marks: Array.from(marks, ([top, { items }]) => [top, items]),
  }
}

function found(madeBy: string): Manifest | undefined {
  const bytes = readManifest(file, madeBy)
  return bytes && parseManifest(bytes)
}

describe('the manifest', () => {
  const manifest = ledgerOf(Section.of(units), Section.of(marks))

  test('is found again by the program that wrote it, and by no other', () => {
    expect(found('one')).toBeUndefined()
    writeManifest(file, 'one', manifest)
    expect(plain(found('one') ?? ledgerOf(Section.of<Unit>([]), Section.of(marks)))).toEqual(plain(manifest))
    expect(found('another')).toBeUndefined()
  })

  test('is the same when sections are written that nobody read', () => {
    writeManifest(file, 'one', manifest)
    const before = readFileSync(file)
    const again = found('one')
    if (!again) throw new Error('There is no manifest.')
    writeManifest(file, 'one', again)
    expect(readFileSync(file).equals(before)).toBe(true)
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
})
