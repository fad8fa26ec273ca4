import { describe, expect, test } from 'vitest'
import { boilerplateRule } from '../../../src/reading/story/boilerplate.ts'
import { paragraphs, read, STORY } from './read.ts'

const HEAD = 'Library to stay open'

describe('boilerplate', () => {
  test.each([
    'Advertisement',
    '[ADVERTISEMENT]',
    'Story continues below advertisement',
    'Read more: Ten best books',
    'RELATED | Why it matters',
    'Sign up for our newsletter',
    'Sign up for breaking news alerts.',
    'Click here to subscribe',
    'Follow BBC News on Twitter',
    'Share this article',
    'All rights reserved.',
    'Copyright 2024 The Associated Press. All rights reserved.',
    'Anzeige',
    'À lire aussi : Ce que change la loi',
    'Te puede interesar: Algo',
    'اقرأ أيضاً: ماذا بعد',
    '【関連記事】',
    '무단 전재 및 재배포 금지',
    'ENDS',
    '# # #',
    'Page 7 of 12',
    '(Continued on Page 7, Column 3)',
    'THE ELM TIMES, WEDNESDAY, MAY 13, 1925.',
    '(Reporting by Jane Doe; Editing by John Roe)',
    'Unsubscribe from this list | Update subscription preferences',
    'Please enable JavaScript to view this page.',
    'The post Library to stay open appeared first on Elm Times.',
    'Réservé aux abonnés',
    'Publié le 13 mai 2025 à 9h14',
    'Baca juga: Apa arti pemungutan suara',
    'ข่าวที่เกี่ยวข้อง: ผลโหวต',
    '입력 2025.05.13. 오전 9:14 수정 2025.05.13. 오전 10:02',
    '3 hours ago',
    '责任编辑：王明',
    '编辑 | 王明',
    'Submitted on Tue, 2025-05-13 13:49',
    'Veröffentlicht am 13.05.2025, 13:10 Uhr',
    'Stand: 13.05.2025',
    'Publié le 13/05/2025 à 12h30',
    'Última actualización: 13/05/2025',
    '发布时间：2025-05-13 08:30',
    '公開日：2025年5月13日',
    '입력 2025.05.13 09:00 | 수정 2025.05.13 10:30',
    'Lesezeit: 2 Minuten',
    '4 Min Read',
    '阅读时间：5分钟',
    'Home » News » Library to stay open',
    'Startseite › Politik',
    'harbour_view-2.jpeg',
    'Zum Hauptinhalt springen',
    '-30-',
    '(END)',
    '（完）',
    '###',
    'Our Standards: The Thomson Reuters Trust Principles.',
    '<저작권자(c) 한빛뉴스, 무단 전재-재배포 금지>',
    'Click to enlarge',
  ])('is %s', (line) => {
    expect(boilerplateRule(line)).toBeDefined()
  })

  test.each([
    'Advertisement spending fell by 3% in May.',
    'Read more books, the mayor said.',
    'Related diseases are on the rise.',
    'read:packages',
    'More people died.',
    'Share prices fell',
    'Print sales collapsed',
    'Support our troops',
    'Follow the leader',
    'Register to vote by Friday.',
    'Sign up to fight',
    'Terms of the deal were not disclosed.',
    'Copyright infringement is a crime.',
    'Follow these steps shared on Twitter to vote.',
    'Stand by me',
    'Published 12 books in a year, and none was read.',
    'Home > sweet home, he said. It was.',
    '更新された図書館が13日に開いた',
    '更新：2025年5月13日図書館が13日午前5時に開いたと、市議会は',
    'He sent harbour.jpg to the police.',
    'Ends meet in Elm Street',
    'Page turner wins prize',
    'More to come, says the mayor',
    'Continued success for the library',
    'Edited by Jane Doe, the book sold well.',
    'HTML/CSS',
    'First appeared in 1925 on stage',
    'Published author reads in library',
    '3 weeks ago the mayor left.',
    'Feedback',
  ])('is not %s', (line) => {
    expect(boilerplateRule(line)).toBeUndefined()
  })

  test('is set aside anywhere, and the paragraphs around it stay', () => {
    const text = 'The council voted.\n\nRead more: Ten best books\n\nOpponents said no.\n\nAdvertisement'
    const reading = read(`${HEAD}\n\nAdvertisement\n\n${text}`)
    expect(paragraphs(reading)).toEqual(['The council voted.', 'Opponents said no.'])
    expect(reading.text.boilerplate).toEqual(['Advertisement', 'Read more: Ten best books', 'Advertisement'])
  })

  test.each([
    'May 13, 2025',
    'January 14, 2015 2:51 pm',
    'Dienstag, 1. Februar 2022',
    '27. September 2018',
    '04.02.2022 | 13:10 Uhr',
    '2025-05-13 08:30',
    '2025年5月13日',
  ])('is a lone date above the story: %s', (day) => {
    const reading = read(`${HEAD}\n\n${day}\n\n${STORY}`)
    expect(reading.text.boilerplate).toEqual([day])
    expect(reading.text.inferences).toContainEqual({
      kind: 'boilerplate',
      rule: 'day-above-the-story',
      line: 3,
      words: day,
    })
    expect(read(`Getty Images\n\n${day}\n\n${HEAD}\n\n${STORY}`).headline).toBe(HEAD)
    expect(read(`Getty Images\n\n${HEAD}\n\n${day}\n\n${STORY}`).headline).toBe(HEAD)
  })

  test.each(['May 13, 2025, was a Tuesday', '2025', 'May 2025'])(
    'is not a line that says more, or an incomplete date: %s',
    (line) => {
      expect(paragraphs(read(`${HEAD}\n\n${line}\n\n${STORY}`))[0]).toBe(line)
    },
  )

  test('is a URL above the story, but not inside it', () => {
    const address = 'https://example.org/news/1'
    const reading = read(`${HEAD}\n\n${address}\n\n${STORY}\n\n${address}`)
    expect(reading.text.boilerplate).toEqual([address])
    expect(paragraphs(reading)).toHaveLength(3)
  })

  test('is not a date inside a story, where it may be a heading', () => {
    expect(paragraphs(read(`${HEAD}\n\n${STORY}\n\nMay 14, 2025\n\n${STORY}`))).toContain('May 14, 2025')
  })

  test('is never part of a wrapped sentence', () => {
    const wrapped =
      'The company said on Friday that it would spend less money on\nadvertising\nand more on print, its chief said in a letter to all who work.'
    expect(paragraphs(read(`${HEAD}\n\n${wrapped}`))).toEqual([wrapped.replaceAll('\n', ' ')])
  })
})
