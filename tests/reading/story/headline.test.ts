import { describe, expect, test } from 'vitest'
import { headlineFromText } from '../../../src/reading/story/headline.ts'
import { LEAD, paragraphs, read, STORY } from './read.ts'

const codes = (text: string): string[] => read(text).problems.map(({ code }) => code)

describe('the headline', () => {
  test('is on the head line', () => {
    const reading = read(`Library to stay open\n\n${STORY}`)
    expect(reading).toMatchObject({
      headline: 'Library to stay open',
      headlineFrom: 'head-line',
      problems: [],
    })
    expect(paragraphs(reading)).toHaveLength(2)
  })

  test.each([
    'Getty Images sues AI firm over photos',
    'Weak dollar hits Reuters',
    'NASA Lands Rover on Mars',
    'AP names new editor',
    'Reuters to cut jobs',
    'Bloomberg Enters Race',
    'U.S. LIVESTOCK STRESSED BY WEATHER--USDA/NOAA',
    'Apple Buys Beats - Reuters',
    'Photos show damage in Gaza',
  ])('may be about an agency: %s', (headline) => {
    expect(read(`${headline}\n\n${STORY}`)).toMatchObject({ headline, headlineFrom: 'head-line' })
  })

  test('is found below a credit in its place', () => {
    const reading = read(`Getty Images\n\nLibrary to stay open\n\n${STORY}`)
    expect(reading).toMatchObject({ headline: 'Library to stay open', headlineFrom: 'next-line' })
    expect(reading.text.credits).toEqual(['Getty Images'])
    expect(paragraphs(reading)[0]).toBe(LEAD)
    expect(reading.problems.map(({ code }) => code)).toEqual(['credit-in-headline-place'])
  })

  test.each([
    ['By Jane Doe', { byline: 'Jane Doe' }],
    ['Advertisement', { text: { boilerplate: ['Advertisement'] } }],
    ['Sign up for our newsletter', { text: { boilerplate: ['Sign up for our newsletter'] } }],
    ['Photo', { text: { credits: ['Photo'] } }],
    ['https://example.org/news/1', { text: { boilerplate: ['https://example.org/news/1'] } }],
  ])('is found below a line that cannot be one: %s', (words, kept) => {
    const reading = read(`${words}\n\nLibrary to stay open\n\n${STORY}`)
    expect(reading).toMatchObject({ headline: 'Library to stay open', headlineFrom: 'next-line', ...kept })
    expect(paragraphs(reading)[0]).toBe(LEAD)
  })

  test.each(['By Popular Vote', 'Di Rossi Scores Twice', 'Pinterest', 'Related', '1', '🎉', '???'])(
    'may look like something else: %s',
    (headline) => {
      expect(read(`${headline}\n\nThe popular plan was voted down; a vote is a vote.`).headline).toBe(
        headline,
      )
    },
  )

  test.each([
    '[앵커]',
    '<기자>',
    '[저녁뉴스]◀ 앵커 ▶',
    '[한겨레] 시의회 결정에 시민들 환영',
    '[한빛신문] 운영비는 시가 부담',
    'ㆍ운영비는 시가 부담',
  ])('is not a label, nor a line that starts with its newspaper: %s', (line) => {
    const story = '시의회는 화요일 도서관을 1년 더 열기로 했다.\n\n반대하는 쪽은 비용이 많이 든다고 말했다.'
    expect(read(`Getty Images\n\n${line}\n\n${story}`)).toMatchObject({ headlineFrom: 'first-sentence' })
  })

  test('is not a Chinese line of several sentences', () => {
    const deck = '互联网时代是这样的时代：一种能力，要么无人能掌握，要么任何人都能掌握。没有第三种选项'
    const story = '市议会周二投票决定让图书馆再开放一年。\n\n反对者认为费用过高。'
    expect(read(`Getty Images\n\n${deck}\n\n${story}`)).toMatchObject({ headlineFrom: 'first-sentence' })
  })

  test('is found on the next line, above captions and credits, when the head line has none', () => {
    const reading = read(`\n\nLibrary to stay open\n\nA view of Elm Street\nReuters\n\n${STORY}`)
    expect(reading).toMatchObject({
      headline: 'Library to stay open',
      headlineFrom: 'next-line',
      problems: [],
    })
    expect(paragraphs(reading)[0]).toBe(LEAD)
  })

  test.each([
    'crates.example: development update',
    'iPhone sales fall again',
    '1.8.23.2 released',
    'Flexbox by default, and more...',
  ])('is found on the next line in its own block, whatever it starts with: %s', (headline) => {
    expect(read(`\n${headline}\n\n${STORY}`)).toMatchObject({ headline, headlineFrom: 'next-line' })
  })

  test.each(['What changed', 'Rovers v Wanderers', 'Second day, final: 132 all out', '(Update of May 13)'])(
    'is found above a second title, which opens the story: %s',
    (second) => {
      const reading = read(`\nLibrary to stay open\n\n${second}\n\n${STORY}`)
      expect(reading).toMatchObject({ headline: 'Library to stay open', headlineFrom: 'next-line' })
      expect(paragraphs(reading)[0]).toBe(second)
    },
  )

  test.each([
    'Summary',
    'Introduction',
    'The council has paid for a jobs board since March. There are two reasons for this',
  ])('is not a section title, nor two sentences: %s', (opening) => {
    const reading = read(`Getty Images\n\n${opening}\n\n${STORY}`)
    expect(reading.headlineFrom).toBe('first-sentence')
    expect(reading.headline).not.toBe('Summary')
    expect(paragraphs(reading)[0]).toBe(opening)
  })

  test('is made from the first sentence, which stays in the text', () => {
    const reading = read(`Getty Images\n\n${STORY}`)
    expect(reading).toMatchObject({ headline: LEAD, headlineFrom: 'first-sentence' })
    expect(paragraphs(reading)[0]).toBe(LEAD)
    expect(codes(`\n\n${STORY}`)).toEqual(['headline-made'])
  })

  test('from front matter wins, and the words it replaces are set aside', () => {
    const reading = read(`Library stays\n\n${STORY}`, { headline: 'Library to stay open' })
    expect(reading).toMatchObject({
      headline: 'Library to stay open',
      headlineFrom: 'front-matter',
      problems: [],
    })
    expect(reading.text.boilerplate).toEqual(['Library stays'])
    expect(read(`Library\n\n${STORY}`, { headline: 'Library' }).text.boilerplate).toEqual([])
  })

  test('is missing when there is only a credit', () => {
    expect(read('Getty Images\n\n').headline).toBeUndefined()
    expect(codes('Getty Images\n\n')).toEqual(['headline-missing'])
  })

  test('gets a warning when there is no text, or when it is too long', () => {
    expect(codes('Library to stay open\n')).toEqual(['body-empty'])
    expect(codes(`${'word '.repeat(1000)}\n\n${STORY}`)).toEqual(['headline-too-long'])
  })
})

