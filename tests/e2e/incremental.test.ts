import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { randomFrom } from '../bench/build/random.ts'
import { makeSite, type Site } from './build-site.ts'

const sites: Site[] = []

afterEach(() => {
  for (const site of sites.splice(0)) site.delete()
})

function site(stories: Record<string, string>): Site {
  const made = makeSite(stories)
  sites.push(made)
  return made
}

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

/** What a clean build of the same content makes. */
function cleanBuildOf(built: Site, stories: Record<string, string>): Record<string, string> {
  const clean = site(stories)
  const { status, output } = clean.build()
  expect(status, output).toBe(0)
  expect(Object.keys(built.hashes())).toEqual(Object.keys(clean.hashes()))
  return clean.hashes()
}

describe('a build after a build', () => {
  test('touches nothing when nothing changed', () => {
    const built = site(STORIES)
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
    const pick = <Item>(items: readonly Item[]): Item | undefined =>
      items[Math.floor(random() * items.length)]
    const stories: Record<string, string> = { ...STORIES }
    const built = site(stories)
    built.build()
    for (let step = 0; step < 4; step += 1) {
      for (let edit = 0; edit < 3; edit += 1) {
        const file = pick(Object.keys(stories)) ?? 'a.txt'
        const day = `${pick(['2024', '2025'])}-${pick(['02', '05', '12'])}-${pick(['13', '28'])}`
        const kind = random()
        if (kind < 0.3 && Object.keys(stories).length > 1) {
          // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the map of files is the model
          delete stories[file]
          built.remove(file)
        } else {
          const name = kind < 0.6 ? `new-${step}-${edit}.txt` : file
          stories[name] = story(day, pick(['Weather', 'Library to stay open', 'Ferry returns']) ?? 'Weather')
          built.write(name, stories[name])
        }
      }
      const { status, output } = built.build()
      expect(status, output).toBe(0)
      expect(built.hashes()).toEqual(cleanBuildOf(built, stories))
    }
  })

  test('equals a clean build after being killed at any moment', async () => {
    const stories: Record<string, string> = { ...STORIES }
    const built = site(stories)
    for (const [round, milliseconds] of [900, 2500, 4000].entries()) {
      stories[`killed-${round}.txt`] = story('2025-05-14', `Number ${round}`)
      built.write(`killed-${round}.txt`, stories[`killed-${round}.txt`] ?? '')
      await built.buildAndKill(milliseconds)
    }
    const { status, output } = built.build()
    expect(status, output).toBe(0)
    expect(built.hashes()).toEqual(cleanBuildOf(built, stories))
  })

  test('mends what a hand changed or removed in dist', async () => {
    const { rmSync, writeFileSync } = await import('node:fs')
    const built = site(STORIES)
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
  const built = site(STORIES)
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

test('a story that cannot be published leaves the site of the last build whole', () => {
  const built = site(STORIES)
  built.build()
  const before = built.hashes()
  built.write('bad.txt', ' date 2025-02-30 No such day\n\nText.\n')

  const { status, output } = built.build()

  expect(status).toBe(1)
  expect(output).toContain('bad.txt:1:7')
  expect(output).toContain('date-not-on-calendar')
  expect(built.hashes()).toEqual(before)
})

test('the site is the same to the byte in every time zone', () => {
  const built = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
    const made = site(STORIES)
    const { status, output } = made.build({ environment: { TZ: zone } })
    expect(status, output).toBe(0)
    return made.hashes()
  })
  expect(built[1]).toEqual(built[0])
  expect(built[2]).toEqual(built[0])
})

test('shards by year, laid over each other, are the site of one build', () => {
  const whole = site(STORIES)
  whole.build()
  const shards = ['2024', '2025-2030'].map((years) => {
    const shard = site(STORIES)
    const { status, output } = shard.build({ environment: { BACKFILE_YEARS: years } })
    expect(status, output).toBe(0)
    return shard.hashes()
  })
  expect(Object.keys(shards[0] ?? {}).some((file) => file.startsWith('2025/'))).toBe(false)
  expect({ ...shards[0], ...shards[1] }).toEqual(whole.hashes())
})
