import { describe, expect, test } from 'vitest'
import { bylineOf } from '../../../src/reading/story/bylines.ts'
import { LEAD, paragraphs, read, STORY } from './read.ts'

const HEAD = 'Library to stay open'

describe('a byline', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By JANE DOE, Associated Press', 'JANE DOE, Associated Press'],
    ['By Jane Doe and John van der Berg', 'Jane Doe and John van der Berg'],
    ['Von Anna Berg', 'Anna Berg'],
    ['김민수 기자', '김민수 기자'],
    ['[한빛일보 김민수 기자]', '[한빛일보 김민수 기자]'],
    ['[한빛=김민수 인턴기자]', '[한빛=김민수 인턴기자]'],
    ['Staff Reports', 'Staff Reports'],
    ['By Jane Doe • May 13, 2025', 'Jane Doe • May 13, 2025'],
    ['By Jane Doe in Santa Fe', 'Jane Doe in Santa Fe'],
    ['By Jane Doe, Ph.D.', 'Jane Doe, Ph.D.'],
    ['By AP', 'AP'],
    ['Posted by Jane Doe', 'Jane Doe'],
    ['Author: Jane Doe', 'Jane Doe'],
    ['Jane Doe, Staff Writer', 'Jane Doe, Staff Writer'],
    ['文／山田花子', '山田花子'],
    ['作者：王明', '王明'],
    ['文｜王明', '王明'],
    ['撰稿 | 王明', '王明'],
    ['晚报记者 王明', '晚报记者 王明'],
    ['Eine Kolumne von Anna Berg', 'Anna Berg'],
    ['Par Anne Morel (avec AFP)', 'Anne Morel (avec AFP)'],
    ['מאת: דנה לוי', 'דנה לוי'],
    ['글 김민수', '김민수'],
  ])('is %s', (line, byline) => {
    expect(bylineOf(line)).toBe(byline)
    const reading = read(`${HEAD}\n\n${line}\n\n${STORY}`)
    expect(reading.byline).toBe(byline)
    expect(paragraphs(reading)[0]).toBe(LEAD)
  })

  test.each([
    'By Monday',
    'By land and sea',
    'By ap and by',
    'Jane Doe, Mayor',
    '사진=김민수 기자',
    '本报记者 王明 摄',
    'By the end of the year it was over.',
    'Par ici la sortie',
  ])('is not %s', (line) => {
    expect(bylineOf(line)).toBeUndefined()
  })

  test('may follow a standfirst, and be followed by a job title', () => {
    const reading = read(
      `${HEAD}\n\nMayor calls the vote historic\n\nBy Jane Doe\nStaff Writer\n\nSANTA FE, N.M. — ${LEAD}\n\nThe mayor wept.`,
    )
    expect(reading.byline).toBe('Jane Doe')
    expect(reading.text.boilerplate).toEqual(['Staff Writer'])
    expect(paragraphs(reading).slice(0, 2)).toEqual([
      'Mayor calls the vote historic',
      `SANTA FE, N.M. — ${LEAD}`,
    ])
  })

  test('inside a story is part of the story', () => {
    expect(paragraphs(read(`${HEAD}\n\n${STORY}\n\nBy Jane Doe\n\n${STORY}`))).toContain('By Jane Doe')
  })

  test('from front matter wins, and the one found is set aside', () => {
    const reading = read(`${HEAD}\n\nBy Jane Doe\n\n${STORY}`, { byline: 'John Roe' })
    expect(reading.byline).toBe('John Roe')
    expect(reading.text.boilerplate).toEqual(['By Jane Doe'])
  })
})
