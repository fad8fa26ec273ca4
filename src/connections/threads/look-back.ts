import type { CalendarDay } from '../../core/calendar-day.ts'
import { ArchiveIndex } from './archive-index.ts'
import { compare, type Evidence, type LookingBack } from './evidence.ts'
import { FeatureMatcher } from './feature-matcher.ts'
import { probabilityOf } from './model.ts'
import { NeighbourSearch } from './neighbours.ts'
import { reasonsOf, type Reasons } from './reasons.ts'
import { Row } from './row.ts'
import { SeriesFinder } from './series.ts'
import { SharedSentences } from './shared-sentences.ts'
import { featureTexts, sentenceHashes, type Sketch } from './sketch.ts'
import { normOf, setBits } from './specificity.ts'
import { Vocabulary } from './vocabulary.ts'

/** A story continues the most probable one from here on. */
const MIN_CONTINUES = 0.75
const MIN_RELATED = 0.45
const MAX_RELATED = 3
/** A story with the same headline is the same again, not the next of a series, within these days and from this coverage. */
const RERUN_DAYS = 3
const RERUN_COVERAGE = 0.6
/** On one day there is no next of a series, and the texts need less in common. */
const RERUN_COVERAGE_SAME_DAY = 0.3

/** One story of the archive, as it looks back. */
export interface SketchedStory {
  readonly date: CalendarDay
  readonly headline: string
  readonly sketch: Sketch
}

/** A link from a story to an earlier one. */
export interface Link extends Reasons {
  /** Its number in the order of the archive. */
  readonly story: number
}

/** What a story found when it looked back. Small, and JSON. */
export interface Decision {
  /** The earlier stories most probably related, the most probable first; at most 3. */
  readonly related: readonly Link[]
  /** Whether the story continues the first of them. */
  readonly continues: boolean
  /** The instalment before it, if it is one of a series; the story itself if it is the first that is known to be. */
  readonly series?: number
}

/** Looks back from story after story of an archive. Memory grows by about 1.1 KB a story. */
export class LookBack {
  readonly #vocabulary = new Vocabulary()
  readonly #row = new Row()
  readonly #index = new ArchiveIndex()
  readonly #sentences = new SharedSentences()
  readonly #series = new SeriesFinder()
  readonly #search = new NeighbourSearch()
  readonly #matcher = new FeatureMatcher()
  /** Stories of a thread so far, and of a series so far. */
  readonly #inThread = new Set<number>()
  readonly #inSeries = new Set<number>()

  /**
   * What the next story finds among those added before it. Stories are added in order of day and path.
   * @param known what it found in an earlier build that had the same stories before it: then it is only added
   */
  add({ date, headline, sketch }: SketchedStory, known?: Decision): Decision {
    const shared = this.#sentences.add(sentenceHashes(sketch))
    const row = this.#row
    row.read(sketch, shared, this.#vocabulary)
    setBits(row, this.#index)
    const story = { row, norm: normOf(row), day: dayNumber(date) }
    const number = this.#index.stories
    const instalment = this.#series.add(number, headline, story.day)
    const decision = known ?? this.#decide(story, number, instalment, sketch)
    this.#series.addOpening(sketch.opening)
    this.#index.add(row, story.day, story.norm)
    this.#note(decision, number)
    return decision
  }

  #decide(story: LookingBack, number: number, byHeadline: number | undefined, sketch: Sketch): Decision {
    const { row, norm, day } = story
    const neighbours = this.#search.nearest(row, norm, day, this.#index)
    const compared = compare(story, neighbours, this.#matcher, this.#index)
    const instalment = isRerun(compared, byHeadline) ? undefined : byHeadline
    const candidates = compared
      .map((evidence) => ({ ...evidence, probability: probabilityOf(evidence.inputs) }))
      .filter(({ probability }) => probability >= MIN_RELATED)
      .filter(({ story: other }) => instalment === undefined || !this.#inSeries.has(other))
      .sort((a, b) => b.probability - a.probability || b.story - a.story)
    const likely = candidates.find(({ story: other, probability }) => {
      return probability >= MIN_CONTINUES && !this.#inSeries.has(other)
    })
    const alike = likely && this.#series.opensAlike(sketch.opening, likely.story, likely.days)
    const previous = instalment ?? (alike ? likely.story : undefined)
    const parent = previous === undefined ? likely : undefined
    const texts = featureTexts(sketch)
    const related = [...(parent ? [parent] : []), ...candidates.filter((candidate) => candidate !== parent)]
      .slice(0, MAX_RELATED)
      .map(({ story: other, shared }) => ({ story: other, ...reasonsOf(row, texts, shared) }))
    if (previous === undefined) return { related, continues: parent !== undefined }
    return { related, continues: false, series: this.#inThread.has(previous) ? number : previous }
  }

  #note({ related: [first], continues, series }: Decision, number: number): void {
    if (continues && first) this.#inThread.add(first.story).add(number)
    if (series !== undefined) this.#inSeries.add(series).add(number)
  }
}

/** Whether the story with the same headline is nearly the same story, a day or two ago. */
function isRerun(compared: readonly Evidence[], byHeadline: number | undefined): boolean {
  const before = compared.find(({ story }) => story === byHeadline)
  if (before === undefined || before.days > RERUN_DAYS) return false
  return before.coverage >= (before.days === 0 ? RERUN_COVERAGE_SAME_DAY : RERUN_COVERAGE)
}

/** Days since 1970. */
function dayNumber(date: CalendarDay): number {
  return Date.parse(date) / 86_400_000
}

/** What every story found, with the key of each story, so that the next build can go on from it. */
export interface LookedBack {
  readonly keys: readonly string[]
  readonly decisions: readonly Decision[]
}

/**
 * Looks back from every story of an archive.
 * @param stories in order of day and path; a `key` stands for everything that the sketch, the headline and the day depend on
 * @param last what the last build returned; the stories before the first with another key only have to be added
 */
export function lookBack(
  stories: Iterable<SketchedStory & { readonly key: string }>,
  last: LookedBack = { keys: [], decisions: [] },
): LookedBack {
  const archive = new LookBack()
  const keys: string[] = []
  let same = true
  const decisions = Array.from(stories, (story, number) => {
    same &&= last.keys[number] === story.key
    keys.push(story.key)
    return archive.add(story, same ? last.decisions[number] : undefined)
  })
  return { keys, decisions }
}
