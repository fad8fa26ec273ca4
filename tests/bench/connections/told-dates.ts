import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { splitSentences } from '../../../src/connections/text/sentences.ts'
import type { StoryText } from '../../../src/connections/text/story-text.ts'
import { toldDates, type ToldDate } from '../../../src/connections/told-dates/told-dates.ts'
import { daysBetween } from '../../../src/core/calendar-day.ts'
import { day } from '../../day.ts'
import { readTimeMl, type MarkedDate, type MarkedStory } from './timeml.ts'

/** Prints how fast told dates are found, and that odd texts take no longer than their size warrants. */
export function measureToldDates(stories: readonly StoryText[]): void {
  const characters = stories
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, { text }) => sum + text.length, 0)
  for (const story of stories.slice(0, 500)) toldDates(story)
  const seconds = secondsOf(() => {
    for (const story of stories) toldDates(story)
  })
  console.log(`${Math.round(characters / 2_500 / seconds)} stories of 2.5 KB a second of one core`)
  for (const unit of ['May ', '1', '20 ', 'July 20, ', 'in 1969 and ', '1969年', 'last ', '('] as const) {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    console.log(
      `${unit.padEnd(14)} 1 MB on one line: ${secondsOf(() => toldDates(storyOf([text]))).toFixed(2)} s`,
    )
  }
}

function storyOf(paragraphs: readonly string[]): StoryText {
  const metadata = { headline: '', language: 'en', byline: undefined, dateline: undefined, topics: [] }
  const sentences = paragraphs.flatMap((passage, paragraph) =>
    splitSentences(passage, 'en').map((text) => ({ text, paragraph, kind: 'paragraph' as const })),
  )
  return { file: 'story.txt', date: day('2025-05-13'), ...metadata, sentences }
}

/** The processor's time, so that what else the machine does is not counted. */
function secondsOf(work: () => void): number {
  const started = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1_000_000
}

/**
 * Prints how many told dates are right and found in documents that people annotated. TimeBank and AQUAINT are not ours
 * to ship: `TBAQ-cleaned`, the training data of TempEval-3, has both.
 */
export function judgeToldDates(folder: string, { printWrong }: { readonly printWrong: boolean }): void {
  let [right, wrong, found, tellable] = [0, 0, 0, 0]
  for (const file of readdirSync(folder)
    .filter((name) => /^[^.].*\.tml$/u.test(name))
    .sort()) {
    const marked = readTimeMl(join(folder, file))
    if (!marked) continue
    const hits = new Set<MarkedDate>()
    for (const [told, date] of aligned(marked)) {
      if (date && valueOf(date) === told.told) {
        right += 1
        hits.add(date)
      } else {
        wrong += 1
        if (printWrong)
          console.log(`${marked.story.date} ${told.words} → ${told.told}, not ${date?.value}: ${told.quote}`)
      }
    }
    const all = marked.dates.filter((date) => isTellable(date, marked))
    tellable += all.length
    found += all.filter((date) => hits.has(date)).length
  }
  const percent = (part: number, whole: number) =>
    `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`
  console.log(`${folder}: right ${percent(right, right + wrong)}, found ${percent(found, tellable)}`)
}

/** Each told date with the annotation it overlaps; one with the same value, if there is one. */
function aligned({ story, starts, dates }: MarkedStory): [ToldDate, MarkedDate | undefined][] {
  const ends = new Map<number, number>()
  return toldDates(story).map((told) => {
    const from = ends.get(told.sentence) ?? 0
    const at = story.sentences[told.sentence]?.text.indexOf(told.words, from) ?? 0
    ends.set(told.sentence, at + told.words.length)
    const start = (starts[told.sentence] ?? 0) + at
    const over = dates.filter((date) => date.start < start + told.words.length && date.end > start)
    return [told, over.find((date) => valueOf(date) === told.told) ?? over[0]]
  })
}

/** A value of day, month or year; “1968-XX” is a year. */
function valueOf({ value }: MarkedDate): string | undefined {
  return /^(\d{4}(?:-\d\d){0,2})(?:T.*)?$/u.exec(value.replace(/(?:-XX)+$/u, ''))?.[1]
}

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u
const YEAR = /\b(?:1[4-9]|20)\d\d\b/u
const LEFT_OUT = /\d\ds\b|fiscal|season/iu

/** Whether an annotated date is one of the classes, by its own words. */
function isTellable(date: MarkedDate, { story, text }: MarkedStory): boolean {
  const value = valueOf(date)
  if (value === undefined || date.type === 'DURATION' || date.type === 'SET') return false
  const words = text.slice(date.start, date.end)
  if (value.length === 4) return YEAR.test(words) && value !== story.date.slice(0, 4) && !LEFT_OUT.test(words)
  const daysAgo = daysBetween(day(value.length === 7 ? `${value}-01` : value), story.date)
  if (Math.abs(daysAgo) <= (value.length === 7 ? 31 : 7)) return false
  if (YEAR.test(words) || /days ago|last month/iu.test(words)) return true
  return MONTH.test(words) && (value.length === 10 ? /\d/u.test(words) : daysAgo > 0 && daysAgo < 214)
}
