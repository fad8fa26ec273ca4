import { creditOf } from '../../../src/reading/story/credits.ts'
import { readArticle } from '../../../src/reading/read-article.ts'
import type { Reading, ReadingSettings } from '../../../src/reading/reading.ts'
import type { Sample } from './story.ts'
import { day } from '../../day.ts'

/** How many of the samples that have a thing were read right. */
export interface Count {
  readonly right: number
  readonly of: number
}

export interface Score {
  readonly kind: string
  readonly samples: number
  readonly date: Count
  /** Where the headline is in the file. */
  readonly headline: Count
  readonly creditAsHeadline: Count
  readonly firstParagraph: Count
  readonly paragraphCount: Count
}

/** A sample that was read wrong in some way, for a person to study. */
export interface Miss {
  readonly what: 'date' | 'headline' | 'credit as headline' | 'first paragraph' | 'paragraph count'
  readonly sample: Sample
  readonly got: string
}

type Measure = Exclude<keyof Score, 'kind' | 'samples'>
const MEASURES: readonly Measure[] = [
  'date',
  'headline',
  'creditAsHeadline',
  'firstParagraph',
  'paragraphCount',
]

/** Reads every sample and compares with its truth, white space aside. */
export function score(kind: string, samples: readonly Sample[]): { score: Score; misses: Miss[] } {
  const counts = new Map(MEASURES.map((measure) => [measure, { right: 0, of: 0 }]))
  const misses: Miss[] = []
  for (const sample of samples) {
    const read = readSample(sample)
    const { truth } = sample
    const judge = (measure: Measure, what: Miss['what'], right: boolean, got: string): void => {
      const count = counts.get(measure)
      if (!count) return
      count.of += 1
      if (right === (measure !== 'creditAsHeadline')) count.right += 1
      if (!right) misses.push({ what, sample, got })
    }
    judge('date', 'date', read.date === truth.date, read.date)
    if (truth.headline !== undefined) {
      judge('headline', 'headline', same(read.headline, truth.headline), read.headline)
    }
    const isCredit = truth.headline !== read.headline && creditOf(read.headline) !== undefined
    judge(
      'creditAsHeadline',
      'credit as headline',
      !isCredit && read.headline !== truth.credit,
      read.headline,
    )
    const [first = ''] = read.paragraphs
    judge('firstParagraph', 'first paragraph', same(first, truth.paragraphs[0] ?? ''), first)
    const length = read.paragraphs.length
    judge(
      'paragraphCount',
      'paragraph count',
      length === truth.paragraphs.length,
      read.paragraphs.join('\n¶ '),
    )
  }
  const counted = Object.fromEntries(counts) as Record<Measure, Count>
  return { score: { kind, samples: samples.length, ...counted }, misses }
}

function readSample(sample: Sample): { date: string; headline: string; paragraphs: readonly string[] } {
  const reading = read(sample.text)
  if (!reading.ok || reading.text.body.form !== 'text') return { date: '', headline: '', paragraphs: [] }
  const paragraphs = reading.text.body.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items : [block.text],
  )
  return { date: reading.article.date, headline: reading.article.headline, paragraphs }
}

/** Reads a text as the file of an archive. */
export function read(text: string): Reading {
  return readArticle({ file: 'sample.txt', bytes: new TextEncoder().encode(text) }, SETTINGS)
}

const SETTINGS: ReadingSettings = { dayOrder: undefined, today: day('2030-01-01'), setAside: new Set() }

function same(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(text: string): string {
  return text
    .replace(/^(?:[-*•>]|\d{1,3}[.)])\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
