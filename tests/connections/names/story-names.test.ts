import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_CORRECTIONS } from '../../../src/connections/names/names-file.ts'
import { kindOf, namesIn, story } from './story.ts'

function found(...sentences: readonly string[]): Record<string, string> {
  return Object.fromEntries(namesIn(story(...sentences)).map((name) => [name.name, kindOf(name)]))
}

describe('kinds', () => {
  it('tells people, places and organisations', () => {
    expect(
      found(
        'Alec Baldwin, the actor, was charged in Santa Fe on Friday.',
        'The Federal Bureau of Investigation said it had examined the weapon.',
      ),
    ).toEqual({
      'Alec Baldwin': 'person',
      'Santa Fe': 'place',
      'Federal Bureau of Investigation': 'organisation',
    })
  })

  it('leaves words alone that are capitalised only by their place', () => {
    expect(
      found('Police searched the house.', 'Neighbours had called.', 'Nothing was found on Monday in May.'),
    ).toEqual({})
  })

  it('cuts a name off its title', () => {
    expect(
      Object.keys(
        found('They met Assistant Secretary of State John Kornblum and Italian Prime Minister Romano Prodi.'),
      ),
    ).toEqual(['John Kornblum', 'Romano Prodi'])
  })

  it('keeps a title that is part of the name', () => {
    expect(Object.keys(found('They met Pope Francis.', 'Stephen King wrote it.'))).toEqual([
      'Pope Francis',
      'Stephen King',
    ])
  })

  it('joins what belongs together, and not what does not', () => {
    const names = Object.keys(
      found(
        'The Securities and Exchange Commission and the Ministry of Trade and Industry agreed.',
        'The report of Iran and Iraq is out.',
        'She works for the Organisation for Security and Cooperation in Europe.',
      ),
    )
    expect(names).toContain('Securities and Exchange Commission')
    expect(names).toContain('Ministry of Trade and Industry')
    expect(names).toContain('Organisation for Security and Cooperation in Europe')
    expect(names).toContain('Iran')
    expect(names).toContain('Iraq')
  })
})

describe('forms of one name', () => {
  const [baldwin] = namesIn(
    story(
      'Alec Baldwin, the actor, was charged on Friday.',
      'Mr. Baldwin said nothing.',
      'Baldwin’s lawyer spoke for him.',
    ),
  )

  it('counts a surname for the full name', () => {
    expect(baldwin).toMatchObject({ name: 'Alec Baldwin', count: 3, sentence: 0, variants: ['Baldwin'] })
  })

  it('quotes what the story says that a name is', () => {
    expect(baldwin?.apposition).toBe('the actor')
  })

  it('does not say whom a surname means that two people share', () => {
    const names = namesIn(
      story('Alec Baldwin said so.', 'Stephen Baldwin, his brother, agreed.', 'Baldwin then left.'),
    )
    expect(names.map(({ name, count }) => [name, count])).toEqual([
      ['Alec Baldwin', 1],
      ['Stephen Baldwin', 1],
    ])
  })

  it('marks a surname with a title whose full name is elsewhere', () => {
    expect(namesIn(story('They asked Mr. Baldwin.'))).toMatchObject([{ name: 'Baldwin', titled: true }])
  })

  it('counts an abbreviation for what it abbreviates', () => {
    const names = namesIn(
      story('The International Atomic Energy Agency (IAEA) met in Vienna.', 'The IAEA said it had no proof.'),
    )
    expect(names[0]).toMatchObject({
      name: 'International Atomic Energy Agency',
      variants: ['IAEA'],
      count: 3,
    })
  })

  it('lists a place under its usual name', () => {
    expect(namesIn(story('He lives in the U.S. and works in Britain.')).map(({ name }) => name)).toEqual([
      'United States',
      'United Kingdom',
    ])
  })

  it('leaves the legal form of a firm away', () => {
    expect(namesIn(story('Shares in Boeing Co. rose.')).map(({ name }) => name)).toEqual(['Boeing'])
  })
})

describe('given names', () => {
  const german = { ...story('Angela Merkel sprach in der Elbphilharmonie.'), language: 'de' }

  it('finds no names by itself in a language that it cannot judge', () => {
    expect(namesIn(german)).toEqual([])
  })

  it('takes those of front matter, with their sentence', () => {
    expect(namesIn(german, { people: ['Angela Merkel'], places: ['Köln'] })).toEqual([
      { name: 'Angela Merkel', scores: [0, 0, 0], sentence: 0, count: 1, given: 'person' },
      { name: 'Köln', scores: [0, 0, 0], sentence: -1, count: 0, given: 'place' },
    ])
  })

  it('finds those that the editor always wants, as whole words', () => {
    const always = { ...NO_CORRECTIONS, always: new Set(['Elbphilharmonie', 'Elb', 'Merkel']) }
    expect(namesIn(german, {}, always).map(({ name }) => name)).toEqual(['Elbphilharmonie', 'Merkel'])
  })
})

it('reads any text, and points to sentences that it has', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Mr.',
      'the',
      'of',
      'and',
      '’s',
      'U.S.',
      'President',
      'Bank',
      '"',
      '(',
      ',',
      '-',
      '&',
      'Queen',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const sentence = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 5 }), (sentences) => {
      for (const { name, sentence: index, count } of namesIn(story(...sentences))) {
        expect(name.trim()).not.toBe('')
        expect(index).toBeGreaterThanOrEqual(0)
        expect(index).toBeLessThan(sentences.length)
        expect(count).toBeGreaterThan(0)
      }
    }),
  )
})
