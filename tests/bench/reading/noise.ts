import { columnsOf } from '../../../src/reading/story/columns.ts'
import { below, pick, type Random } from '../../random.ts'
import type { Sample, Story } from './story.ts'

const CREDITS = [
  'Getty Images',
  'Photo by Jane Doe/AFP via Getty Images',
  'AP Photo/Maria Lopez',
  'Courtesy of the Okafor family',
  'Handout',
  'Shutterstock',
  'REUTERS/Tom Becker',
  'Reuters',
  'AFP',
  'Associated Press',
  'NASA/JPL-Caltech',
  'Jane Doe / The Times',
  'Kim Min-jun for The New York Times',
  'Xinhua/Li Wei',
  'Alamy Stock Photo',
  'Photo: Ana Silva/Bloomberg',
  'Image credit: ESA/Hubble',
  '© 2024 The Canadian Press',
  '(Photo by Kevin Hart/WireImage)',
  'iStock',
  'EPA-EFE',
  'Anadolu Agency via Getty Images',
  'Foto: Jens Schmidt/dpa',
  '写真：共同通信',
  '사진=연합뉴스',
  'الصورة: رويترز',
  '新华社',
  'File photo',
  'Courtesy photo',
  'Pool via AP',
  'Marco Rossi/ANSA',
  'Sven Larsen/NTB',
]

const CAPTIONS: readonly (readonly string[])[] = [
  ['Maria Lopez and Tom Becker attend the premiere of the film at the Odeon'],
  ['Maria Lopez and Tom Becker attend the Harvest Ball', 'Rust'],
  ['Demonstrators march through the old town of Lisbon on May 12, 2025.'],
  ['The library in Elm Street, seen on May 12, 2025.', 'Getty Images'],
  ['A view of the harbour after the storm', 'Reuters'],
  ['Pictured: the new bridge over the river'],
  ['Prime Minister Anna Berg speaks during a news conference in Oslo'],
  ['File photo: workers at the plant in Turin'],
  ['Firefighters battle a blaze near the village of Alto, Spain, July 3, 2023. REUTERS/Tom Becker'],
  ['In this undated photo, a farmer walks through a field of wheat.'],
  ['Jane Doe, left, and John Roe pose for photographers in Cannes'],
  ['Supporters wave flags outside the parliament building', '(Photo by Kevin Hart/AFP)'],
  ['Tom Becker (right) shakes hands with Li Wei at the summit', 'AP Photo/Maria Lopez'],
  ['The rocket stands on its launch pad at Kourou'],
  ['Photo: Children play in the rubble of a school'],
  ['Caption: The mayor opens the new swimming pool'],
  ['Tom Becker'],
  ['Lopez celebrates after scoring against Porto', 'Shutterstock'],
  ['Image source, Getty Images', 'Image caption, The minister said the talks would go on'],
  ['An aerial view of the flooded valley'],
  ['People queue outside a bank in Accra on Monday', 'AFP'],
  ['Illustration of the planned telescope', 'ESA'],
  ['写真：会見する市長', '共同通信'],
  ['사진은 기사와 관련 없음', '연합뉴스'],
  ['Bild: Der Bürgermeister bei der Eröffnung', 'dpa'],
]

const BOILERPLATE = [
  'Advertisement',
  'ADVERTISEMENT',
  'Read more: Ten best books of the summer',
  'READ MORE: What the vote means for the city',
  'Sign up for our newsletter',
  'Sign up for our daily newsletter and never miss a story.',
  'Click here to subscribe',
  'Click here to sign up for our newsletter.',
  'Related:',
  'Related: The long road to a settlement',
  'Share this article',
  'Follow us on Twitter and Facebook',
  'All rights reserved.',
  '© 2024 Example News. All rights reserved.',
  'Subscribe to our newsletter for more stories like this.',
  'Story continues below advertisement',
  'See also: The year in pictures',
  'Most read',
  'Anzeige',
  'Lesen Sie auch: Was jetzt wichtig wird',
  'Lire aussi : Ce que change la loi',
  'اقرأ أيضا: ماذا بعد القرار',
  '関連記事',
  '▶ 관련기사',
  '相关阅读',
  '広告',
]

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** The story in canonical form: head line, blank line, paragraphs separated by blank lines. */
export function clean(story: Story, date: string): Sample {
  return sample('clean', ` date ${date} ${story.headline}`, ['', ...spaced(story.paragraphs)], story, date)
}

/** The story with one of the defects of scraped text, sometimes with several. */
export function noisy(story: Story, date: string, random: Random): Sample {
  const kinds = [
    displacedCredit,
    displacedCredit,
    captionLines,
    captionLines,
    boilerplate,
    boilerplate,
    missingBlankLine,
    lineEnds,
    otherDateForm,
    headlineBelow,
    everything,
  ]
  return pick(random, kinds)(story, date, random)
}

/** The story as a wire service sends it: lines wrapped at 65 to 80 columns. */
export function wrapped(story: Story, date: string, random: Random): Sample {
  const width = 65 + below(random, 16)
  const [kind, indent, gap] = pick<[string, string, boolean]>(random, [
    ['wrapped, blank lines', '', true],
    ['wrapped, indented first lines', '    ', false],
    ['wrapped, indented first lines and blank lines', '   ', true],
  ])
  const lines = story.paragraphs.flatMap((text) => [...(gap ? [''] : []), ...wrap(indent + text, width)])
  return sample(kind, ` date ${date} ${story.headline}`, gap ? lines : ['', ...lines], story, date)
}

