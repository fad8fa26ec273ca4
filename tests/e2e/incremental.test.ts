import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compiledFolder } from '../../src/astro/compile-pages.ts'
import { listFiles } from '../../src/system/files.ts'
import { workspaceOf } from '../../src/store/workspace.ts'
import { madeStory } from '../bench/build/made-archive.ts'
import { pngOf } from '../pictures.ts'
import { randomFrom } from '../random.ts'
import { makeSite, type Site } from './build-site.ts'

function story(
  day: string,
  headline: string,
  text = 'The council met on Tuesday and agreed on the plan.',
): string {
  return ` date ${day} ${headline}\n\n${text}\n\nIt will meet again in the autumn, the mayor said.\n`
}

const STORIES = {
  'a.txt': story('2024-02-29', 'Leap day brings snow'),
  'b.txt': story('2024-12-31', 'Year ends quietly'),
  'c.txt': story('2025-05-13', 'Library to stay open'),
  'd.txt': story('2025-05-13', 'Harbour opens'),
  'e/f.txt': story('2025-06-01', 'Ferry returns'),
}

/** Files that are there only once, or are not the same. */
function changesBetween(before: Record<string, string>, after: Record<string, string>): string[] {
  const files = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...files].filter((file) => before[file] !== after[file]).sort()
}

/** What a clean build of the same content makes. */
function cleanBuildOf(
  built: Site,
  stories: Readonly<Record<string, string | Uint8Array>>,
): Record<string, string> {
  const clean = makeSite(stories)
  const { status, output } = clean.build()
  expect(status, output).toBe(0)
  expect(Object.keys(built.hashes())).toEqual(Object.keys(clean.hashes()))
  return clean.hashes()
}

/** The fingerprint of the program as a build in this environment sees it. */
function fingerprintWith(environment: Record<string, string>): string {
  const script = `const { loadProject } = await import('./src/system/load-project.ts')
const { programFingerprint } = await import('./src/store/fingerprint.ts')
console.log(programFingerprint(await loadProject(process.cwd(), process.env)))`
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  })
}

