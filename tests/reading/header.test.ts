import { describe, expect, test } from 'vitest'
import { readHeader } from '../../src/reading/front-matter/header.ts'

const header = (text: string): ReturnType<typeof readHeader> =>
  readHeader(text.split('\n').map((line, at) => ({ text: line, number: at + 1 })))

const values = (text: string): Record<string, unknown> =>
  Object.fromEntries((header(text)?.entries ?? []).map(({ key, value }) => [key, value]))

describe('an unfenced header', () => {
  test('ends at the first blank line', () => {
    const found = header(
      'Title: Library: it stays\nDate: 2025-05-13 08:30\nAuthor: Jane Doe\n\nThe council voted.',
    )
    expect(found?.entries).toMatchObject([
      { key: 'Title', value: 'Library: it stays', line: 1 },
      { key: 'Date', value: '2025-05-13 08:30', line: 2 },
      { key: 'Author', value: 'Jane Doe', line: 3 },
    ])
    expect(found?.lines.map(({ text }) => text)).toEqual(['', 'The council voted.'])
  })

  test('or at a fence, as in old Hexo files, and may contain lists and quoted values', () => {
    const text =
      'title: "Library stays"\ndate: 2025-05-13\ntags:\n- library\n- council\n---\nThe council voted.'
    expect(values(text)).toEqual({ title: 'Library stays', date: '2025-05-13', tags: ['library', 'council'] })
    expect(header(text)?.lines.map(({ text: line }) => line)).toEqual(['The council voted.'])
  })

  test('may continue on an indented line, and start with the date line of a raw story', () => {
    expect(values('date 2025-05-13\nheadline: Library\n  to stay open\n\nThe council voted.')).toEqual({
      date: '2025-05-13',
      headline: 'Library to stay open',
    })
  })

  test.each([
    ['has no date', 'Title: Library stays\nAuthor: Jane Doe\n\nThe council voted.'],
    ['has no headline', 'Date: 2025-05-13\nAuthor: Jane Doe\n\nThe council voted.'],
    ['contains prose', 'Title: Library stays\nDate: 2025-05-13\nThe council voted.\n'],
    ['has a key twice', 'Title: A\nTitle: B\nDate: 2025-05-13\n\nThe council voted.'],
    ['has a forbidden key', 'Title: A\nDate: 2025-05-13\nconstructor: x\n\nThe council voted.'],
    ['is below other text', 'Library\nTitle: A\nDate: 2025-05-13\n\nThe council voted.'],
    ['is empty', ''],
  ])('is not recognised when it %s', (_, text) => {
    expect(header(text)).toBeUndefined()
  })
})
