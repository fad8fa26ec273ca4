import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import { initialsOf } from '../../src/archive/initials.ts'
import { subjectsOf } from '../../src/archive/subjects.ts'
import { article } from './article.ts'

const topics = (names: readonly string[]) =>
  subjectsOf('topic', buildArchive([article({ topics: names })]).articles)

test('a short list is not grouped', () => {
  expect(initialsOf(topics(['Apollo', 'Mars', 'Moon']))).toEqual([])
})

test('a long list is grouped by initial, with digits in one group, other alphabets at the end, and Chinese transliterated', () => {
  const many = Array.from({ length: 60 }, (_, index) => `Mission ${index}`)
  const initials = initialsOf(
    topics([...many, 'Élections', 'europe', '3D', '2001', 'Москва', '北京', '«Zenit»']),
  )
  expect(initials.map(({ initial, id, entries }) => [initial, id, entries.length])).toEqual([
    ['0–9', '0', 2],
    ['B', 'b', 1],
    ['E', 'e', 2],
    ['M', 'm', 60],
    ['Z', 'z', 1],
    ['М', 'u43c', 1],
  ])
})
