import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lookBack } from '../../../src/connections/threads/look-back.ts'
import { relatedStories } from '../../../src/connections/threads/related.ts'
import { threadsOf, type Thread } from '../../../src/connections/threads/threads.ts'
import { randomFrom } from '../../random.ts'
import { lookedBack, madeStories, sketched } from './made-stories.ts'

const archives = fc
  .record({ seed: fc.nat(), count: fc.integer({ min: 2, max: 60 }) })
  .map(({ seed, count }) => madeStories(randomFrom(seed), count))

test('the made stories have threads, series and related stories', () => {
  const { stories, decisions } = lookedBack(madeStories(randomFrom(1), 60))
  const kinds = threadsOf(stories, decisions).all.map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(new Set(['thread', 'series']))
  expect(decisions.some(({ related }) => related.length > 1)).toBe(true)
})

test('stories may come in any order', () => {
  fc.assert(
    fc.property(archives, fc.nat(), (stories, seed) => {
      const random = randomFrom(seed)
      const shuffled = stories
        .map((story) => ({ story, place: random() }))
        .sort((a, b) => a.place - b.place)
        .map(({ story }) => story)
      expect(lookedBack(shuffled)).toEqual(lookedBack(stories))
    }),
    { numRuns: 30 },
  )
})

test('the newest story changes no older decision, thread or title, and removing it gives what was before', () => {
  fc.assert(
    fc.property(archives, (made) => {
      const stories = sketched(made)
      const before = lookBack(stories.slice(0, -1)).decisions
      const after = lookBack(stories).decisions
      expect(after.slice(0, -1)).toEqual(before)
      const newest = stories.length - 1
      const threads = threadsOf(stories, after).all
      const old = threadsOf(stories.slice(0, -1), before).all
      expect(threads.map((thread) => without(thread, newest)).filter((thread) => isThread(thread))).toEqual(
        old,
      )
    }),
    { numRuns: 60 },
  )
})

test('the newest story is only added to lists of related stories', () => {
  fc.assert(
    fc.property(archives, (made) => {
      const stories = sketched(made)
      const lists = (count: number): ReturnType<typeof relatedStories> => {
        const { decisions } = lookBack(stories.slice(0, count))
        return relatedStories(decisions, threadsOf(stories, decisions))
      }
      const newest = stories.length - 1
      const older = lists(stories.length)
        .slice(0, -1)
        .map((list) => list.filter(({ story }) => story !== newest))
      expect(older).toEqual(lists(newest))
    }),
    { numRuns: 60 },
  )
})

test('a build that goes on from the last one equals a full one', () => {
  fc.assert(
    fc.property(archives, fc.nat(), fc.boolean(), (made, place, changed) => {
      const stories = sketched(made)
      const at = place % stories.length
      const last = changed
        ? stories.with(at, { ...(stories[at] ?? stories[0]), key: 'other' } as (typeof stories)[number])
        : stories.toSpliced(at, 1)
      const kept = JSON.parse(JSON.stringify(lookBack(last))) as ReturnType<typeof lookBack>
      expect(lookBack(stories, kept)).toEqual(lookBack(stories))
    }),
    { numRuns: 40 },
  )
})

function without(thread: Thread, story: number): Thread {
  return { ...thread, stories: thread.stories.filter((member) => member.story !== story) }
}

/** Whether it would have been one already. */
function isThread({ kind, stories }: Thread): boolean {
  return stories.length >= (kind === 'thread' ? 2 : 3)
}
