import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { randomFrom } from '../../random.ts'
import { generateStories } from '../../bench/reading/generate.ts'
import { clean, noisy, unspaced, wrapped } from '../../bench/reading/noise.ts'
import { read, score, type Count } from '../../bench/reading/score.ts'

const random = randomFrom(5)
const stories = generateStories(1_200, random)
const share = ({ right, of }: Count): number => right / of

describe('synthetic stories are read correctly', () => {
  test('when they are clean', () => {
    const result = score(
      'clean',
      stories.map((story) => clean(story, '2024-05-13')),
    ).score
    expect(share(result.date)).toBe(1)
    expect(share(result.headline)).toBeGreaterThanOrEqual(0.999)
    expect(share(result.firstParagraph)).toBeGreaterThanOrEqual(0.995)
    expect(share(result.paragraphCount)).toBeGreaterThanOrEqual(0.995)
  })

  test('with the noise of scraped text', () => {
    const result = score(
      'noisy',
      stories.map((story) => noisy(story, '2024-05-13', random)),
    ).score
    expect(share(result.date)).toBeGreaterThanOrEqual(0.995)
    expect(share(result.headline)).toBeGreaterThanOrEqual(0.98)
    expect(share(result.creditAsHeadline)).toBeLessThanOrEqual(0.002)
    expect(share(result.firstParagraph)).toBeGreaterThanOrEqual(0.96)
  })

  test('when lines are wrapped, or each line is a paragraph', () => {
    for (const layout of [wrapped, unspaced]) {
      const result = score(
        'layout',
        stories.map((story) => layout(story, '2024-05-13', random)),
      ).score
      expect(share(result.firstParagraph)).toBeGreaterThanOrEqual(0.97)
      expect(share(result.paragraphCount)).toBeGreaterThanOrEqual(0.95)
    }
  })
})

test('every rule that fires is in docs/reading-rules.md', () => {
  const documented = readFileSync('docs/reading-rules.md', 'utf8')
  const rules = new Set<string>()
  for (const story of stories) {
    const reading = read(noisy(story, '2024-05-13', random).text)
    if (!reading.ok) continue
    for (const { rule } of reading.text.inferences) rules.add(rule.replace(/-in-headline-place$/, ''))
  }
  expect(rules.size).toBeGreaterThan(12)
  expect([...rules].filter((rule) => !documented.includes(`\`${rule}\``))).toEqual([])
})
