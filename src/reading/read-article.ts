import type { Article, Picture } from '../article/article.ts'
import type { FrontMatter } from '../article/front-matter.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import { problem, startOf, type Place, type Problem } from '../core/problem.ts'
import { cleanCharacters } from './bytes/characters.ts'
import { decode } from './bytes/decode.ts'
import { digestOfSource, fingerprintOf } from './fingerprint.ts'
import { readFrontMatter } from './front-matter/front-matter.ts'
import { readFields, type Given } from './front-matter/fields.ts'
import { readGivenDates } from './front-matter/given-dates.ts'
import { dayOfName } from './date/day-of-name.ts'
import { readHeadLine, type Head } from './date/head-line.ts'
import { splitLines } from './bytes/lines.ts'
import type { Line } from './line.ts'
import { countWords, excerptOf } from './measure.ts'
import { publicationDay } from './date/publication-day.ts'
import { repeatsHeadline } from './story/headline.ts'
import { readStory } from './story/read-story.ts'
import { withoutSiteLines } from './story/site-lines.ts'
import type { Reading, ReadingSettings, Source } from './reading.ts'

/**
 * Reads one source file: an article with its text, or the errors that keep it
 * out; warnings either way. Any bytes may come; nothing is thrown for them.
 * The stages go from bytes to story, and each hands on what it did not use.
 */
export function readArticle(source: Source, settings: ReadingSettings): Reading {
  const { file } = source
  if (LIST_PAGE.test(stemOf(file))) {
    return { ok: false, file, problems: [noStory(startOf(file), A_LIST, false)] }
  }
  const decoded = decode(source)
  if (!decoded.ok) return { ok: false, file, problems: [decoded.error] }

  const clean = cleanCharacters(file, splitLines(decoded.value))
  const front = readFrontMatter(file, clean.lines)
  if (!front.ok) return { ok: false, file, problems: [...clean.problems, ...front.error] }

  const given = readFields(file, front.value.entries)
  const dates = readGivenDates(file, given, settings)
  const named = given.places.has('date') ? undefined : dayOfName(file, given.matter.aliases ?? [])
  const head = headOf(file, front.value.lines, settings, given, named)
  // A day that is written wrongly is not put right by the name of the file.
  const fallback = head.problems.some(isError) ? undefined : named
  const day = publicationDay(given, dates, head, fallback, settings)
  const before = [...clean.problems, ...given.problems, ...dates.problems, ...head.problems, ...day.problems]
  // Without a sound first line, what the story begins with is guesswork: doubts about it would only confuse.
  if (day.date === undefined || before.some(isError))
    return { ok: false, file, problems: before.map((one) => ofNoStory(one) ?? one) }

  const own = withoutSiteLines(head.lines, settings.setAside)
  const picture = pictureOf(given)
  const story = readStory(file, { ...head, lines: own.lines }, { ...given.matter, ...wordsOf(picture) })
  const problems = [...before, ...story.problems]
  if (story.headline === undefined || story.problems.some(isError)) return { ok: false, file, problems }

  const { matter } = given
  // Of such a headline the paragraph is the source.
  const isMade = story.headlineFrom === 'first-sentence'
  const article: Article = {
    file,
    sha256: digestOfSource(source.bytes),
    fingerprint: fingerprintOf(day.date, story.headline, story.paragraphs),
    date: day.date,
    headline: story.headline,
    headlineFrom: story.headlineFrom,
    language: story.language,
    direction: story.direction,
    byline: story.byline,
    section: matter.section,
    topics: matter.topics ?? [],
    people: matter.people ?? [],
    places: matter.places ?? [],
    organisations: matter.organisations ?? [],
    summary: matter.summary,
    excerpt: excerptOf(isMade ? story.paragraphs : belowHeadline(story.paragraphs, story.headline)),
    wordCount: story.paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0),
    slug: matter.slug,
    aliases: matter.aliases ?? [],
    source: matter.source,
    canonical: matter.canonical,
    updated: dates.updated,
    corrections: dates.corrections,
    picture,
    draft: matter.draft ?? false,
    publish: dates.publish,
    inferred: [...new Set([...story.text.inferences, ...own.inferences].map(({ kind }) => kind))],
  }
  const normalisations = [
    ...clean.normalisations,
    ...given.normalisations,
    ...dates.normalisations,
    ...head.normalisations,
    ...day.normalisations,
    ...story.text.normalisations,
  ]
  const text = {
    ...story.text,
    boilerplate: [...story.text.boilerplate, ...own.boilerplate],
    inferences: [...story.text.inferences, ...own.inferences].sort((a, b) => a.line - b.line),
    normalisations,
  }
  return { ok: true, article, text, problems }
}

/** The paragraphs without a first one that only repeats the headline. */
function belowHeadline(paragraphs: readonly string[], headline: string): readonly string[] {
  const [first = '', second] = paragraphs
  return second !== undefined && repeatsHeadline(first, headline) ? paragraphs.slice(1) : paragraphs
}

/** The picture that front matter names; a key of its own wins over a part of a map. */
function pictureOf({ matter, places }: Given): Picture | undefined {
  const place = places.get('image')
  if (matter.image === undefined || place === undefined) return undefined
  const { src, alt, caption, credit } = matter.image
  return {
    named: src,
    alt: matter.imageAlt ?? alt,
    caption: matter.caption ?? caption,
    credit: matter.credit ?? credit,
    line: place.line,
    column: place.column,
  }
}

/** They are the story’s as if keys of their own said them. */
function wordsOf(picture: Picture | undefined): Pick<FrontMatter, 'caption' | 'credit'> {
  return {
    ...(picture?.caption === undefined ? {} : { caption: picture.caption }),
    ...(picture?.credit === undefined ? {} : { credit: picture.credit }),
  }
}

/** The head line, which may be missing where the day is told elsewhere. A plain story still says its day itself if it can. */
function headOf(
  file: string,
  lines: readonly Line[],
  settings: ReadingSettings,
  given: Given,
  named: CalendarDay | undefined,
): Head {
  const head = readHeadLine(file, lines, settings, given.places.has('date'))
  if (named === undefined || head.date !== undefined) return head
  const isMissing = given.hasFrontMatter || head.problems.some(({ code }) => code === 'date-missing')
  return isMissing ? readHeadLine(file, lines, settings, true) : head
}

/** Never a story to the programs that have it, and given a date by their templates. */
const LIST_PAGE = /^_index(?:\.[a-z-]{2,7})?$/i
const A_LIST = 'the page of a list, as Hugo and Zola have them,'

/** What comes along when a folder is copied, by the name without its ending: a story only if it has a date. */
const NO_STORIES: readonly (readonly [name: RegExp, what: string])[] = [
  [/^index$/i, 'the page of a folder'],
  [/^(?:readme|contributing|changelog|license|licence)$/i, 'a note on the folder'],
]

/** In place of a missing date: what a file is that never had one. */
function ofNoStory({ code, file, line, column }: Problem): Problem | undefined {
  if (code !== 'date-missing') return undefined
  const found = NO_STORIES.find(([name]) => name.test(stemOf(file)))
  return found && noStory({ file, line, column }, found[1], true)
}

function noStory(place: Place, what: string, undated: boolean): Problem {
  return problem('no-story-by-its-name', place, { name: nameOf(place.file), what, undated })
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

function stemOf(file: string): string {
  return nameOf(file).replace(/\.[^.]*$/, '')
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