describe('a headline made from the text', () => {
  test.each([
    [
      'He lives in the U.S. with Dr. No of St. Louis. He is 40.',
      'He lives in the U.S. with Dr. No of St. Louis.',
    ],
    ['It is in “The Baldwins.” It began in May.', 'It is in “The Baldwins.”'],
    ['“Go!” he said on Monday. Nobody went.', '“Go!” he said on Monday.'],
    ['SANTA FE, N.M. (AP) — A judge ruled on Friday. More came.', 'A judge ruled on Friday.'],
    [
      '市議会は13日、図書館を存続させる案を可決した。反対もあった。',
      '市議会は13日、図書館を存続させる案を可決した。',
    ],
    ['市長は「続ける。」と述べた。以上。', '市長は「続ける。」と述べた。'],
    ['No end', 'No end'],
  ])('%s', (text, headline) => {
    expect(headlineFromText(text)).toBe(headline)
  })

  test('is cut at a word boundary when the sentence is longer than a headline', () => {
    const made = headlineFromText(`${'The mayor spoke of bridges '.repeat(10)}today.`)
    expect(made.length).toBeLessThanOrEqual(120)
    expect(made).toMatch(/^The mayor .* (?:The|mayor|spoke|of|bridges)…$/)
    expect(headlineFromText('報'.repeat(400)).isWellFormed()).toBe(true)
    expect(headlineFromText('😀'.repeat(400)).isWellFormed()).toBe(true)
  })
})
