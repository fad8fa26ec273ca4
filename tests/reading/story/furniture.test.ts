import { describe, expect, test } from 'vitest'
import { boilerplateRule } from '../../../src/reading/story/boilerplate.ts'
import { bylineOf } from '../../../src/reading/story/bylines.ts'
import { creditOf } from '../../../src/reading/story/credits.ts'
import { editorNoteRule } from '../../../src/reading/story/editor-notes.ts'
import { datelineOf } from '../../../src/reading/story/datelines.ts'
import { LEAD, paragraphs, read, STORY } from './read.ts'

const HEAD = 'Library to stay open'

describe('a credit', () => {
  test.each([
    'Getty Images',
    'Photo by Jane Doe/AFP via Getty Images',
    'AP Photo/Jane Doe',
    '(AP Photo/Jane Doe, File)',
    'REUTERS/Jane Doe/File Photo',
    'Jane Doe / The Times',
    'Jane Doe for The New York Times',
    'Jane Doe | AP',
    'Courtesy of the Okafor family',
    'Photo provided by the Smith family',
    'NASA/JPL-Caltech',
    'NASA, ESA, CSA, and STScI',
    'Image credit: ESA/Hubble',
    '© 2024 The Canadian Press',
    'Handout via Reuters',
    'Shutterstock.com',
    'picture alliance / dpa | Jan Meier',
    'Foto: Jens Schmidt/dpa',
    '写真：共同通信',
    '사진=연합뉴스',
    '新华社记者 李响 摄',
    'الصورة: رويترز',
    'الصورة من رويترز',
    'Credit...Jane Doe for The New York Times',
    '【写真】山田花子',
    '[사진 연합뉴스]',
    '视觉中国供图',
    '摄影丨王明',
    'Getty Images; Jane Doe/Wired',
    'ESA/Webb, NASA & CSA, J. Roe',
    'Jane Doe-USA TODAY Sports',
    'JANE DOE/THE REPUBLIC',
    'Mandatory Credit: Jane Doe-Imagn Images',
    'Provided by the Elm Street Library',
    'Jane Doe/Special to the Tribune',
    'Twitter/janedoe',
    'Archives AFP',
    'ТАСС',
    'Instagram: @janedoe',
    'CC BY-SA 4.0',
  ])('is %s', (line) => {
    expect(creditOf(line)).toBeDefined()
  })

  test.each([
    'NASA/SpaceX launch scrubbed',
    'Getty Images, Shutterstock to merge',
    'Credit Suisse shares plunge',
    'NonZero::MIN/MAX',
    'x/CHANGES#top',
    'news.example/XYZ',
    'CNN/AP/ロイターによれば、市長が',
    'Copyright Law Reform Passes',
    'Courtesy calls',
    'Photo finish in Iowa',
    'Photos: Storm hits coast',
    'Tax Cuts for US',
    'Trump/Biden Debate: Live Updates',
    'Von der Leyen gewinnt',
    'Rover Spirit Reaches Mars and Sends Its First Pictures',
    'Mayor Sues Paper, Wins Star',
    'TV/Serie/DVD',
    'Courtesy of the rain, a wet Sunday',
    'Provided it rains, crops will grow',
    'Staff shortage closes library',
    'Man/Woman of the Year',
    'Twitter/X outage hits millions',
    'John Stringer',
    'He told Reuters.',
    '',
  ])('is not %s', (line) => {
    expect(creditOf(line)).toBeUndefined()
  })

  test('behind a caption’s last sentence is read as its own', () => {
    const { text } = read(
      `${HEAD}\n\nFirefighters battle a blaze near Alto, Spain, July 3, 2023. REUTERS/Jane Doe\n\n${STORY}`,
    )
    expect(text.captions).toEqual(['Firefighters battle a blaze near Alto, Spain, July 3, 2023.'])
    expect(text.credits).toEqual(['REUTERS/Jane Doe'])
  })
})

