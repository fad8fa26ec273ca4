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

test('a long list is grouped by initial, with digits in one group and other scripts transliterated', () => {
  const many = Array.from({ length: 60 }, (_, index) => `Mission ${index}`)
  const initials = initialsOf(topics([...many, 'Élections', 'europe', '3D', '2001', 'Москва', '«Zenit»']))
  expect(initials.map(({ initial, subjects }) => [initial, subjects.length])).toEqual([
    ['0–9', 2],
    ['E', 2],
    ['M', 61],
    ['Z', 1],
  ])
})
