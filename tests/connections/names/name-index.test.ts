import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainName, leastSure } from '../../../src/connections/names/explain-name.ts'
import { buildNameIndex, type NamedStory, type NameIndex } from '../../../src/connections/names/name-index.ts'
import { nameRecord } from '../../../src/connections/names/name-records.ts'
import { parseCorrections } from '../../../src/connections/corrections/parse-corrections.ts'
import { NO_CORRECTIONS, type NamesFile } from '../../../src/connections/names/names-file.ts'
import type { StoryName } from '../../../src/connections/names/story-names.ts'
import { slugify } from '../../../src/archive/slugify.ts'
import { namesIn, story } from './story.ts'

function indexOf(stories: readonly (readonly string[])[], names: NamesFile = NO_CORRECTIONS): NameIndex {
  const named = stories.map((sentences, index): NamedStory => ({
    file: `${index}.txt`,
    names: namesIn(story(...sentences), {}, names),
  }))
  return buildNameIndex(named, names, slugify)
}

function pages({ names }: NameIndex): readonly (readonly [string, string, readonly number[]])[] {
  return names.map(({ slug, kind, stories }) => [slug, kind, [...stories]])
}

function file(...lines: readonly string[]): NamesFile {
  return parseCorrections(lines.join('\n'), 'names.txt').corrections.names
}

const BALDWIN = ['Alec Baldwin, the actor, was charged in Santa Fe.', 'Baldwin said nothing.']
const TRIAL = ['The trial of Alec Baldwin began in Santa Fe.', 'The actor Alec Baldwin pleaded not guilty.']

describe('pages', () => {
  it('have the stories of a name, and the sentence that names it', () => {
    const index = indexOf([BALDWIN, ['Nothing happened.'], TRIAL])
    expect(pages(index)).toEqual([
      ['alec-baldwin', 'person', [0, 2]],
      ['santa-fe', 'place', [0, 2]],
    ])
    expect(index.names[0]).toMatchObject({
      variants: ['Baldwin'],
      description: { story: 0, text: 'the actor' },
    })
    expect(index.ofStory(1)).toEqual([])
    expect(index.ofStory(2)).toEqual([0, 1])
  })

  it('need two stories', () => {
    expect(pages(indexOf([BALDWIN]))).toEqual([])
  })

  it('join spellings of one name', () => {
    const index = indexOf([
      ['The singer Beyoncé Knowles said so.'],
      ['The singer Beyonce Knowles said so.'],
      ['The singer Beyonce Knowles said no.'],
    ])
    expect(pages(index)).toEqual([['beyonce-knowles', 'person', [0, 1, 2]]])
  })

  it('have a surname with a title where one person owns it', () => {
    const known = Array.from({ length: 4 }, () => TRIAL)
    const index = indexOf([...known, ['They asked Mr. Baldwin about it.']])
    expect(pages(index)[0]).toEqual(['alec-baldwin', 'person', [0, 1, 2, 3, 4]])
  })

  it('have no surname with a title where two people may be meant', () => {
    const other = ['The actor Stephen Baldwin was there.']
    const index = indexOf([TRIAL, TRIAL, TRIAL, TRIAL, other, other, ['They asked Mr. Baldwin about it.']])
    expect(pages(index).map(([slug, , stories]) => [slug, stories.includes(6)])).toContainEqual([
      'alec-baldwin',
      false,
    ])
  })
})

describe('the editor’s file', () => {
  it('renames and merges', () => {
    const index = indexOf(
      [BALDWIN, ['The actor Alexander Baldwin was there.']],
      file('Alec Baldwin: also Alexander Baldwin'),
    )
    expect(pages(index)[0]).toEqual(['alec-baldwin', 'person', [0, 1]])
    expect(index.names[0]?.variants).toContain('Alexander Baldwin')
    expect(index.former).toEqual([{ slug: 'alexander-baldwin', name: index.names[0] }])
  })

  it('merges a name that it found and one that it renamed, and lets a name it says more of keep its spellings', () => {
    const stories = [
      ['The singer Beyoncé Knowles said so.'],
      ['The singer Beyonce Knowles said so.'],
      ['The singer Beyonce Knowles said no.'],
    ]
    expect(indexOf(stories, file('Beyoncé Knowles: always')).names).toMatchObject([
      { name: 'Beyoncé Knowles', variants: ['Beyonce Knowles'] },
    ])
    expect(indexOf(stories, file('Queen B: also Beyoncé Knowles, Beyonce Knowles')).names).toMatchObject([
      { name: 'Queen B', slug: 'queen-b' },
    ])
  })

  it('splits by story', () => {
    const smith = ['John Smith, the mayor, spoke.']
    const index = indexOf(
      [smith, smith, smith, smith],
      file('John Smith (mayor): is John Smith in 1.txt, 3.txt'),
    )
    expect(pages(index)).toEqual([
      ['john-smith', 'person', [0, 2]],
      ['john-smith-mayor', 'person', [1, 3]],
    ])
  })

  it('states a kind that the stories contradict', () => {
    const index = indexOf([BALDWIN, TRIAL], file('Santa Fe: person'))
    expect(pages(index)).toContainEqual(['santa-fe', 'person', [0, 1]])
  })

  it('rejects, states a kind, and always wants a name', () => {
    const index = indexOf(
      [BALDWIN, TRIAL, ['It was Rust.']],
      file('Santa Fe: no name', 'Alec Baldwin: work', 'Rust: always'),
    )
    expect(pages(index)).toEqual([
      ['alec-baldwin', 'work', [0, 1]],
      ['rust', 'other', [2]],
    ])
  })
})

