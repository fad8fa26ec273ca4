import { creditOf } from '../../../src/reading/story/credits.ts'
import { readArticle } from '../../../src/reading/read-article.ts'
import type { Reading, ReadingSettings } from '../../../src/reading/reading.ts'
import type { Sample } from './story.ts'
import { day } from '../../day.ts'

/** How many of the applicable samples were read correctly. */
export interface Count {
  readonly right: number
  readonly of: number
}

export interface Score {
  readonly kind: string
  readonly samples: number
  readonly date: Count
  /** Of the samples whose file has a headline. */
  readonly headline: Count
  readonly creditAsHeadline: Count
  readonly firstParagraph: Count
  readonly paragraphCount: Count
  /** Paragraphs set aside, of all paragraphs in the corpus. */
  readonly setAside: Count
}

/** A sample that was misread, for manual inspection. */
export interface Miss {
  readonly what:
    'date' | 'headline' | 'credit as headline' | 'first paragraph' | 'paragraph count' | 'set aside'
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
  'setAside',
]

/**
 * Reads every sample and compares it with the ground truth, ignoring white space
 * and list markers. Corpora count every line of a page as a paragraph, including
 * “Published 3 May 2018” and “Photo by …”. So a paragraph that was set aside
 * whole and verbatim does not make the paragraph count wrong; these are counted
 * separately, and `bench:reading -- --misses` prints them. A paragraph that was
 * joined, split, lost or partly set aside does make it wrong.
 */
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
    const setAside = wholeParagraphs(read.setAside, truth.paragraphs)
    judge(
      'paragraphCount',
      'paragraph count',
      read.paragraphs.length + setAside.length === truth.paragraphs.length,
      read.paragraphs.join('\n¶ '),
    )
    const aside = counts.get('setAside')
    if (aside) {
      aside.right += setAside.length
      aside.of += truth.paragraphs.length
    }
    for (const got of setAside) misses.push({ what: 'set aside', sample, got })
  }
  const counted = Object.fromEntries(counts) as Record<Measure, Count>
  return { score: { kind, samples: samples.length, ...counted }, misses }
}

/** Adds up the scores of several corpora. */
export function total(kind: string, scores: readonly Score[]): Score {
  const sum = (measure: Measure): Count => ({
    right: scores.reduce((right, score) => right + score[measure].right, 0),
    of: scores.reduce((of, score) => of + score[measure].of, 0),
  })
  const counted = Object.fromEntries(MEASURES.map((measure) => [measure, sum(measure)]))
  const samples = scores.reduce((count, score) => count + score.samples, 0)
  return { kind, samples, ...(counted as Record<Measure, Count>) }
}

interface ReadSample {
  readonly date: string
  readonly headline: string
  readonly paragraphs: readonly string[]
  /** Whole passages of the file that are not in the story. */
  readonly setAside: readonly string[]
}

const FURNITURE: ReadonlySet<string> = new Set(['boilerplate', 'byline', 'caption', 'credit', 'dateline'])

function readSample(sample: Sample): ReadSample {
  const reading = read(sample.text)
  if (!reading.ok || reading.text.body.form !== 'text')
    return { date: '', headline: '', paragraphs: [], setAside: [] }
  const paragraphs = reading.text.body.blocks.flatMap((block) =>
    block.kind === 'list' ? block.items : [block.text],
  )
  const setAside = reading.text.inferences.flatMap(({ kind, words }) => (FURNITURE.has(kind) ? [words] : []))
  return { date: reading.article.date, headline: reading.article.headline, paragraphs, setAside }
}

/** The passages that match a paragraph of the ground truth, each paragraph at most once. */
function wholeParagraphs(passages: readonly string[], truth: readonly string[]): readonly string[] {
  const remaining = truth.map(plain)
  return passages.filter((passage) => {
    const at = remaining.indexOf(plain(passage))
    if (at >= 0) remaining.splice(at, 1)
    return at >= 0
  })
}

/** Reads a text as a source file. */
export function read(text: string): Reading {
  return readArticle({ file: 'sample.txt', bytes: new TextEncoder().encode(text) }, SETTINGS)
}

const SETTINGS: ReadingSettings = { dayOrder: undefined, today: day('2030-01-01'), setAside: new Set() }

function same(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(text: string): string {
  return text
    .replace(/^(?:[-*•–·‣▪●◦>]|\d{1,3}[.)])\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
