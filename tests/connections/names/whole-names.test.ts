import { describe, expect, it } from 'vitest'
import { namesIn, story } from './story.ts'

function found(...sentences: readonly string[]): readonly string[] {
  return namesIn(story(...sentences)).map(({ name }) => name)
}

describe('a name is not cut', () => {
  it.each([
    [
      'The Cybersecurity and Infrastructure Security Agency said so.',
      'Cybersecurity and Infrastructure Security Agency',
    ],
    ['It asked the USDA Food and Nutrition Service for help.', 'USDA Food and Nutrition Service'],
    [
      'It asked the Centers for Medicare & Medicaid Services for help.',
      'Centers for Medicare & Medicaid Services',
    ],
    ['He wrote to the chairman of the All England Club on Monday.', 'All England Club'],
    ['It belongs to the Blu-ray Disc Association, whose members agreed.', 'Blu-ray Disc Association'],
    [
      'She works for the Bureau of Alcohol, Tobacco, Firearms and Explosives now.',
      'Bureau of Alcohol, Tobacco, Firearms and Explosives',
    ],
    [
      'She works for the Centers for Medicare and Medicaid Services now.',
      'Centers for Medicare and Medicaid Services',
    ],
    ['The Texas Department of Criminal Justice is searching.', 'Texas Department of Criminal Justice'],
    ['It is in the National Library of Medicine today.', 'National Library of Medicine'],
    ['The U.S. Securities and Exchange Commission said so.', 'U.S. Securities and Exchange Commission'],
    ['It landed at Imam Khomeini International Airport.', 'Imam Khomeini International Airport'],
    ['Attorney General Wally Oppal said so.', 'Wally Oppal'],
    ['They play at St Mary’s on Friday, and St Mary’s is full.', 'St Mary’s'],
  ])('%s', (sentence, name) => {
    expect(found(sentence)).toContain(name)
  })

  it('in two where “and” joins two', () => {
    expect(found('The Conservatives and Liberal Democrats say they want it.')).not.toContain(
      'Conservatives and Liberal Democrats',
    )
  })
})
