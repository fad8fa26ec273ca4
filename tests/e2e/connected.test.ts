import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { randomFrom } from '../random.ts'
import { makeSite, type Site } from './build-site.ts'

// The stories of the shipped archive, which name the same people and continue each other across years. Whatever the
// archive connects, a build must not depend on what was built before.

const CONTENT = 'content'
const STORIES = readdirSync(CONTENT)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => [file, readFileSync(join(CONTENT, file), 'utf8')] as const)

/** Another story of people with many stories: it changes their pages. */
const NEWEST = `2025-12-01\n\nGemini and Apollo veterans remembered\n\nNeil Armstrong and Edwin Aldrin landed on the Moon, as Michael Collins said in Houston, where NASA still works. Neil Armstrong had flown Gemini 8 before.\n`
const OLDER = NEWEST.replace('2025-12-01', '1990-05-05')

async function hashesAfter(site: Site, environment = {}): Promise<Record<string, string>> {
  const { status, output } = await site.buildHere(environment)
  expect(status, output).toBe(0)
  return site.hashes()
}

/** Files that a reader’s page, feed or data is: search and images are not counted. */
function changed(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys({ ...before, ...after }).filter(
    (file) => before[file] !== after[file] && !file.startsWith('search/') && !file.endsWith('.png'),
  )
}

describe('a connected archive', () => {
  let clean: Record<string, string>
  const site = makeSite(Object.fromEntries(STORIES))

  beforeAll(async () => {
    clean = await hashesAfter(site)
  })

  test('has pages of names and threads', () => {
    expect(Object.keys(clean).filter((file) => /^names\/.+\//.test(file)).length).toBeGreaterThan(20)
    expect(Object.keys(clean).filter((file) => /^threads\/.+\//.test(file)).length).toBeGreaterThan(0)
  })

  test('equals a clean build, whatever the order in which its stories came', async () => {
    const random = randomFrom(3)
    const inAnyOrder = STORIES.map((story) => ({ story, place: random() })).sort((a, b) => a.place - b.place)
    const other = makeSite()
    let hashes: Record<string, string> = {}
    for (const [from, to] of [
      [0, 40],
      [40, 70],
      [70, STORIES.length],
    ] as const) {
      for (const { story } of inAnyOrder.slice(from, to)) other.write(...story)
      hashes = await hashesAfter(other)
    }
    expect(hashes).toEqual(clean)
  })

  test('equals its shards by year, laid over each other', async () => {
    const shards = []
    for (const years of ['1900-1979', '1980-2099']) {
      shards.push(await hashesAfter(makeSite(Object.fromEntries(STORIES)), { BACKFILE_YEARS: years }))
    }
    expect({ ...shards[0], ...shards[1] }).toEqual(clean)
  })

  test('changes few files when a story comes, and is what it was when the story goes', async () => {
    site.write('newest.txt', NEWEST)
    expect(changed(clean, await hashesAfter(site)).length).toBeLessThanOrEqual(60)
    site.remove('newest.txt')
    site.write('older.txt', OLDER)
    expect(changed(clean, await hashesAfter(site)).length).toBeLessThanOrEqual(80)
    site.remove('older.txt')
    expect(await hashesAfter(site)).toEqual(clean)
  })
})
