import { expect, test } from 'vitest'
import { selectForPublication, type ContentEntry } from '../../src/archive/receipt.ts'
import { problem } from '../../src/core/problem.ts'
import { day } from '../day.ts'
import { article } from './article.ts'

const TODAY = day('2026-01-01')

function story(file: string, overrides: Parameters<typeof article>[0] = {}): ContentEntry {
  return { file, problems: [], article: article({ file, fingerprint: file, ...overrides }) }
}

test('every file is either published or absent for a reason', () => {
  const at = { line: 1, column: 1 }
  const { articles, receipt } = selectForPublication(
    [
      story('b.txt', { inferred: ['caption', 'headline'] }),
      story('a.txt', { inferred: ['caption'] }),
      story('draft.txt', { draft: true }),
      story('later.txt', { publish: day('2026-01-02') }),
      story('today.txt', { publish: TODAY }),
      story('again.txt', { fingerprint: 'a.txt' }),
      {
        file: 'bad.txt',
        article: undefined,
        problems: [problem('date-missing', { file: 'bad.txt', ...at }, {})],
      },
      {
        file: 'notes.docx',
        article: undefined,
        problems: [problem('file-type-unknown', { file: 'notes.docx', ...at }, { extension: '.docx' })],
      },
    ],
    TODAY,
  )

  expect(articles.map(({ file }) => file)).toEqual(['a.txt', 'b.txt', 'today.txt'])
  expect(receipt.filesIn).toBe(8)
  expect(receipt.published + receipt.absent.length).toBe(receipt.filesIn)
  expect(receipt.inferred).toEqual({ caption: 2, headline: 1 })
  expect(receipt.absent.map(({ file, absence }) => [file, absence])).toEqual([
    ['again.txt', 'duplicate'],
    ['bad.txt', 'quarantined'],
    ['notes.docx', 'skipped'],
    // Counted but not named: a file name may give the story away.
    [null, 'draft'],
    [null, 'embargoed'],
  ])
  expect(receipt.absent.find(({ file }) => file === 'again.txt')?.detail).toBe('a.txt')
  expect(receipt.absent.find(({ file }) => file === 'bad.txt')?.detail).toMatch(/^Line 1: There is no date/)
})

test('a story that repeats a draft is published', () => {
  const { articles } = selectForPublication(
    [story('a.txt', { draft: true, fingerprint: 'x' }), story('b.txt', { fingerprint: 'x' })],
    TODAY,
  )
  expect(articles.map(({ file }) => file)).toEqual(['b.txt'])
})
