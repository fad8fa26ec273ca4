import { article } from '../sample.ts'
import { archiveOf, siteWith } from '../sample.ts'
import { citedStory, type CitedStory } from '../../../src/outputs/citations/cited-story.ts'
import { day } from '../../day.ts'
import { LATER_CASES } from './later-cases.ts'

const BYLINES: readonly (string | undefined)[] = [
  undefined,
  'Jane Doe',
  'J. R. Roe',
  'Jane van der Berg',
  'Wernher von Braun',
  'Charles de Gaulle',
  'Oscar de la Hoya',
  'Juan De La Cruz',
  'Ann-Marie O’Brien',
  'Madonna',
  'Associated Press',
  'Backfile staff',
  'The Harbour Archive',
  'United Nations News Service',
  'Jane Doe, Staff Writer',
  'Martin Luther King Jr.',
  'Martin Luther King, Jr.',
  'John Smith III',
  'Jane Doe and Richard Roe',
  'Jane Doe & Madonna',
  'Associated Press and Jane Doe',
  'Jane Doe and Associated Press',
  'Jane van der Berg and Wernher von Braun',
  'Jane Doe, Richard Roe and Ann Poe',
  'Jane Doe, Richard Roe, Ann Poe, and Jan de Vries',
  'Ann Ax, Ben Bx, Cat Cx, Dan Dx, Eve Ex and Fay Fx',
  'Ann Ax, Ben Bx, Cat Cx, Dan Dx, Eve Ex, Fay Fx and Gus Gx',
  Array.from('ABCDEFGHIJKLMNOPQRST', (letter) => `${letter}nn ${letter}ox`).join('; '),
  Array.from('ABCDEFGHIJKLMNOPQRSTUVW', (letter) => `${letter}nn ${letter}ox`).join('; '),
  'Иван Иванов',
  'Νίκος Παππάς',
  '王小明',
  'محمد صلاح',
  'Édouard Élan',
  'María José García',
]

const TITLES: readonly (readonly [title: string, language?: string])[] = [
  ['Harbour fire is out', 'en'],
  ['Two land on the Moon: a first look at the sea of tranquility', 'en'],
  ['What happened to the harbour?', 'en'],
  ['Is it over', 'en'],
  ['Fire!', 'en'],
  ['It ended.', 'en'],
  ['Mayor says "no" to new bridge', 'en'],
  ['Mayor: "We will not wait"', 'en'],
  ['"We will wait"', 'en'],
  ['"Will we wait?"', 'en'],
  ["The harbour's oldest crane falls", 'en'],
  ['NASA and ESA agree on a launch', 'en'],
  ['New iPhone is on sale from today', 'en'],
  ['A well-known sea-level study', 'en'],
  ['Ship-to-shore radio fails', 'en'],
  ['The 3rd try at 20 knots', 'en'],
  ['Before and after the storm', 'en'],
  ['Prices fall by 3% in May', 'en'],
  ['Stocks up, bonds down', 'en'],
  ['The man who came in', 'en'],
  ['Storm passes (but wind remains)', 'en'],
  ['Wait… what?', 'en'],
  ['Rain & wind', 'en-GB'],
  ['Der Hafen brennt', 'de'],
  ['„Wir warten“, sagt der Bürgermeister', 'de'],
  ['Le port est en feu', 'fr'],
  ['El puerto arde', 'es'],
  ['月面着陸に成功', 'ja'],
  ['حريق في الميناء', 'ar'],
  ['Пожар в порту', 'ru'],
  ['a story without a language'],
]

const DAYS = Array.from(
  { length: 12 },
  (_, month) => `1969-${String(month + 1).padStart(2, '0')}-0${(month % 9) + 1}`,
)

function story(overrides: Parameters<typeof article>[0]): CitedStory {
  const [published] = archiveOf(article(overrides)).articles
  if (!published) throw new Error('nothing was published')
  return citedStory(published, undefined, siteWith())
}

/** Stories to cite, by what is special about each. */
export const cases: ReadonlyMap<string, CitedStory> = new Map([
  ...BYLINES.map((byline) => [`by ${byline ?? 'nobody'}`, story({ byline, language: 'en' })] as const),
  ...TITLES.flatMap(([headline, language]) => [
    [`${headline} (no author)`, story({ headline, language })] as const,
    [headline, story({ headline, language, byline: 'Jane Doe' })] as const,
  ]),
  ...DAYS.map((date) => [date, story({ date: day(date), language: 'en' })] as const),
  [
    'a supplied headline',
    story({
      headline: 'The fire is out',
      headlineFrom: 'first-sentence',
      language: 'en',
      byline: 'Jane Doe',
    }),
  ],
  [
    'a supplied headline (no author)',
    story({ headline: 'The fire is out', headlineFrom: 'first-sentence', language: 'en' }),
  ],
  ...LATER_CASES.map(
    ([headline, byline, language]) =>
      [`later: ${headline}`, story({ headline, byline, language, date: day('1987-11-28') })] as const,
  ),
])
