import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildArchive, identityOf, type PublishedArticle } from '../../src/archive/archive.ts'
import { yearOf } from '../../src/core/calendar-day.ts'
import { groupedPaths, listPaths, type Group } from '../../src/site/list-paths.ts'
import { provideSiteData } from '../../src/site/site-data.ts'
import { staticPath, type PathGroup } from '../../src/site/static-path.ts'
import { article } from '../archive/article.ts'
import { day } from '../day.ts'
import { siteDataOf } from './data.ts'

const archive = buildArchive([
  article({ file: 'a.txt', headline: 'Harbour fire' }),
  article({ file: 'b.txt', headline: 'Library opens', sha256: '1'.repeat(64) }),
])

let withdraw: () => void
beforeEach(() => {
  withdraw = provideSiteData(siteDataOf(archive))
})
afterEach(() => {
  withdraw()
})

/** The key of a group that contains this data. */
function keyOf(data: unknown): string | undefined {
  const group = { name: '2025', data }
  const [path] = groupedPaths(
    {},
    () => [group],
    () => [staticPath({}, {})],
  )
  return path?.group?.key
}

function published(file: string): PublishedArticle {
  const found = archive.articles.find((each) => each.file === file)
  if (!found) throw new Error(`the archive has no ${file}`)
  return found
}

// Without `-0`, which every page shows as 0.
const leaf = fc.oneof(
  fc.string(),
  // The separators of the key, so that one value could be mistaken for two.
  fc.string({ unit: fc.constantFrom('\0', 'a', '1', '[', '{', 's', 'string') }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(undefined, null),
)
const { plain } = fc.letrec<{ plain: unknown }>((tie) => ({
  plain: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('plain'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('plain'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

describe('the key of a group', () => {
  test('is the same for equal data', () => {
    fc.assert(
      fc.property(plain, (data) => {
        expect(keyOf(structuredClone(data))).toBe(keyOf(data))
      }),
    )
  })

  test('differs for different data', () => {
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        fc.pre(!isDeepStrictEqual(one, other))
        expect(keyOf(one)).not.toBe(keyOf(other))
      }),
      { numRuns: 1000 },
    )
  })

  test('changes with any one value, however deep', () => {
    fc.assert(
      fc.property(plain, leaf, leaf, fc.array(fc.string(), { maxLength: 4 }), (around, one, other, path) => {
        fc.pre(!isDeepStrictEqual(one, other))
        const nest = (value: unknown) =>
          path.reduce<unknown>((inner, name) => ({ around, list: [inner], [`${name}!`]: inner }), value)
        expect(keyOf(nest(one))).not.toBe(keyOf(nest(other)))
      }),
    )
  })

  test.each([
    ['texts that are split in different places', ['x\0stringy', 'z'], ['x', 'y\0stringz']],
    ['a number and its text', 1, '1'],
    ['undefined and the word for it', undefined, 'undefined'],
    ['null and the word for it', null, 'null'],
    ['an undefined property and none', { a: undefined }, {}],
    ['an empty list and an empty object', [], {}],
    ['lists that are nested in different ways', [['a'], 'b'], [['a', 'b']]],
  ])('distinguishes %s', (_what, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other))
  })

  test('changes with the name and the year of the group', () => {
    const groups: readonly Group[] = [
      { name: 'a' },
      { name: 'b' },
      { name: 'a', year: yearOf(day('2025-05-13')) },
    ]
    const keys = groups.map((group) => {
      const [path] = groupedPaths(
        {},
        () => [group],
        () => [staticPath({}, {})],
      )
      return path?.group?.key
    })
    expect(new Set(keys).size).toBe(keys.length)
  })

  test.each([
    ['a Map', new Map([['a', 1]])],
    ['a Set', new Set(['a'])],
    ['a Date', new Date(0)],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['an instance of a class', new URL('https://harbour.example/')],
  ])('is refused for %s, however deep', (_what, value) => {
    expect(() => keyOf(value)).toThrow('plain objects only')
    expect(() => keyOf([{ deep: [value] }])).toThrow('plain objects only')
  })
})

describe('an article in a group', () => {
  test('is covered by its identity', () => {
    expect(identityOf(published('a.txt'))).toContain('a.txt')
    expect(keyOf(published('a.txt'))).not.toBe(keyOf(published('b.txt')))
  })

  test('has the same key as the same article of another build', () => {
    const [again] = buildArchive([article({ file: 'a.txt', headline: 'Harbour fire' })]).articles
    expect(keyOf(again)).toBe(keyOf(published('a.txt')))
  })

  test.each([
    ['a copy', (original: PublishedArticle) => ({ ...original })],
    ['a copy with another property', (original: PublishedArticle) => ({ ...original, related: 'c.txt' })],
    ['a copy with another headline', (original: PublishedArticle) => ({ ...original, headline: 'Flood' })],
  ])('is not confused with %s', (_what, copyOf) => {
    const original = published('a.txt')
    const copy = copyOf(original)
    expect(identityOf(copy)).toBeUndefined()
    expect(keyOf(copy)).not.toBe(keyOf(original))
  })

  test('is covered property by property if it is a copy', () => {
    const original = published('a.txt')
    expect(keyOf({ ...original, related: 'c.txt' })).not.toBe(keyOf({ ...original, related: 'd.txt' }))
  })

  test('is frozen, so that its identity stays true', () => {
    expect(Object.isFrozen(published('a.txt'))).toBe(true)
  })
})

describe('groupedPaths', () => {
  const groups = [
    { name: '2024', slugs: ['a', 'b'] },
    { name: '2025', slugs: ['c'] },
  ]
  const pathsOf = ({ slugs }: (typeof groups)[number]) => slugs.map((slug) => staticPath({ slug }, { slug }))

  test('lists the paths of every group, each with its group', () => {
    const listed = groupedPaths({}, () => groups, pathsOf)
    expect(listed.map(({ params, group }) => [params['slug'], group?.name])).toEqual([
      ['a', '2024'],
      ['b', '2024'],
      ['c', '2025'],
    ])
  })

  test('passes the archive only to groupsOf, and only a group to pathsOf', () => {
    const received: unknown[] = []
    groupedPaths(
      {},
      (given) => {
        received.push(given)
        return groups
      },
      (...given) => {
        received.push(...given)
        return []
      },
    )
    expect(received).toEqual([archive, ...groups])
    expect(received[0]).toBe(archive)
  })

  test('does not list a group that is kept', () => {
    const asked: PathGroup[] = []
    const tryKeep = (group: PathGroup): boolean => {
      asked.push(group)
      return group.name === '2024'
    }
    const listed = groupedPaths({ tryKeep }, () => groups, pathsOf)
    expect(listed.map(({ params }) => params['slug'])).toEqual(['c'])
    expect(asked.map(({ name }) => name)).toEqual(['2024', '2025'])
    expect(listed[0]?.group).toEqual(asked[1])
  })
})

describe('listPaths', () => {
  test('lists a path for each page, in order, with a key of its own and no group', () => {
    const pathOf = ({ file }: PublishedArticle) => staticPath({ file }, { file })
    const listed = listPaths(({ articles }) => articles, pathOf)
    expect(listed).toEqual(archive.articles.map(pathOf))
    expect(new Set(listed.map(({ cacheKey }) => cacheKey)).size).toBe(2)
    expect(listed.every(({ group }) => group === undefined)).toBe(true)
  })
})