describe('a build after a build', () => {
  test('touches nothing when nothing changed', () => {
    const built = makeSite(STORIES)
    built.build()
    const before = built.hashes()
    const changedAt = statSync(join(built.dist, 'index.html')).mtimeMs

    const { output } = built.build()

    expect(built.hashes()).toEqual(before)
    expect(statSync(join(built.dist, 'index.html')).mtimeMs).toBe(changedAt)
    expect(output).toMatch(/0 files changed/)
  })

  test('equals a clean build after any sequence of edits', () => {
    const random = randomFrom(2)
    const pick = <Item>(first: Item, ...more: Item[]): Item =>
      more[Math.floor(random() * more.length) - 1] ?? first
    const built = makeSite(STORIES)
    const stories = new Map<string, string>(Object.entries(STORIES))
    const former = new Map(stories)
    const pictures = new Map<string, Uint8Array>()
    const write = (file: string, text: string): void => {
      stories.set(file, text)
      built.write(file, text)
    }
    const remove = (file: string): void => {
      stories.delete(file)
      built.remove(file)
    }
    const anyDay = (): string => `${pick('2024', '2025')}-${pick('02', '05', '12')}-${pick('13', '28')}`
    const edits: readonly ((file: string, text: string, name: string) => void)[] = [
      // A new story; one with all that gives it a place elsewhere, and one that is not to be seen yet.
      (_file, _text, name) =>
        write(name, story(anyDay(), pick('Weather', 'Library to stay open', 'Ferry returns'))),
      (_file, _text, name) =>
        write(
          name,
          `---\nsection: ${pick('Town', 'Sea')}\ntopics: [${pick('boats', 'books')}]\nupdated: 2025-12-28\n` +
            `aliases: [/old/${name.replace('.txt', '')}/]\n---\n${story(anyDay(), 'Bridge is mended')}`,
        ),
      (_file, _text, name) =>
        write(name, `---\n${pick('draft: true', 'publish: 2030-01-01')}\n---\n${story(anyDay(), 'Not yet')}`),
      // A picture comes or becomes another, of the same size or not, or goes; a story that names one.
      () => {
        const name = pick('harbour.png', 'quay.png', 'e/harbour.png')
        pictures.set(name, pngOf(pick(12, 13), 8, Math.floor(random() * 3)))
        built.write(name, pictures.get(name) ?? new Uint8Array())
      },
      () => {
        const [name] = pictures.keys()
        if (name === undefined) return
        pictures.delete(name)
        built.remove(name)
      },
      (_file, _text, name) =>
        write(
          pick(name, `e/${name}`),
          `---\nimage: ${pick('harbour.png', 'quay.png')}\n${pick('draft: true', 'imageAlt: Smoke')}\n---\n` +
            story(anyDay(), pick('Harbour burns', 'Quay is built')),
        ),
      // An edit, one of the same length, a move to another day, a way back, another name, the end.
      (file, text) => write(file, `${text}\nA late line.\n`),
      (file, text) => write(file, text.replace('autumn', pick('winter', 'summer', 'spring'))),
      (file, text) => write(file, text.replace(/\d{4}-\d\d-\d\d/, anyDay())),
      (file, text) => write(file, former.get(file) ?? text),
      (file, text, name) => {
        remove(file)
        write(name, text)
      },
      (file) => remove(file),
    ]
    built.build()
    for (let step = 0; step < 10; step += 1) {
      for (let edit = 0; edit < 3; edit += 1) {
        const [file, text] = pick(['a.txt', STORIES['a.txt']], ...stories)
        former.set(file, text)
        if (stories.has(file))
          pick(...(edits as [(typeof edits)[number]]))(file, text, `new-${step}-${edit}.txt`)
      }
      const { status, output } = built.build()
      expect(status, output).toBe(0)
      expect(built.hashes()).toEqual(cleanBuildOf(built, Object.fromEntries([...stories, ...pictures])))
    }
  })

  // Large enough that a clean build makes its pages in threads, which know nothing of the archive but props.
  test('equals a clean build where stories of many years come, change and go', () => {
    const random = randomFrom(9)
    const stories: Record<string, string> = {}
    const put = (index: number, text?: string): void => {
      const made = madeStory(index)
      stories[made.file] = text ?? made.text
    }
    for (let index = 0; index < 150; index += 1) put(index)
    const built = makeSite(stories)
    built.build()
    for (let round = 0; round < 3; round += 1) {
      const before = { ...stories }
      put(200 + round)
      const changed = Math.floor(random() * 150)
      put(changed, madeStory(changed).text.replace('said', 'said again'))
      const gone = madeStory(Math.floor(random() * 150)).file
      Reflect.deleteProperty(stories, gone)
      for (const [file, text] of Object.entries(stories)) if (before[file] !== text) built.write(file, text)
      if (gone in before) built.remove(gone)
      const { status, output } = built.build()
      expect(status, output).toBe(0)
    }
    expect(built.hashes()).toEqual(cleanBuildOf(built, stories))
  })

  test('equals a clean build after being killed at any moment', async () => {
    const random = randomFrom(5)
    const stories: Record<string, string> = { ...STORIES }
    const built = makeSite(stories)
    built.build()
    for (let round = 0; round < 8; round += 1) {
      stories[`killed-${round}.txt`] = story('2025-05-14', `Number ${round}`)
      built.write(`killed-${round}.txt`, stories[`killed-${round}.txt`] ?? '')
      await built.buildAndKill(100 + random() * 1200)
    }
    const { status, output } = built.build()
    expect(status, output).toBe(0)
    expect(built.hashes()).toEqual(cleanBuildOf(built, stories))
  })

  test.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      'garbled',
      (bytes: Buffer) => bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte)),
    ],
    ['emptied', () => Buffer.alloc(0)],
  ])('equals a clean build after everything kept for it was %s', (how, damage) => {
    // A program of its own: other tests build at the same time.
    const environment = { BACKFILE_URL: `https://${how}.example/` }
    const built = makeSite(STORIES)
    built.build({ environment })
    built.write('g.txt', story('2025-06-02', 'Ferry leaves again'))
    const { folder, programs } = workspaceOf({
      root: resolve('.'),
      environment: { BACKFILE_DIST: built.dist },
    })
    const program = compiledFolder(programs, fingerprintWith(environment))
    expect(listFiles(program)).toContain('program.json')
    for (const part of [folder, program]) {
      for (const file of listFiles(part)) {
        writeFileSync(join(part, file), damage(readFileSync(join(part, file))))
      }
    }

    const { status, output } = built.build({ environment })

    expect(status, output).toBe(0)
    const clean = makeSite({ ...STORIES, 'g.txt': story('2025-06-02', 'Ferry leaves again') })
    clean.build({ environment })
    expect(built.hashes()).toEqual(clean.hashes())
    rmSync(program, { recursive: true })
  })

  test('equals a clean build after the address of the site changed, and changed back', () => {
    const built = makeSite(STORIES)
    built.build()
    const before = built.hashes()
    const environment = { BACKFILE_URL: 'https://archive.example/papers/' }
    built.build({ environment })
    const moved = makeSite(STORIES)
    moved.build({ environment })
    expect(built.hashes()).toEqual(moved.hashes())
    expect(built.hashes()).not.toEqual(before)
    built.build()
    expect(built.hashes()).toEqual(before)
  })

  // It fails while it keeps what it read, while it makes an output, and when all are made.
  test.each([3, 8, 16])(
    'equals a clean build after the disk was full (%i blocks), and says that it was',
    (blocks) => {
      const built = makeSite(STORIES)
      built.build()
      const before = built.hashes()
      built.write('g.txt', story('2025-06-02', 'Ferry leaves again'))
      // No file may grow over so many blocks of 1,024 bytes: the nearest to a full disk that any user may bring about.
      const { status, output } = built.build({ blocks })
      expect(status, output).toBe(1)
      expect(output).toContain('There is no room left on the disk')
      expect(built.hashes()).toEqual(before)

      built.build()
      expect(built.hashes()).toEqual(
        cleanBuildOf(built, { ...STORIES, 'g.txt': story('2025-06-02', 'Ferry leaves again') }),
      )
    },
  )

  test('says that the disk is full when it cannot even be compiled', () => {
    const built = makeSite(STORIES)
    const { status, output } = built.build({ blocks: 16, arguments: ['--force'] })
    expect(status, output).toBe(1)
    expect(output).toMatch(/There is no room left on the disk \(.*\)\. Make room/)
  })

  test('mends what a hand changed or removed in dist', () => {
    const built = makeSite(STORIES)
    built.build()
    const before = built.hashes()
    writeFileSync(join(built.dist, '2025/05/13/harbour-opens/index.html'), 'not the page')
    rmSync(join(built.dist, '2024'), { recursive: true })
    writeFileSync(join(built.dist, 'stray.html'), 'nobody asked for this')

    built.build()

    expect(built.hashes()).toEqual(before)
  })
})