describe('a line for editors', () => {
  test.each([
    'FOR IMMEDIATE RELEASE',
    'Embargoed until 00:01 Tuesday 13 May 2025',
    'For release: Immediate',
    'BREAKING NEWS',
    'BC-US--Library Vote, 1st Ld-Writethru',
    'Eds: UPDATES with quotes from mayor.',
    'Media contact: Jane Doe, (555) 010-0199',
    'プレスリリース',
  ])('is %s', (line) => {
    expect(editorNoteRule(line)).toBeDefined()
  })

  test.each([
    'Embargo until June on sugar',
    'Press release the button',
    'Exclusive: the mayor speaks',
    'Flash floods hit Elmtown',
    'Contact sport banned in schools',
    'Editors: the new rules',
    'EU-China talks',
    'PM-Kisan scheme grows',
    'BC-based firm sold',
  ])('is not %s', (line) => {
    expect(editorNoteRule(line)).toBeUndefined()
  })
})

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
  ])('stands above the story: %s', (caption) => {
    const reading = read(`${HEAD}\n\n${caption}\n\n${STORY}`)
    expect(paragraphs(reading)[0]).toBe(LEAD)
    expect(reading.text.captions.length).toBeGreaterThan(0)
    expect(reading.problems).toEqual([])
  })

  test.each(['Library opens', 'Shr 34 cts vs 1.19', 'We are not leaving', 'It began with the harbour'])(
    'is not the short opening of a text of short lines: %s',
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

  test('is a name, unless the story has its words in small letters', () => {
    const first = (line: string): string | undefined => paragraphs(read(`${HEAD}\n\n${line}\n\n${STORY}`))[0]
    expect(first('Jane Doe')).toBe(LEAD)
    expect(first('The Library')).toBe('The Library')
    expect(first('Another Year')).toBe('Another Year')
    expect(first('Our Verdict')).toBe('Our Verdict')
    expect(first('Bootsdienst Ausbildung')).toBe('Bootsdienst Ausbildung')
    expect(first('Golem Python API')).toBe('Golem Python API')
  })

  test('is a name in a script without capitals where the story speaks of it', () => {
    const story =
      'قالت ليلى حداد يوم الثلاثاء إن المكتبة ستبقى مفتوحة عاما آخر.\n\nوقال المعارضون إن الخطة مكلفة.'
    const first = (line: string): string | undefined => paragraphs(read(`${HEAD}\n\n${line}\n\n${story}`))[0]
    expect(first('ليلى حداد')).toBe(story.split('\n')[0])
    expect(first('سؤال وجواب')).toBe('سؤال وجواب')
  })

  test('is no Chinese sentence for a foreign word in it', () => {
    const story = '通用汽车 CEO 周一宣布了裁员计划，并关停五家工厂。\n\n工会表示反对。'
    const deck = '通用 CEO 押注电动化和无人驾驶汽车'
    expect(paragraphs(read(`${HEAD}\n\n${deck}\n\n${story}`))[0]).toBe(deck)
  })

  test('is no motto in another language', () => {
    const story = '市议会周二投票决定让图书馆再开放一年。\n\n反对者认为费用过高。'
    const first = (line: string): string | undefined => paragraphs(read(`${HEAD}\n\n${line}\n\n${story}`))[0]
    expect(first('“A book is a garden carried in the pocket”')).toContain('A book')
    expect(first('Books are doors. They open when you read them.')).toContain('Books')
  })

  test('is a line of an agency’s language above a story in another script', () => {
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

  test('ends with its credit: the line below it is the story’s', () => {
    const reading = read(`${HEAD}\n\nA view of the harbour\nReuters\nWhat changed\n\n${STORY}`)
    expect(reading.text.captions).toEqual(['A view of the harbour'])
    expect(paragraphs(reading)[0]).toBe('What changed')
  })

  test('is not several lines of a Korean headline, unless one speaks of a picture', () => {
    const story = '시의회는 화요일 도서관을 1년 더 열기로 했다.\n\n반대하는 쪽은 비용이 많이 든다고 말했다.'
    const first = (lines: string): string | undefined =>
      paragraphs(read(`${HEAD}\n\n${lines}\n\n${story}`))[0]
    expect(first('운영비는 시가 부담\n반대 측은 비용 문제 제기')).toBe('운영비는 시가 부담')
    expect(first('도서관 앞 시민들\n연합뉴스')).toBe(story.split('\n')[0])
  })

  test('without its blank line leaves a short lead alone', () => {
    const lead = 'Two members of the team are leaving:'
    const reading = read(`${HEAD}\n\nA view of the harbour\nElm Street\n${lead}\n\n${STORY}`)
    expect(paragraphs(reading)[0]).toBe(lead)
  })

  test('names its rule, line and words', () => {
    const { inferences } = read(`${HEAD}\n\nA view of the harbour\n\n${STORY}`).text
    expect(inferences).toContainEqual({
      kind: 'caption',
      rule: 'picture-words',
      line: 3,
      words: 'A view of the harbour',
    })
  })

  test('given in front matter comes first', () => {
    const { text } = read(`${HEAD}\n\nA view of the harbour\n\n${STORY}`, {
      caption: 'The port',
      credit: 'Jane Doe',
    })
    expect(text.captions).toEqual(['The port', 'A view of the harbour'])
    expect(text.credits).toEqual(['Jane Doe'])
  })
})

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

  test('is set aside wherever it stands, and the paragraphs around it stay', () => {
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
  ])('is a day that stands alone above the story: %s', (day) => {
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
    'is no line that says more, or no day: %s',
    (line) => {
      expect(paragraphs(read(`${HEAD}\n\n${line}\n\n${STORY}`))[0]).toBe(line)
    },
  )

  test('is the address of a page above the story, and not inside it', () => {
    const address = 'https://example.org/news/1'
    const reading = read(`${HEAD}\n\n${address}\n\n${STORY}\n\n${address}`)
    expect(reading.text.boilerplate).toEqual([address])
    expect(paragraphs(reading)).toHaveLength(3)
  })

  test('is no day inside a story, where it may be a heading', () => {
    expect(paragraphs(read(`${HEAD}\n\n${STORY}\n\nMay 14, 2025\n\n${STORY}`))).toContain('May 14, 2025')
  })

  test('is never the end of a wrapped sentence', () => {
    const wrapped =
      'The company said on Friday that it would spend less money on\nadvertising\nand more on print, its chief said in a letter to all who work.'
    expect(paragraphs(read(`${HEAD}\n\n${wrapped}`))).toEqual([wrapped.replaceAll('\n', ' ')])
  })
})

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

  test('may stand below a standfirst, and the post of its writer below it', () => {
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

  test('inside a story is the story’s', () => {
    expect(paragraphs(read(`${HEAD}\n\n${STORY}\n\nBy Jane Doe\n\n${STORY}`))).toContain('By Jane Doe')
  })

  test('of front matter wins, and the one found is kept aside', () => {
    const reading = read(`${HEAD}\n\nBy Jane Doe\n\n${STORY}`, { byline: 'John Roe' })
    expect(reading.byline).toBe('John Roe')
    expect(reading.text.boilerplate).toEqual(['By Jane Doe'])
  })
})

