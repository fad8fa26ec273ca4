import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closest } from '../../src/core/edit-distance.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { codesOf, read, readWell } from './reading.ts'

const BODY = '\nThe council voted on Tuesday.\n'
const withKeys = (keys: string): string => `---\n${keys}\n---\n${BODY}`

describe('front matter is data, never code', () => {
  test.each(['js', 'javascript', 'coffee', 'coffeescript', 'cson', 'json', 'node'])(
    '---%s is refused, and nothing is executed',
    (language) => {
      const mark = join(temporaryFolder(), 'ran')
      const code = `(require('node:fs').writeFileSync(${JSON.stringify(mark)}, ''), { title: 'x', date: '2025-05-13' })`
      for (const fence of [`---${language}`, `--- ${language}`, `---${language.toUpperCase()}`]) {
        const source = `${fence}\n${code}\n---\n${BODY}`
        // Twice, because gray-matter’s cache once let the second one through.
        expect(codesOf(read(source))).toEqual(['front-matter-language'])
        expect(codesOf(read(source))).toEqual(['front-matter-language'])
      }
      expect(existsSync(mark)).toBe(false)
    },
  )

  test.each([
    '__proto__:\n  isAdmin: true',
    '"__proto__": {isAdmin: true}',
    'constructor: {prototype: {isAdmin: true}}',
    'author: {__proto__: {isAdmin: true}}',
  ])('%s does not pollute any prototype', (keys) => {
    expect(codesOf(read(withKeys(`${keys}\ntitle: T\ndate: 2025-05-13`)))).toContain(
      'front-matter-key-refused',
    )
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
  })

  test('two sources with the same bytes share no objects', () => {
    const source = withKeys('title: Twin\ndate: 2025-05-13\ntags: [one]')
    const [first, second] = [readWell(source), readWell(source)]
    expect(second).toEqual(first)
    expect(second.article).not.toBe(first.article)
    expect(second.article.topics).not.toBe(first.article.topics)
  })
})

describe('values are text, exactly as written', () => {
  test('any quoted headline is read unchanged', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 80 })
          .map((text) => text.replaceAll(/\s+/g, ' ').trim()),
        (headline) => {
          fc.pre(headline !== '')
          const { article } = readWell(withKeys(`title: ${JSON.stringify(headline)}\ndate: 2025-05-13`))
          expect(article).toMatchObject({ headline, headlineFrom: 'front-matter' })
        },
      ),
    )
  })

  test('any unquoted headline is read unchanged, or there is a problem', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }), (headline) => {
        const reading = read(withKeys(`title: ${headline}\ndate: 2025-05-13`))
        if (reading.problems.length > 0 || !reading.ok) return
        const bare = headline.replaceAll(/\s+/g, ' ').trim()
        // A fully quoted value loses its quotes, as intended.
        if (!/^(?:".*"|'.*')$/.test(bare)) expect(reading.article.headline).toBe(bare)
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['a list', 'tags: [a, b, a]', ['a', 'b']],
    ['a text with commas', 'topics: a, b', ['a', 'b']],
    ['two keys', 'tags: [a]\ncategories: b', ['a', 'b']],
    ['one word', 'keywords: a b', ['a b']],
    ['nothing', 'tags:', []],
  ])('topics from %s', (_, keys, topics) => {
    expect(readWell(withKeys(`title: T\ndate: 2025-05-13\n${keys}`)).article.topics).toEqual(topics)
  })

  test.each([
    ['By Jane Doe', 'Jane Doe'],
    ['[Jane Doe, John Roe]', 'Jane Doe, John Roe'],
    ['{name: Jane Doe}', 'Jane Doe'],
  ])('a byline from %s', (value, byline) => {
    expect(readWell(withKeys(`title: T\ndate: 2025-05-13\nauthor: ${value}`)).article.byline).toBe(byline)
  })

  test.each(['pubDate', 'pub_date', 'PubDate', 'published', 'publish-date', 'date'])(
    'the date from %s',
    (key) => {
      expect(readWell(withKeys(`title: T\n${key}: 2025-05-13`)).article.date).toBe('2025-05-13')
    },
  )
})

test.each([
  ['aliases: [old/, /older/index.html]', ['/old/', '/older/index.html']],
  ['permalink: /2025/library.html', ['/2025/library.html']],
  ['url: /2025/library/', ['/2025/library/']],
  ['redirect_from: https://example.org/2025/library', ['/2025/library']],
  ['url: https://example.org/2025/library', []],
])('former addresses from %s', (keys, aliases) => {
  expect(readWell(withKeys(`title: T\ndate: 2025-05-13\n${keys}`)).article.aliases).toEqual(aliases)
})

test.each([
  '/',
  '/index.html',
  '../x',
  '/a/../b',
  'a b',
  '/x?y',
  '//example.org/',
  'javascript:alert(1)',
  '/.htaccess',
  '/a\\b',
])('the former address %s is refused', (path) => {
  expect(codesOf(read(withKeys(`title: T\ndate: 2025-05-13\naliases: ['${path}']`)))).toEqual([
    'front-matter-value',
  ])
})

test('when two keys set one field, their order in the file does not matter', () => {
  const [one, other] = ['summary: One.\ndescription: Two.', 'description: Two.\nsummary: One.'].map(
    (keys) => readWell(withKeys(`title: T\ndate: 2025-05-13\n${keys}`)).article.summary,
  )
  expect([one, other]).toEqual(['One.', 'One.'])
})

test.each([
  ['titel', 'title'],
  ['tilte', 'title'],
  ['autor', 'author'],
  ['summery', 'summary'],
  ['xyzzy', undefined],
])('“%s” may mean %s', (word, meant) => {
  expect(closest(word, ['title', 'author', 'summary', 'tags'])).toBe(meant)
})