it('has no page for a name in fewer stories than the settings ask for', () => {
  const named = [
    BALDWIN,
    TRIAL,
    TRIAL,
    ['Boris Karloff, the actor, was charged.'],
    ['The actor Boris Karloff was charged.'],
  ]
  const stories = named.map((sentences, at) => ({ file: `${at}.txt`, names: namesIn(story(...sentences)) }))
  const index = buildNameIndex(stories, NO_CORRECTIONS, slugify, 3)
  expect(index.names.map(({ slug }) => slug)).toEqual(['alec-baldwin', 'santa-fe'])
  expect(index.withoutPage.map(({ slug }) => slug)).toEqual(['boris-karloff'])
  expect(index.ofStory(3)).toEqual([])
})

it('gives the data of a name', () => {
  const [name] = indexOf([BALDWIN, TRIAL]).names
  const record =
    name &&
    nameRecord(name, {
      addressOf: ({ slug }) => `/names/${slug}/`,
      namedIn: (index, at) => ({ file: `${index}.txt`, url: `/${index}/`, sentence: `Sentence ${at}.` }),
    })
  expect(record).toEqual({
    name: 'Alec Baldwin',
    kind: 'person',
    variants: ['Baldwin'],
    url: '/names/alec-baldwin/',
    stories: [
      { file: '0.txt', url: '/0/', sentence: 'Sentence 0.' },
      { file: '1.txt', url: '/1/', sentence: 'Sentence 0.' },
    ],
  })
})

it('explains a name', () => {
  const index = indexOf([BALDWIN, TRIAL])
  expect(explainName(index, 'baldwin')).toMatchObject([
    { name: 'Alec Baldwin', kind: 'person', count: 2, stories: [0, 1], slug: 'alec-baldwin' },
  ])
  expect(explainName(index, 'nobody')).toEqual([])
})

it('is sure of a name that the editor states', () => {
  const unsure = leastSure(indexOf([['The Rust set was closed.'], ['The Rust set was quiet.']]))
  for (const { name } of unsure) {
    const index = indexOf([['The Rust set was closed.'], ['The Rust set was quiet.']], file(`${name}: work`))
    expect(leastSure(index).map((one) => one.name)).not.toContain(name)
  }
})

const storyName = fc.record({
  name: fc.constantFrom('Ann Lee', 'Ann B Lee', 'Bo Ray', 'Oslo', 'ACME', 'Acme Works', 'Lee', 'Óslo'),
  scores: fc.tuple(
    fc.integer({ min: -60, max: 60 }),
    fc.integer({ min: -60, max: 60 }),
    fc.integer({ min: -60, max: 60 }),
  ),
  sentence: fc.nat(30),
  count: fc.integer({ min: 1, max: 5 }),
})
const archive = fc
  .array(fc.uniqueArray(storyName, { selector: ({ name }) => name, maxLength: 6 }), { maxLength: 30 })
  .map((stories) =>
    stories.map((names: readonly StoryName[], index): NamedStory => ({ file: `${index}.txt`, names })),
  )

it('has every page once, with the stories in order, whatever the archive', () => {
  fc.assert(
    fc.property(archive, (stories) => {
      const { names, ofStory } = buildNameIndex(stories, NO_CORRECTIONS, slugify)
      expect(new Set(names.map(({ slug }) => slug)).size).toBe(names.length)
      names.forEach(({ stories: inStories, sentences }, index) => {
        expect(inStories.length).toBeGreaterThanOrEqual(2)
        expect(sentences.length).toBe(inStories.length)
        expect([...inStories]).toEqual([...new Set(inStories)].sort((a, b) => a - b))
        for (const one of inStories) expect(ofStory(one)).toContain(index)
      })
    }),
  )
})

it('keeps the address of a name when a story is added', () => {
  fc.assert(
    fc.property(archive, storyName, (stories, name) => {
      const before = buildNameIndex(stories, NO_CORRECTIONS, slugify).names
      const after = buildNameIndex(
        [...stories, { file: 'z.txt', names: [name] }],
        NO_CORRECTIONS,
        slugify,
      ).names
      for (const one of before) {
        const same = after.find((other) => other.name === one.name && other.kind === one.kind)
        const first = after.find((other) => other.slug === one.slug)
        // A name that appears between two with one slug may take it; nothing else may.
        if (same && first?.name !== same.name) expect(slugify(first?.name ?? '')).toBe(slugify(one.name))
      }
    }),
  )
})