test('one more story changes the pages that show it, and no other', () => {
  const built = makeSite(STORIES)
  built.build()
  const before = built.hashes()
  built.write('g.txt', story('2025-06-02', 'Ferry leaves again'))

  built.build()

  const after = built.hashes()
  const changed = Object.keys(after).filter((file) => before[file] !== after[file])
  expect(changed).toContain('2025/06/02/ferry-leaves-again/index.html')
  expect(changed).toContain('2025/06/01/ferry-returns/index.html') // its next story
  expect(changed).toContain('index.html')
  expect(changed.filter((file) => file.startsWith('2024') || file.startsWith('2025/05/13'))).toEqual([])
})

test('another picture changes the pages that show it and the file, and no other', () => {
  const content = {
    ...STORIES,
    'c.txt': `---\nimage: harbour.png\nimageAlt: Smoke\n---\n${STORIES['c.txt']}`,
    'harbour.png': pngOf(12, 8),
  }
  const built = makeSite(content)
  built.build()
  const before = built.hashes()
  built.write('harbour.png', pngOf(14, 8))

  const { output } = built.build()

  const changed = changesBetween(before, built.hashes())
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
  expect(output).toMatch(/1 removed/)
  expect(built.hashes()).toEqual(cleanBuildOf(built, { ...content, 'harbour.png': pngOf(14, 8) }))
})

test('a story that cannot be published leaves the site of the last build whole', () => {
  const built = makeSite(STORIES)
  built.build()
  const before = built.hashes()
  built.write('bad.txt', ' date 2025-02-30 No such day\n\nText.\n')

  const { status, output } = built.build()

  expect(status).toBe(1)
  expect(output).toContain('bad.txt:1:7')
  expect(output).toContain('date-not-on-calendar')
  expect(built.hashes()).toEqual(before)
})

test('the site is the same to the byte in every time zone and locale', () => {
  const built = [
    { TZ: 'UTC', LC_ALL: 'C' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' },
  ].map((environment) => {
    const made = makeSite(STORIES)
    const { status, output } = made.build({ environment })
    expect(status, output).toBe(0)
    return made.hashes()
  })
  expect(built[1]).toEqual(built[0])
  expect(built[2]).toEqual(built[0])
})

test('shards by year, laid over each other, are the site of one build', () => {
  const whole = makeSite(STORIES)
  whole.build()
  const shards = ['2024', '2025-2030'].map((years) => {
    const shard = makeSite(STORIES)
    const { status, output } = shard.build({ environment: { BACKFILE_YEARS: years } })
    expect(status, output).toBe(0)
    return shard.hashes()
  })
  expect(Object.keys(shards[0] ?? {}).some((file) => file.startsWith('2025/'))).toBe(false)
  expect({ ...shards[0], ...shards[1] }).toEqual(whole.hashes())
})
