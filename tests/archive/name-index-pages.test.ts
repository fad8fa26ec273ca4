import { describe, expect, test } from 'vitest'
import { kindPages, nameIndex, type NamePart } from '../../src/archive/name-index-pages.ts'
import { nameEntries } from '../../src/archive/name-pages.ts'
import { nameSlug } from '../../src/archive/name-slug.ts'
import { connectedArchive } from './connected-archive.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const people = Array.from(
  { length: 70 },
  (_, index) => `${letters[index % 26]}na Nr${letters[index % 7]}${index}`,
)
const archive = connectedArchive([
  { file: 'a.txt', date: '1969-07-20', people: [...people, 'Борис Ефимов'], places: ['Kourou', 'Place'] },
  { file: 'b.txt', date: '2001-02-03', people: [...people, 'Борис Ефимов'], places: ['Kourou', 'Place'] },
])

function named(part: NamePart | undefined): readonly string[] {
  if (part?.form === 'list') return part.names.map(({ name }) => name)
  if (part?.form === 'initials')
    return part.initials.flatMap(({ entries }) => entries.map(({ name }) => name))
  return part?.frequent.map(({ name }) => name) ?? []
}

describe('the index of names', () => {
  test('is one page while the names are few: by kind, and by initial where a kind has many', () => {
    const [persons, places] = nameIndex(archive)
    expect(kindPages(archive)).toEqual([])
    expect(persons).toMatchObject({ kind: 'person', count: 71, form: 'initials' })
    expect(named(persons)).toHaveLength(71)
    expect(persons?.form === 'initials' && persons.initials.at(-1)).toMatchObject({
      initial: 'Б',
      id: 'u431',
    })
    expect(places).toMatchObject({ kind: 'place', form: 'list' })
    expect(named(places)).toEqual(['Kourou', 'Place'])
  })

  test('gives the number of stories of a name, and its first and last year', () => {
    expect(nameEntries(archive).find(({ slug }) => slug === 'kourou')).toEqual({
      name: 'Kourou',
      kind: 'place',
      slug: 'kourou',
      count: 2,
      from: '1969',
      to: '2001',
    })
  })

  test('is divided into kinds, and a large kind into initials, without losing a name', () => {
    expect(nameIndex(archive, 50).map(({ form }) => form)).toEqual(['summary', 'summary'])
    const pages = kindPages(archive, 50)
    expect(pages.slice(0, 3).map(({ kind, initial }) => [kind, initial?.id])).toEqual([
      ['person', undefined],
      ['person', 'a'],
      ['person', 'b'],
    ])
    expect(pages.at(-1)).toMatchObject({ kind: 'place', initial: undefined, part: { form: 'list' } })
    const listed = pages.filter(({ part }) => part.form !== 'summary').flatMap(({ part }) => named(part))
    expect(listed.toSorted()).toEqual([...people, 'Борис Ефимов', 'Kourou', 'Place'].toSorted())
  })
})

test('a name never takes the address of a part of the index, or one that hosts reserve', () => {
  expect(['Place', 'Person', 'CON', 'Борис Ефимов', 'Zoë'].map(nameSlug)).toEqual([
    'place-name',
    'person-name',
    'con-name',
    'boris-efimov',
    'zoe',
  ])
})
