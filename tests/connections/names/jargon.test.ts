import { describe, expect, it } from 'vitest'
import { slugify } from '../../../src/archive/slugify.ts'
import { buildNameIndex } from '../../../src/connections/names/name-index.ts'
import { NO_CORRECTIONS } from '../../../src/connections/names/names-file.ts'
import { namesIn, story } from './story.ts'

/** The names of an archive that tells the same in three stories, with their kinds. */
function kinds(...sentences: readonly string[]): ReadonlyMap<string, string> {
  const stories = [0, 1, 2].map((index) => ({ file: `${index}.txt`, names: namesIn(story(...sentences)) }))
  return new Map(
    buildNameIndex(stories, NO_CORRECTIONS, slugify).names.map(({ name, kind }) => [name, kind] as const),
  )
}

describe('in posts full of jargon', () => {
  it('a product is no person', () => {
    const found = kinds(
      'The tests run on Travis CI.',
      'Kubernetes APIs changed.',
      'We wrote it in Microsoft Word.',
    )
    expect([...found.values()]).not.toContain('person')
  })

  it('what the story has as a word ends no person’s name', () => {
    const found = kinds(
      'The Java Buildpack is new, as every buildpack is.',
      'Ask Jane Doe.',
      'Ask Gordon Brown, in brown.',
    )
    expect(found.has('Java Buildpack')).toBe(false)
    expect(found.get('Jane Doe')).toBe('person')
    expect(found.get('Gordon Brown')).toBe('person')
  })

  it('an office is nobody', () => {
    const found = kinds(
      'Ask Philadelphia’s Chief Data Officer, who knows.',
      'The Lord Chancellor, who knows, said so.',
    )
    expect([...found.values()]).not.toContain('person')
  })

  it('software is no place, whatever it is in', () => {
    expect(kinds('It is in Kubernetes, and from Kubernetes 1.21 on.', 'We are using Kubernetes.')).toEqual(
      new Map(),
    )
  })

  it('one of many is no organisation', () => {
    const sentences = [
      'Another Certificate Authority (CA) signed it.',
      'A Technical Oversight Committee met.',
    ]
    expect(kinds(...sentences)).toEqual(new Map())
  })

  it('what is made is no organisation', () => {
    expect(kinds('The New Farmers website opens.', 'On the New Farmers website they ask.')).toEqual(new Map())
  })

  it('what is short for something else is no organisation', () => {
    const sentences = ['The Freedom of Information Act (FOIA) is old.', 'The agency FOIA officers know FOIA.']
    expect(kinds(...sentences).has('FOIA')).toBe(false)
  })

  it('several techniques are no organisation', () => {
    expect(kinds('Federal agency APIs are used.', 'They built agency APIs.').has('APIs')).toBe(false)
  })

  it('a piece of a list is no organisation', () => {
    const found = kinds('The Federal Identity, Credential, and Access Management (FICAM) team met.')
    expect(found.has('Access Management')).toBe(false)
  })

  it('a piece of a name is none', () => {
    expect(kinds('We thank Let’s Encrypt for it.', 'As of today Let’s Encrypt says so.').has('Encrypt')).toBe(
      false,
    )
  })

  it('an undertaking is a name of no sure kind', () => {
    const found = kinds('The Supplemental Nutrition Assistance Program (SNAP) said it had grown.')
    expect(found.get('Supplemental Nutrition Assistance Program')).toBe('other')
  })

  it('two organisations are not one', () => {
    const names = kinds(
      'The House of Representatives and Senate agreed.',
      'The House of Representatives said so.',
    )
    expect(names.get('House of Representatives')).toBe('organisation')
  })

  it('a city before the code of its state is a place', () => {
    expect(kinds('He works in Denver.', 'Denver, CO').get('Denver')).toBe('place')
  })

  it('a single word that may be a town or somebody has no page', () => {
    expect(kinds('Who is David?').has('David')).toBe(false)
  })
})