/** One line per paragraph, and no blank lines except below the head line. */
export function unspaced(story: Story, date: string): Sample {
  const lines = ['', ...story.paragraphs]
  return sample('one line per paragraph', ` date ${date} ${story.headline}`, lines, story, date)
}

function displacedCredit(story: Story, date: string, random: Random): Sample {
  const credit = pick(random, CREDITS)
  const head = ` date ${date} ${credit}`
  if (below(random, 2) === 0) {
    const made = sample('credit, no headline', head, ['', ...spaced(story.paragraphs)], story, date)
    return { ...made, truth: { ...made.truth, headline: undefined, credit } }
  }
  const lines = ['', story.headline, '', ...spaced(story.paragraphs)]
  const made = sample('credit, headline below', head, lines, story, date)
  return { ...made, truth: { ...made.truth, credit } }
}

function captionLines(story: Story, date: string, random: Random): Sample {
  const caption = pick(random, CAPTIONS)
  const between = below(random, 4) === 0 ? [] : ['']
  const lines = ['', ...caption, ...between, ...spaced(story.paragraphs)]
  const kind = between.length > 0 ? 'caption lines' : 'caption lines, no blank line'
  return sample(kind, ` date ${date} ${story.headline}`, lines, story, date)
}

function boilerplate(story: Story, date: string, random: Random): Sample {
  const lines = spaced(story.paragraphs)
  for (let count = 1 + below(random, 3); count > 0; count -= 1) {
    const at = below(random, 3) === 0 ? 0 : 2 * below(random, story.paragraphs.length + 1)
    lines.splice(at, 0, pick(random, BOILERPLATE), '')
  }
  return sample('boilerplate', ` date ${date} ${story.headline}`, ['', ...lines], story, date)
}

function missingBlankLine(story: Story, date: string, random: Random): Sample {
  const lines = ['', ...spaced(story.paragraphs)]
  lines.splice(2 * below(random, story.paragraphs.length), 1)
  return sample('missing blank line', ` date ${date} ${story.headline}`, lines, story, date)
}

function lineEnds(story: Story, date: string): Sample {
  const made = clean(story, date)
  return { ...made, kind: 'CRLF', text: made.text.replaceAll('\n', '\r\n') }
}

function otherDateForm(story: Story, date: string, random: Random): Sample {
  const [year = '', month = '', day = ''] = date.split('-')
  const name = MONTHS[Number(month) - 1] ?? ''
  const head = pick(random, [
    ` date ${year}/${month}/${day} ${story.headline}`,
    ` date ${year}-${Number(month)}-${Number(day)} ${story.headline}`,
    ` date ${name} ${Number(day)}, ${year} ${story.headline}`,
    ` date ${Number(day)} ${name} ${year} ${story.headline}`,
    ` date ${date}T08:30:00Z ${story.headline}`,
    `DATE: ${date} ${story.headline}`,
    `date\t${date}\t${story.headline}`,
  ])
  return sample('other date form', head, ['', ...spaced(story.paragraphs)], story, date)
}

function headlineBelow(story: Story, date: string): Sample {
  const lines = [story.headline, '', ...spaced(story.paragraphs)]
  return sample('headline on the next line', ` date ${date}`, lines, story, date)
}

function everything(story: Story, date: string, random: Random): Sample {
  const credit = pick(random, CREDITS)
  const caption = pick(
    random,
    CAPTIONS.filter((lines) => lines.length > 1),
  )
  const body = spaced(story.paragraphs)
  body.splice(2 * below(random, story.paragraphs.length), 0, pick(random, BOILERPLATE), '')
  const lines = ['', story.headline, '', ...caption, '', ...body]
  const made = sample('credit, headline, caption, boilerplate', ` date ${date} ${credit}`, lines, story, date)
  return { ...made, truth: { ...made.truth, credit } }
}

function sample(kind: string, head: string, lines: readonly string[], story: Story, date: string): Sample {
  const { headline, paragraphs } = story
  const text = `${[head, ...lines].join('\n')}\n`
  return { kind, text, truth: { date, headline, credit: undefined, paragraphs } }
}

function spaced(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((text, at) => (at === 0 ? [text] : ['', text]))
}

function wrap(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? ''
  const lines: string[] = []
  let line = indent
  for (const [unit, gap] of unitsOf(text.trim())) {
    const isOpen = line.trim() !== ''
    if (isOpen && columnsOf(line + gap + unit, 2 * width) > width) {
      lines.push(line)
      line = unit
    } else {
      line += isOpen ? gap + unit : unit
    }
  }
  return [...lines, line]
}

/** Words, each with the space before it; single characters in languages without spaces. */
function unitsOf(text: string): [string, string][] {
  return text.split(' ').length * 15 < text.length
    ? Array.from(text.match(/[\x21-\x7E]+|./gsu) ?? [], (unit) => [unit, ''])
    : text.split(' ').map((word) => [word, ' '])
}
