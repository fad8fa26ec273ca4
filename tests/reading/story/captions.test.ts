import { describe, expect, test } from 'vitest'
import { LEAD, paragraphs, read, STORY } from './read.ts'

const HEAD = 'Library to stay open'

describe('a caption', () => {
  test.each([
    'Jane Doe and John Roe attend the Winter Gala at the Elm Street Hall\nHarbour',
    'The library in Elm Street, seen on May 12, 2025.\nGetty Images',
    'A view of the harbour after the storm',
    'Pictured: the new bridge',
    'FILE - Jane Doe attends a hearing in Santa Fe, N.M., July 10, 2024. (Jane Roe/Pool Photo via AP, File)',
    'Jane Doe, left, and John Roe pose for photographers',
    'Residents wade through a street in Jakarta, Indonesia, Tuesday, March 4, 2025.',
    'Image source, Getty Images\nImage caption, The minister spoke',
    'Demonstranten in Berlin',
    '会見する市長',
    'Mohamed Salah in action against Everton',
  ])('is recognised above the story: %s', (caption) => {
    const reading = read(`${HEAD}\n\n${caption}\n\n${STORY}`)
    expect(paragraphs(reading)[0]).toBe(LEAD)
    expect(reading.text.captions.length).toBeGreaterThan(0)
    expect(reading.problems).toEqual([])
  })

  test.each(['Library opens', 'Shr 34 cts vs 1.19', 'We are not leaving', 'It began with the harbour'])(
    'is not the opening of a text of short lines: %s',
    (opening) => {
      const rows = `${opening}\n\nNet 807,000 vs 2,858,000\n\nRevs 11.8 mln vs 9.2 mln`
      expect(paragraphs(read(`${HEAD}\n\n${rows}`))[0]).toBe(opening)
    },
  )

  test.each([
    'The man who planned the library is dead.',
    '“We are not leaving,” said Anna Berg.',
    'It began with the harbour',
    'Rich Templeton has given his backing to the plan',
    'Here is what the mayor told us:',
    'The photo was taken in 1912.',
  ])('is not a lead: %s', (lead) => {
    expect(paragraphs(read(`${HEAD}\n\n${lead}\n\n${STORY}`))[0]).toBe(lead)
  })

  test('is a name, unless the story has its words in lower case', () => {
    const first = (line: string): string | undefined => paragraphs(read(`${HEAD}\n\n${line}\n\n${STORY}`))[0]
    expect(first('Jane Doe')).toBe(LEAD)
    expect(first('The Library')).toBe('The Library')
    expect(first('Another Year')).toBe('Another Year')
    expect(first('Our Verdict')).toBe('Our Verdict')
    expect(first('Bootsdienst Ausbildung')).toBe('Bootsdienst Ausbildung')
    expect(first('Golem Python API')).toBe('Golem Python API')
  })

  test('is a name in a script without capitals if the story mentions it', () => {
    const story =
      'قالت ليلى حداد يوم الثلاثاء إن المكتبة ستبقى مفتوحة عاما آخر.\n\nوقال المعارضون إن الخطة مكلفة.'
    const first = (line: string): string | undefined => paragraphs(read(`${HEAD}\n\n${line}\n\n${story}`))[0]
    expect(first('ليلى حداد')).toBe(story.split('\n')[0])
    expect(first('سؤال وجواب')).toBe('سؤال وجواب')
  })

  test('is not a Chinese sentence that contains a foreign word', () => {
    const story = '通用汽车 CEO 周一宣布了裁员计划，并关停五家工厂。\n\n工会表示反对。'
    const deck = '通用 CEO 押注电动化和无人驾驶汽车'
    expect(paragraphs(read(`${HEAD}\n\n${deck}\n\n${story}`))[0]).toBe(deck)
  })

  test('is not a motto in another language', () => {
    const story = '市议会周二投票决定让图书馆再开放一年。\n\n反对者认为费用过高。'
    const first = (line: string): string | undefined => paragraphs(read(`${HEAD}\n\n${line}\n\n${story}`))[0]
    expect(first('“A book is a garden carried in the pocket”')).toContain('A book')
    expect(first('Books are doors. They open when you read them.')).toContain('Books')
  })

  test('is a line in the agency’s language above a story in another script', () => {
    const story = '시의회는 화요일 도서관을 1년 더 열기로 했다.\n\n반대하는 쪽은 비용이 많이 든다고 말했다.'
    const reading = read(`${HEAD}\n\nJane Doe\n운영비는 시가 부담\n\n${story}`)
    expect(reading.text.captions).toEqual(['Jane Doe'])
    expect(paragraphs(reading)[0]).toBe('운영비는 시가 부담')
  })

  test.each([
    ['반대 측은 비용 문제 제기', '(서울=연합뉴스) 시의회는 화요일 도서관을 1년 더 열기로 했다.'],
    [
      'Library Partners With Town on New Reading Rooms for Schools',
      'SANTA FE, N.M. — The council voted on Tuesday.',
    ],
  ])('is not the second line of a headline: %s', (second, lead) => {
    const rest = 'Opponents said the plan would cost too much.\n\nThe mayor wept.'
    expect(paragraphs(read(`${HEAD}\n\n${second}\n\n${lead}\n\n${rest}`))[0]).toBe(second)
  })

  test('ends with its credit: the line below belongs to the story', () => {
    const reading = read(`${HEAD}\n\nA view of the harbour\nReuters\nWhat changed\n\n${STORY}`)
    expect(reading.text.captions).toEqual(['A view of the harbour'])
    expect(paragraphs(reading)[0]).toBe('What changed')
  })

  test('is not a Korean headline of several lines, unless one mentions a picture', () => {
    const story = '시의회는 화요일 도서관을 1년 더 열기로 했다.\n\n반대하는 쪽은 비용이 많이 든다고 말했다.'
    const first = (lines: string): string | undefined =>
      paragraphs(read(`${HEAD}\n\n${lines}\n\n${story}`))[0]
    expect(first('운영비는 시가 부담\n반대 측은 비용 문제 제기')).toBe('운영비는 시가 부담')
    expect(first('도서관 앞 시민들\n연합뉴스')).toBe(story.split('\n')[0])
  })

  test('without a blank line after it does not absorb a short lead', () => {
    const lead = 'Two members of the team are leaving:'
    const reading = read(`${HEAD}\n\nA view of the harbour\nElm Street\n${lead}\n\n${STORY}`)
    expect(paragraphs(reading)[0]).toBe(lead)
  })

  test('is reported with its rule, line and words', () => {
    const { inferences } = read(`${HEAD}\n\nA view of the harbour\n\n${STORY}`).text
    expect(inferences).toContainEqual({
      kind: 'caption',
      rule: 'picture-words',
      line: 3,
      words: 'A view of the harbour',
    })
  })

  test('from front matter comes first', () => {
    const { text } = read(`${HEAD}\n\nA view of the harbour\n\n${STORY}`, {
      caption: 'The port',
      credit: 'Jane Doe',
    })
    expect(text.captions).toEqual(['The port', 'A view of the harbour'])
    expect(text.credits).toEqual(['Jane Doe'])
  })
})
