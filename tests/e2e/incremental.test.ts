import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { compiledFolder } from '../../src/astro/compile-pages.ts'
import { programFingerprint } from '../../src/store/fingerprint.ts'
import { listFiles } from '../../src/system/files.ts'
import { madeStory } from '../bench/build/made-archive.ts'
import { pngOf } from '../pictures.ts'
import { projectWith } from '../project.ts'
import { randomFrom } from '../random.ts'
import { makeSite, type Site } from './build-site.ts'
import { editedFiles, story, type Files } from './edit-stories.ts'

// Only what takes a real build. tests/publish/exactness.slow.test.ts has all that can happen to dist and the caches.

const BEFORE = {
  'a.txt': story('2024-02-29', 'Leap day brings snow'),
  'b.txt': story('2024-12-31', 'Year ends quietly'),
  'c.txt': `---\nimage: harbour.png\nimageAlt: Smoke\n---\n${story('2025-05-13', 'Library to stay open')}`,
  'd.txt': story('2025-05-13', 'Harbour opens'),
  'e/f.txt': story('2025-06-01', 'Ferry returns'),
  'harbour.png': pngOf(12, 8),
}
const AFTER = {
  ...BEFORE,
  'g.txt': story('2025-06-02', 'Ferry leaves again', 'It had run aground in the snow of 29 February 2024.'),
  'harbour.png': pngOf(14, 8),
}

/** Every file of a site, with the digest of its bytes. */
type Hashes = Readonly<Record<string, string>>

/** Builds in this process, expects that it succeeds, and returns what it printed with what it made. */
async function build(
  site: Site,
  environment: Record<string, string> = {},
): Promise<{ readonly output: string; readonly hashes: Hashes }> {
  const { status, output } = await site.buildHere(environment)
  expect(status, output).toBe(0)
  return { output, hashes: site.hashes() }
}

/** Makes the content folder what it is to be, and touches only the files that differ. */
function change(site: Site, from: Files, to: Files): void {
  for (const [file, contents] of Object.entries(to)) if (from[file] !== contents) site.write(file, contents)
  for (const file of Object.keys(from)) if (!(file in to)) site.remove(file)
}

/** Files that are in one of two sites only, or are not the same. */
function changesBetween(before: Hashes, after: Hashes): string[] {
  const files = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...files].filter((file) => before[file] !== after[file]).sort()
}

