import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugify } from '../../src/archive/slugify.ts'
import { connect, type ConnectedStory, type Connections } from '../../src/connections/connections.ts'
import { NO_CORRECTIONS } from '../../src/connections/corrections/corrections.ts'
import { storyFacts } from '../../src/connections/story-facts.ts'
import type { LookedBack } from '../../src/connections/threads/look-back.ts'
import { compareText } from '../../src/core/compare-text.ts'
import { readArticle } from '../../src/reading/read-article.ts'
import { NAMES_FILE } from '../../src/content/content-files.ts'
import { day } from '../day.ts'
import { lexicon } from './names/lexicon-of-tests.ts'

// The shipped archive: it has threads, and names in many stories.
const ALL = readdirSync('content')
  .filter((file) => file.endsWith('.txt') && file !== NAMES_FILE)
  .map(connectedStory)

const archives = fc.subarray(ALL, { minLength: 2 }).map(inOrder)

test('the shipped archive has names, threads and related stories', () => {
  const { names, threads, related } = connected(inOrder(ALL))
  expect(names.names.length).toBeGreaterThan(20)
  expect(threads.all.length).toBeGreaterThan(2)
  expect(related.filter(({ length }) => length > 0).length).toBeGreaterThan(10)
})

test('an archive is the same, whatever an earlier build found in another one', () => {
  fc.assert(
    fc.property(archives, archives, (before, now) => {
      const { lookedBack } = connected(before)
      const kept = JSON.parse(JSON.stringify(lookedBack)) as LookedBack
      expect(shown(connected(now, kept))).toEqual(shown(connected(now)))
    }),
    { numRuns: 20 },
  )
})

test('stories that come one by one in any order make the same archive', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(ALL.slice(0, 30), { minLength: 10 }),
      fc.integer({ min: 1, max: 5 }),
      (arriving, step) => {
        let last: LookedBack | undefined
        for (let count = step; count < arriving.length; count += step)
          last = connected(inOrder(arriving.slice(0, count)), last).lookedBack
        const archive = inOrder(arriving)
        expect(shown(connected(archive, last))).toEqual(shown(connected(archive)))
      },
    ),
    { numRuns: 20 },
  )
})

test('the newest story changes nothing that older ones found, and is only added to threads and related stories', () => {
  fc.assert(
    fc.property(archives, (archive) => {
      const newest = archive.length - 1
      const [before, after] = [connected(archive.slice(0, newest)), connected(archive)]
      expect(after.lookedBack.decisions.slice(0, newest)).toEqual(before.lookedBack.decisions)
      expect(after.threads.parents.slice(0, newest)).toEqual(before.threads.parents)
      const older = after.related.slice(0, newest)
      expect(older.map((list) => list.filter(({ story }) => story !== newest))).toEqual(before.related)
    }),
    { numRuns: 30 },
  )
})

function connected(stories: readonly ConnectedStory[], last?: LookedBack): Connections {
  return connect(stories, NO_CORRECTIONS, slugify, { namePageStories: 2, threadPageStories: 2 }, last)
}

/** What pages are made from. */
function shown({ names, threads, related, facts, lookedBack }: Connections) {
  const ofStories = facts.map((_, story) => names.ofStory(story))
  return { names: names.names, ofStories, threads, related, lookedBack }
}

function inOrder(stories: readonly ConnectedStory[]): ConnectedStory[] {
  return stories.toSorted((a, b) => compareText(a.date, b.date) || compareText(a.file, b.file))
}

function connectedStory(file: string): ConnectedStory {
  const bytes = readFileSync(join('content', file))
  const settings = { dayOrder: undefined, today: day('2999-12-31'), setAside: new Set<string>() }
  const reading = readArticle({ file, bytes }, settings)
  if (!reading.ok) throw new Error(`${file} cannot be read`)
  const { date, headline, sha256 } = reading.article
  const facts = storyFacts(reading.article, reading.text, { lexicon, names: NO_CORRECTIONS.names })
  return { file, date, headline, sha256, facts }
}
