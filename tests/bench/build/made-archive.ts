import { hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addDays, type CalendarDay } from '../../../src/core/calendar-day.ts'
import { day } from '../../day.ts'
import { below, pick as pickFrom, randomFrom, type Random } from '../../random.ts'

const FIRST = day('2005-01-01')
const DAYS = 20 * 365

const SECTIONS = ['Politics', 'Business', 'World', 'Science', 'Sport', 'Culture', 'Local']
const GIVEN = [
  'Anna',
  'Bela',
  'Carlo',
  'Dilan',
  'Edith',
  'Farid',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Kemal',
  'Lena',
  'Marta',
  'Niko',
  'Olga',
  'Pavel',
  'Rosa',
  'Simon',
  'Tilda',
  'Uwe',
  'Vera',
  'Willem',
  'Yusuf',
  'Zora',
]
const FAMILY = [
  'Abend',
  'Brook',
  'Castell',
  'Dorn',
  'Elster',
  'Falk',
  'Grau',
  'Holm',
  'Imhof',
  'Jung',
  'Kern',
  'Lund',
]
/** Endings make a hundred families of the twelve, as an archive names thousands of people. */
const ENDINGS = ['', 'er', 'mann', 'sen', 'stad', 'ward', 'ley', 'hurst']
const PLACES = [
  'Northport',
  'Elm Street',
  'the old harbour',
  'Westbridge',
  'Lakeview',
  'the market hall',
  'Saint Olaf',
]
const SUBJECTS = [
  'The council',
  'A committee',
  'The mayor',
  'The union',
  'A court',
  'The hospital',
  'The museum',
  'The port',
]
const VERBS = [
  'approved',
  'rejected',
  'delayed',
  'announced',
  'questioned',
  'defended',
  'published',
  'withdrew',
]
const OBJECTS = [
  'a plan for the new library',
  'the budget for next year',
  'a report on clean water',
  'the ferry timetable',
  'a bridge repair',
  'the school merger',
  'a tax on empty houses',
  'the tram extension',
]
const REASONS = [
  'after a long debate',
  'to the surprise of residents',
  'as costs kept rising',
  'for the third time',
  'without a vote',
  'on the advice of engineers',
  'despite objections',
]

export interface MadeStory {
  readonly file: string
  readonly text: string
}

/** With the places, a story has eight names in the mean; 9,500 real ones have seven that are in several stories. */
const CAST = 4

/**
 * Story number `index` of a made archive: about 2.5 KB in the raw shape, the
 * same on every machine. Twenty years, seven sections, names that recur, and
 * bursts: one story in five falls on a busy day near others.
 */
export function madeStory(index: number): MadeStory {
  const random = randomFrom(index + 1)
  const pick = <Item>(items: readonly Item[]): Item => pickFrom(random, items)
  const cast = Array.from({ length: CAST }, () => personAt(random))
  const person = (): string => pick(cast)
  const two = (): string => {
    const one = below(random, CAST)
    return `${cast[one] ?? ''} and ${cast[(one + 1) % CAST] ?? ''}`
  }
  const sentence = (): string =>
    pick([
      () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(REASONS)}.`,
      () =>
        `${person()}, who has worked in ${pick(PLACES)} for ${2 + below(random, 30)} years, said that it had been expected.`,
      () => `In ${pick(PLACES)}, ${two()} ${pick(VERBS)} ${pick(OBJECTS)}.`,
      () => `“We will look at it again in the spring,” ${person()} said.`,
      () =>
        `The figure stood at ${below(random, 9000)} last year, ${below(random, 40)} percent more than the year before.`,
    ])()
  const day = dayOfStory(index, random)
  const headline = `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(REASONS)}, ${person()} says`
  const front =
    random() < 0.3 ? `---\nsection: ${pick(SECTIONS)}\ntopics: [${pick(FAMILY)}, ${pick(PLACES)}]\n---\n` : ''
  const paragraphs = Array.from({ length: 8 }, () => Array.from({ length: 4 }, sentence).join(' '))
  const name = hash('sha256', String(index)).slice(0, 16)
  return {
    file: `${String(index % 1000).padStart(3, '0')}/${String(index).padStart(6, '0')}_${name}.txt`,
    text: `${front} date ${day} ${headline}\n\n${paragraphs.join('\n\n')}\n`,
  }
}

/** The same story on a day after all others; the later, the higher the index. */
export function newestStory(index: number): MadeStory {
  const { file, text } = madeStory(index)
  return { file, text: text.replace(/ date \S+/, ` date ${addDays(FIRST, DAYS + (index % 100))}`) }
}

/** Some are in the news for years, most in a few stories. */
function personAt(random: Random): string {
  const people = GIVEN.length * FAMILY.length * ENDINGS.length
  const index = Math.floor(people * random() ** 2)
  const family = Math.floor(index / GIVEN.length)
  const [name = '', ending = ''] = [
    FAMILY[family % FAMILY.length],
    ENDINGS[Math.floor(family / FAMILY.length)],
  ]
  return `${GIVEN[index % GIVEN.length] ?? ''} ${name}${ending}`
}

function dayOfStory(index: number, random: Random): CalendarDay {
  const burst = index % 5 === 0
  const offset = burst ? (Math.floor(index / 50) * 97) % DAYS : below(random, DAYS)
  return addDays(FIRST, offset)
}

/** Writes the first `count` stories of the made archive into a folder. */
export function makeArchive(folder: string, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const { file, text } = madeStory(index)
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}