describe('a site that is built again', () => {
  const site = makeSite(BEFORE)
  const changedAt: number[] = []
  let first: Hashes
  let nothingNew: Awaited<ReturnType<typeof build>>
  let oneMore: Hashes
  let anotherPicture: Awaited<ReturnType<typeof build>>

  beforeAll(async () => {
    const rememberTime = (): number => changedAt.push(statSync(join(site.dist, 'index.html')).mtimeMs)
    first = (await build(site)).hashes
    rememberTime()
    nothingNew = await build(site)
    rememberTime()
    site.write('g.txt', AFTER['g.txt'])
    oneMore = (await build(site)).hashes
    site.write('harbour.png', AFTER['harbour.png'])
    anotherPicture = await build(site)
  })

  test('is not touched when nothing changed', () => {
    expect(nothingNew.hashes).toEqual(first)
    expect(changedAt[1]).toBe(changedAt[0])
    expect(nothingNew.output).toMatch(/0 files changed/)
  })

  test('changes with one more story on the pages that show it, and on no other', () => {
    const changed = changesBetween(first, oneMore)
    expect(changed).toContain('2025/06/02/ferry-leaves-again/index.html')
    expect(changed).toContain('2025/06/01/ferry-returns/index.html') // its next story
    expect(changed).toContain('index.html')
    expect(changed.filter((file) => file.startsWith('2024') || file.startsWith('2025/05/13'))).toEqual([
      '2024/02/29/index.html', // it tells of that day
    ])
  })

  test('changes with another picture on the pages that show it, and on no other', () => {
    const changed = changesBetween(oneMore, anotherPicture.hashes)
    const page = '2025/05/13/library-to-stay-open'
    expect(
      changed.filter((file) => file.startsWith('20')).map((file) => file.replace(/[\da-f]{16}/, '…')),
    ).toEqual([
      `${page}.json`,
      `${page}/….png`, // the old one is gone
      `${page}/….png`,
      `${page}/index.html`,
      '2025/atom.xml',
    ])
    expect(changed.filter((file) => /index\.html$/.test(file))).toEqual([`${page}/index.html`])
    expect(anotherPicture.output).toMatch(/1 removed/)
  })

  test('stays whole when a story cannot be published', async () => {
    site.write('bad.txt', ' date 2025-02-30 No such day\n\nText.\n')
    const { status, output } = await site.buildHere()
    site.remove('bad.txt')
    expect(status).toBe(1)
    expect(output).toContain('bad.txt:1:7')
    expect(output).toContain('date-not-on-calendar')
    expect(site.hashes()).toEqual(anotherPicture.hashes)
  })

  test.each([
    { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' },
  ])('equals a clean build by the program with $TZ and $LC_ALL', (environment) => {
    const clean = makeSite(AFTER)
    const { status, output } = clean.build({ environment })
    expect(status, output).toBe(0)
    expect(anotherPicture.hashes).toEqual(clean.hashes())
  })

  test('equals its shards by year, laid over each other', async () => {
    const shards: Hashes[] = []
    for (const years of ['2024', '2025-2030']) {
      shards.push((await build(makeSite(AFTER), { BACKFILE_YEARS: years })).hashes)
    }
    expect(Object.keys(shards[0] ?? {}).some((file) => file.startsWith('2025/'))).toBe(false)
    expect({ ...shards[0], ...shards[1] }).toEqual(anotherPicture.hashes)
  })

  // A build fails while it caches what it read, while it makes an output, and when all are made. It is killed when it
  // has cached what it read, and when it has made an output.
  test('equals a clean build after builds that found the disk full or were killed, and had left it whole', async () => {
    const other = makeSite(BEFORE)
    const { hashes } = await build(other)
    change(other, BEFORE, AFTER)
    for (const blocks of [3, 8, 16]) {
      // No file may grow over so many blocks of 1,024 bytes: the nearest to a full disk that any user may bring about.
      const { status, output } = other.build({ blocks })
      expect(status, output).toBe(1)
      expect(output).toContain('There is no room left on the disk')
      expect(other.hashes()).toEqual(hashes)
    }
    const { workspace } = other
    rmSync(workspace.content)
    expect(await other.buildAndKill(() => existsSync(workspace.content))).toBe(true)
    rmSync(workspace.staging, { recursive: true, force: true })
    expect(await other.buildAndKill(() => listFiles(workspace.staging).length > 0)).toBe(true)
    expect(other.hashes()).toEqual(hashes)

    expect((await build(other)).hashes).toEqual(anotherPicture.hashes)
  })
})

test('a site equals a clean build after every change of the names file, and changes only where it shows', async () => {
  const shot = 'The actor Alec Baldwin fired a prop gun on the set of Rust and killed Halyna Hutchins.'
  const charged = 'The actor Alec Baldwin is charged over the death of Halyna Hutchins on the set of Rust.'
  const files: Files = {
    ...BEFORE,
    'shot.txt': story('2024-05-22', 'Baldwin fires prop gun on Rust set', shot),
    'charged.txt': story('2024-05-31', 'Baldwin to be charged over death of Halyna Hutchins', charged),
  }
  const thread = 'threads/baldwin-fires-prop-gun-on-rust-set/index.html'
  const site = makeSite(files)
  let last = (await build(site)).hashes
  const write = async (text: string): Promise<string[]> => {
    site.write('names.txt', text)
    const before = last
    last = (await build(site)).hashes
    expect(last, text).toEqual((await build(makeSite({ ...files, 'names.txt': text }))).hashes)
    return changesBetween(before, last)
  }
  const elsewhere = (changed: readonly string[]): string[] =>
    changed.filter((file) => /^2024\/(?:02|12)\/|^2025\//.test(file))

  const merged = await write('Alexander Baldwin: also Alec Baldwin\n')
  expect(merged).toEqual(
    expect.arrayContaining([
      'names/alexander-baldwin/index.html',
      'names/alec-baldwin/index.html',
      '_redirects',
    ]),
  )
  expect(elsewhere(merged)).toEqual([])
  const titled = await write('shot.txt: title The shooting\n')
  expect(titled).toEqual(expect.arrayContaining([thread, 'names/alec-baldwin/index.html']))
  expect(elsewhere(titled)).toEqual([])
  // The cut also takes the threads, of which this was the only one, out of the navigation.
  expect(await write('charged.txt: continues nothing\nmayor: always\n')).toEqual(
    expect.arrayContaining([thread, 'names/mayor/index.html', '_redirects']),
  )
})

// Large enough that a clean build makes its pages in threads, which know nothing of the archive but props.
test('a site equals a clean build after any edits of stories of many years, and after all were taken back', async () => {
  const random = randomFrom(2)
  const many = Array.from({ length: 150 }, (_, index) => madeStory(index))
  const original: Files = { ...BEFORE, ...Object.fromEntries(many.map(({ file, text }) => [file, text])) }
  const site = makeSite(original)
  const { hashes: first } = await build(site)
  let files = original
  for (const round of [1, 2]) {
    const edited = editedFiles(random, files, round)
    change(site, files, edited)
    files = edited
    expect((await build(site)).hashes).toEqual((await build(makeSite(files))).hashes)
  }
  change(site, files, original)
  expect((await build(site)).hashes).toEqual(first)
})

test('a site equals a clean build after its address changed, all that is cached was damaged, and it changed back', async () => {
  // A program of its own: other tests build at the same time.
  const environment = { BACKFILE_URL: 'https://damaged.example/papers/' }
  const site = makeSite(BEFORE)
  const { hashes: before } = await build(site)
  const { hashes: moved } = await build(site, environment)
  const { folder, programs } = site.workspace
  const program = compiledFolder(programs, programFingerprint(await projectWith(environment)))
  expect(listFiles(program)).toContain('program.json')
  for (const part of [folder, program]) damageAll(part)

  // Modules of the compiled pages are loaded here already, as they were.
  const { status, output } = site.build({ environment })
  expect(status, output).toBe(0)
  const clean = makeSite(BEFORE)
  expect(site.hashes()).toEqual((await build(clean, environment)).hashes)
  expect(moved).toEqual(clean.hashes())
  expect(moved).not.toEqual(before)
  expect((await build(site)).hashes).toEqual(before)
  rmSync(program, { recursive: true })
})

/** Cuts, garbles or empties each file of a folder. */
function damageAll(folder: string): void {
  const damages = [
    (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
    (bytes: Buffer) => bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte)),
    () => Buffer.alloc(0),
  ]
  for (const [index, file] of listFiles(folder).entries()) {
    const damage = damages[index % damages.length]
    if (damage) writeFileSync(join(folder, file), damage(readFileSync(join(folder, file))))
  }
}

test('a build says that the disk is full when its pages cannot even be compiled', () => {
  // An address that no build has compiled pages for.
  const environment = { BACKFILE_URL: 'https://never-compiled.example/' }
  const { status, output } = makeSite(BEFORE).build({ blocks: 16, environment })
  expect(status, output).toBe(1)
  expect(output).toMatch(/There is no room left on the disk \(.*\)\. Make room/)
})