describe('a dateline', () => {
  test.each([
    ['SANTA FE, N.M. (AP) — A judge ruled.', 'SANTA FE, N.M. (AP)'],
    ['LONDON — Ministers met.', 'LONDON'],
    ['WASHINGTON (Reuters) - The president spoke.', 'WASHINGTON (Reuters)'],
    ['Berlin (dpa) - Die Regierung tagt.', 'Berlin (dpa)'],
    ['【ワシントン共同】米政府は発表した。', '【ワシントン共同】'],
    ['新华社北京5月13日电 有关部门公布了方案。', '新华社北京5月13日电'],
    ['القاهرة (رويترز) - قال مسؤولون.', 'القاهرة (رويترز)'],
    ['（中央社記者王小明台北13日電）市議會投票決定。', '（中央社記者王小明台北13日電）'],
    ['〔記者王小明／台北報導〕市議會投票決定。', '〔記者王小明／台北報導〕'],
  ])('opens %s', (text, dateline) => {
    expect(datelineOf(text)?.dateline).toBe(dateline)
    const reading = read(`${HEAD}\n\n${text}`)
    expect(reading.text.dateline).toBe(dateline)
    expect(paragraphs(reading)).toEqual([text])
  })

  test('on a line of its own is not the first paragraph', () => {
    const reading = read(`${HEAD}\n\nSANTA FE, N.M. (AP) —\n\n${STORY}`)
    expect(reading.text.dateline).toBe('SANTA FE, N.M. (AP)')
    expect(paragraphs(reading)[0]).toBe(LEAD)
  })

  test('may be a name and a place, as Arabic papers have it', () => {
    const lead = 'قال مسؤولون يوم الثلاثاء إن المكتبة العامة ستبقى مفتوحة عاما آخر.'
    const reading = read(`${HEAD}\n\nليلى حداد – بيروت\n\n${lead}\n\nوقال آخرون إن الخطة مكلفة.`)
    expect(reading.text.dateline).toBe('ليلى حداد – بيروت')
    expect(paragraphs(reading)[0]).toBe(lead)
  })

  test.each(['[앵커]', '[리포트]', '【速報】'])('is not the label of who speaks: %s', (label) => {
    const reading = read(`${HEAD}\n\n${label}\n\n시의회는 화요일 도서관을 1년 더 열기로 했다.\n\n끝났다.`)
    expect(reading.text.dateline).toBeUndefined()
    expect(paragraphs(reading)[0]).toBe(label)
  })

  test.each(['The U.S. — a big country — voted.', 'Well-known people came.', 'NASA said so.'])(
    'does not open %s',
    (text) => {
      expect(datelineOf(text)).toBeUndefined()
    },
  )
})

test('a text that stops in the middle of a sentence is noted, and is no warning', () => {
  const reading = read(
    `${HEAD}\n\n${STORY}\n\nThe mayor spoke too.\n\nThe case was dismissed after a judge found that the city withheld`,
  )
  expect(reading.text.inferences.map(({ kind }) => kind)).toContain('truncation')
  expect(reading.problems).toEqual([])
  expect(read(`${HEAD}\n\n${STORY}`).text.inferences.map(({ kind }) => kind)).not.toContain('truncation')
})
