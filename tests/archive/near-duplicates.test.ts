import { describe, expect, test, vi } from 'vitest'
import { findNearDuplicates, nearDuplicateProblems, signatureOf } from '../../src/archive/near-duplicates.ts'
import { below, pick, randomFrom, type Random } from '../random.ts'

const WORDS =
  'council vote library year plan cost town mayor bridge water school budget street debate party money work spring night letter'.split(
    ' ',
  )

function text(random: Random, words: number): string[] {
  return Array.from({ length: words }, () => `${pick(random, WORDS)}${below(random, 40)}`)
}

/** The exact Jaccard similarity of the three-word shingles of two texts. */
function jaccard(one: readonly string[], other: readonly string[]): number {
  const shingles = (words: readonly string[]): Set<string> =>
    new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))
  const [a, b] = [shingles(one), shingles(other)]
  const common = [...a].filter((shingle) => b.has(shingle)).length
  return common / (a.size + b.size - common)
}

function stories(texts: Readonly<Record<string, string>>): { file: string; signature: string | undefined }[] {
  return Object.entries(texts).map(([file, words]) => ({ file, signature: signatureOf(words) }))
}

describe('near duplicates', () => {
  const random = randomFrom(3)
  const story = text(random, 400)
  const updated = [...story.slice(0, 380), ...text(random, 30)]
  const half = [...story.slice(0, 200), ...text(random, 200)]

  test('are updates and reruns, paired with the first story in any order of files', () => {
    const sample = stories({
      'c.txt': updated.join(' '),
      'a.txt': story.join(' '),
      'b.txt': story.join(' ').toUpperCase().replaceAll(' ', ',  '),
      'd.txt': half.join(' '),
      'e.txt': text(random, 400).join(' '),
    })
    const found = findNearDuplicates(sample)
    expect(found.map(({ file, other }) => [file, other])).toEqual([
      ['b.txt', 'a.txt'],
      ['c.txt', 'a.txt'],
    ])
    expect(found[0]?.similarity).toBe(1)
    expect(findNearDuplicates(sample.reverse())).toEqual(found)
  })

  test('are found with about their true similarity', () => {
    let [wrong, missed] = [0, 0]
    for (let round = 0; round < 200; round += 1) {
      const one = text(random, 300)
      const changed = below(random, 150)
      const other = [...one.slice(changed), ...text(random, changed)]
      const truth = jaccard(one, other)
      const [pair] = findNearDuplicates(stories({ a: one.join(' '), b: other.join(' ') }))
      if (pair && Math.abs(pair.similarity - truth) > 0.2) wrong += 1
      if (truth > 0.85 && !pair) missed += 1
      if (truth < 0.5 && pair) wrong += 1
    }
    expect({ wrong, missed }).toEqual({ wrong: 0, missed: 0 })
  })

  test('are not reported among short texts', () => {
    expect(signatureOf('The mayor spoke.')).toBeUndefined()
    expect(findNearDuplicates(stories({ a: 'Short.', b: 'Short.' }))).toEqual([])
  })

  test('are found in scripts without spaces', () => {
    const japanese =
      '市議会は十三日、図書館を来年度も存続させる案を賛成多数で可決した。反対派は無駄遣いだと批判している。'
    expect(findNearDuplicates(stories({ a: japanese, b: `${japanese}工事は来春。` }))).toHaveLength(1)
  })

  test('are found with a bounded number of comparisons per story, even among copies', () => {
    const signature = signatureOf(story.join(' '))
    // Dividing into bands and comparing both slice signatures.
    const slices = vi.spyOn(String.prototype, 'slice')
    const slicesFor = (count: number): number => {
      slices.mockClear()
      const copies = Array.from({ length: count }, (_, at) => ({ file: `${at}`, signature }))
      expect(findNearDuplicates(copies)).toHaveLength(count - 1)
      return slices.mock.calls.length
    }
    try {
      expect(slicesFor(101) - slicesFor(100)).toBeGreaterThan(0)
      expect(slicesFor(301) - slicesFor(300)).toBe(slicesFor(101) - slicesFor(100))
    } finally {
      slices.mockRestore()
    }
  })
})

test('a rerun is reported once, with the story it repeats, unless it is an exact duplicate', () => {
  const text = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
  const stories = [
    { file: 'b.txt', signature: signatureOf(`${text} and one more`) },
    { file: 'a.txt', signature: signatureOf(text) },
    { file: 'c.txt', signature: signatureOf(text) },
  ]
  const problems = nearDuplicateProblems(stories, new Set(['c.txt']))
  expect(problems.map(({ file, code }) => [file, code])).toEqual([['b.txt', 'near-duplicate-story']])
  expect(problems[0]?.message).toMatch(/^About \d\d % of it is also in a\.txt/)
})
