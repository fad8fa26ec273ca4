import { describe, expect, test } from 'vitest'
import { datelineOf } from '../../../src/reading/story/datelines.ts'
import { LEAD, paragraphs, read, STORY } from './read.ts'

const HEAD = 'Library to stay open'

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

  test('may be a name and a place, as in Arabic newspapers', () => {
    const lead = 'قال مسؤولون يوم الثلاثاء إن المكتبة العامة ستبقى مفتوحة عاما آخر.'
    const reading = read(`${HEAD}\n\nليلى حداد – بيروت\n\n${lead}\n\nوقال آخرون إن الخطة مكلفة.`)
    expect(reading.text.dateline).toBe('ليلى حداد – بيروت')
    expect(paragraphs(reading)[0]).toBe(lead)
  })

  test.each(['[앵커]', '[리포트]', '【速報】'])('is not a speaker’s label: %s', (label) => {
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
