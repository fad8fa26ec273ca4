import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toldDates } from '../../../src/connections/told-dates/told-dates.ts'
import { storyOf } from './story.ts'

/** What a story of Tuesday, 13 May 2025, tells: `told class`, separated by commas. */
test.each([
  // Class A: the words name the year.
  ['en', 'In October 2021 he fired the gun.', '2021-10 A'],
  ['en', 'They landed on 20 July 1969.', '1969-07-20 A'],
  ['en', 'They landed on July 20th, 1969, at noon.', '1969-07-20 A'],
  ['en', 'JULY 20, 1969 was a Sunday.', '1969-07-20 A'],
  ['en', 'It was founded in 1958.', '1958 A'],
  ['en', 'The 2021 shooting, and the 2018 World Cup.', '2021 A, 2018 A'],
  ['en', 'His film (2016) failed, as it had since mid-2012.', '2016 A, 2012 A'],
  ['en', 'Released on 2021-10-21 and in Sept. 2019.', '2021-10-21 A, 2019-09 A'],
  ['en', 'From March 5 to March 7, 2021, it rained.', '2021-03-05 A, 2021-03-07 A'],
  // Class B: a day of the past six months, and what is counted back from the story.
  ['en', 'The trial opened on March 3.', '2025-03-03 B'],
  ['en', 'He left ten days ago.', '2025-05-03 B'],
  ['en', 'Last month the court agreed.', '2025-04 B'],
  // Class C: other days, and a month of the past six.
  ['en', 'It will open on August 9.', '2025-08-09 C'],
  ['en', 'It burned on Sunday, July 21.', '2024-07-21 C'],
  ['en', 'They agreed in February.', '2025-02 C'],
  ['en', 'She was elected last July, and again in July of last year.', '2024-07 C, 2024-07 C'],
  ['en', 'In 1969 they landed. That July it was hot.', '1969 A, 1969-07 C'],
  // Other languages.
  ['es', 'Nació el 20 de julio de 1969 y murió en marzo de 2003.', '1969-07-20 A, 2003-03 A'],
  ['es', 'En 1998, y el 3 de marzo pasado, ocurrió otra vez.', '1998 A, 2025-03-03 B'],
  ['es', 'El mes pasado, hace diez días, y en febrero.', '2025-04 B, 2025-05-03 B, 2025-02 C'],
  ['de', 'Am 20. Juli 1969 landeten sie, im Oktober 2021 starb er.', '1969-07-20 A, 2021-10 A'],
  ['de', '1990 gewann er, wie er 1974 gewonnen hatte.', '1990 A, 1974 A'],
  ['de', 'Am 3. März, im Februar und vor zehn Tagen.', '2025-03-03 B, 2025-02 C, 2025-05-03 B'],
  ['de', 'Der Vertrag vom 21.10.2021 gilt.', '2021-10-21 A'],
  ['fr', 'Le 1er mai 2021, puis en juillet 1969 et en 1958.', '2021-05-01 A, 1969-07 A, 1958 A'],
  ['fr', 'Il y a dix jours, le mois dernier et le 3 mars dernier.', '2025-05-03 B, 2025-04 B, 2025-03-03 B'],
  ['pt', 'Em 20 de julho de 1969 e em 1974.', '1969-07-20 A, 1974 A'],
  ['it', 'Il 20 luglio 1969 e nel 1958.', '1969-07-20 A, 1958 A'],
  ['nl', 'Op 20 juli 1969 en in 1958.', '1969-07-20 A, 1958 A'],
  ['ja', '1969年7月20日に着陸した。2021年10月のことだ。', '1969-07-20 A, 2021-10 A'],
  ['sv', 'Den 2021-10-21 hände det.', '2021-10-21 A'],
])('%s: %s', (language, text, expected) => {
  expect(summary('2025-05-13', language, text)).toBe(expected)
})

test.each([
  // Numbers that only look like years.
  ['en', 'It drew 2,021 people and cost $2021.'],
  ['en', 'About 2000 people saw 1500 cows, of 1800 hens.'],
  ['en', 'The Boeing 2024 and the 2022 Ford Explorer.'],
  ['en', 'Room 2012, Route 1941, version 2019.1, 1999-2001.'],
  ['en', 'It ended at 2000 GMT in fiscal 2021.'],
  ['de', 'Rund 2000 Menschen kamen in 1500 Häuser.'],
  ['es', 'Unas 2000 personas, más de 1500 euros.'],
  // Not days of the calendar, or not one day.
  ['en', 'On February 30, 2021, and every July 4.'],
  ['en', 'Last year, last week, in the summer of 2021, in the 1990s.'],
  ['en', 'He may march in August company.'],
  ['en', 'Since the Sept. 11 attacks.'],
  // A month alone that is not one of the past six, and one yet to come.
  ['en', 'They agreed in October. It will open in April.'],
  // It may be 1969 or this year.
  ['en', 'In 1969 he came. He left on March 3.', '1969 A'],
  // Near the story’s own day.
  ['en', 'It happened on May 7, on May 13, 2025, in May 2025 and in 2025.'],
  ['ja', '2021年度の予算。'],
])('leaves %s: %s', (language, text, expected = '') => {
  expect(summary('2025-05-13', language, text)).toBe(expected)
})

test('gives the words as written, the sentence and its index', () => {
  const [told] = toldDates(
    storyOf('2025-05-13', 'en', 'He spoke. Mid-October 2021 came, he said. Then he left.'),
  )
  expect(told).toEqual({
    told: '2021-10',
    class: 'A',
    words: 'Mid-October 2021',
    sentence: 1,
    quote: 'Mid-October 2021 came, he said.',
  })
})

test('takes the full stop of an abbreviation, and not that of the sentence', () => {
  const words = (text: string) => toldDates(storyOf('2025-05-13', 'en', text)).map((told) => told.words)
  expect(words('He came in Oct. 2021.')).toEqual(['Oct. 2021'])
  expect(words('He left in March.')).toEqual(['March'])
})

test('quotes a long sentence around the words', () => {
  const filler = 'word '.repeat(300)
  const [told] = toldDates(storyOf('2025-05-13', 'en', `${filler}in October 2021 ${filler}`))
  expect(told?.quote).toMatch(/^… word .*in October 2021 word .* …$/)
  expect(told?.quote.length).toBeLessThan(420)
})

test('stops in a table', () => {
  const table = storyOf('2025-05-13', 'ja', '1969年'.repeat(100_000))
  expect(toldDates(table)).toHaveLength(20)
})

test('reads any text of any day, and tells only what stands in it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'July|May|Sept.|20|31|1969|2021|,|of|in|last|last month|99 days ago|the|Monday|.|to|-|年|月|日|ten'.split(
        '|',
      ),
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('en', 'es', 'de', 'fr', 'pt', 'it', 'nl', 'ja', undefined),
      fc.constantFrom('0001-01-01', '1969-07-20', '2024-02-29', '9999-12-31'),
      (pieces, language, date) => {
        const story = storyOf(date, language, pieces.join(' '))
        for (const { told, words, sentence, quote } of toldDates(story)) {
          expect(told).toMatch(/^\d{4}(-\d\d){0,2}$/)
          expect(told).not.toBe(date.slice(0, told.length))
          expect(story.sentences[sentence]?.text).toContain(words)
          expect(quote).toContain(words)
        }
      },
    ),
  )
})

function summary(date: string, language: string | undefined, text: string): string {
  return toldDates(storyOf(date, language, text))
    .map((told) => `${told.told} ${told.class}`)
    .join(', ')
}
