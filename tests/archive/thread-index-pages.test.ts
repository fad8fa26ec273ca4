import { expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { threadIndex, threadPeriodPages } from '../../src/archive/thread-index-pages.ts'
import { threadPages } from '../../src/archive/thread-pages.ts'
import { connectedArchive } from './connected-archive.ts'

/** An archive with threads of two stories each, given their first and last day and the headline of the first. */
function archiveOf(...threads: readonly (readonly [from: string, to: string, headline: string])[]): Archive {
  const archive = connectedArchive(
    threads.flatMap(([from, to, headline], at) => [
      { file: `${at}a.txt`, date: from, headline },
      { file: `${at}b.txt`, date: to, headline: `${headline} again` },
    ]),
  )
  const placeOf = (file: string) => archive.articles.findIndex((article) => article.file === file)
  const all = threads.map(([, , title], at) => {
    const [first, second] = [placeOf(`${at}a.txt`), placeOf(`${at}b.txt`)]
    const stories = [
      { story: first, continues: undefined },
      { story: second, continues: first },
    ]
    return { kind: 'thread', title, stories, hasPage: true } as const
  })
  return {
    ...archive,
    connections: { ...archive.connections, threads: { ...archive.connections.threads, all } },
  }
}

const archive = archiveOf(
  ['1969-07-16', '1969-07-20', 'To the Moon'],
  ['1969-11-14', '1970-04-17', 'Home again'],
  ['1969-12-01', '1970-05-01', 'A strike'],
)

test('few threads are on one page, the latest first', () => {
  expect(threadIndex(archive).threads.map(({ title }) => title)).toEqual([
    'A strike',
    'Home again',
    'To the Moon',
  ])
  expect(threadPeriodPages(archive)).toEqual([])
})

test('many threads are on the pages of the years, and of months of full years, of their latest stories', () => {
  const { threads, parts } = threadIndex(archive, 1)
  expect(threads).toHaveLength(3)
  expect(parts).toEqual([
    { period: ['1970'], count: 2 },
    { period: ['1969'], count: 1 },
  ])
  const pages = threadPeriodPages(archive, 1)
  expect(pages.map(({ period }) => period.join('/'))).toEqual(['1970', '1970/05', '1970/04', '1969'])
  const listed = pages.filter((page) => page.parts.length === 0).flatMap((page) => page.threads)
  expect(listed.map(({ title }) => title)).toEqual(['A strike', 'Home again', 'To the Moon'])
})

test('a thread never takes the address of a year of the index', () => {
  const [thread] = threadPages(archiveOf(['1984-01-01', '1984-01-02', '1984']))
  expect(thread?.path).toBe('threads/1984-1984-01-01/')
})
