import type { Article, Picture } from '../article/article.ts'
import type { FrontMatter } from '../article/front-matter.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import type { Problem } from '../core/problem.ts'
import { cleanCharacters } from './bytes/characters.ts'
import { decode } from './bytes/decode.ts'
import { digestOfSource, fingerprintOf } from './fingerprint.ts'
import { readFrontMatter } from './front-matter/front-matter.ts'
import { readFields, type ParsedFields } from './front-matter/fields.ts'
import { readFrontMatterDates } from './front-matter/front-matter-dates.ts'
import { dayFromName } from './date/day-from-name.ts'
import { readHeadLine, type Head } from './date/head-line.ts'
import { splitLines } from './bytes/lines.ts'
import type { Line } from './line.ts'
import { countWords, excerptOf } from './measure.ts'
import { listPageProblem, nonStoryProblem } from './non-story-files.ts'
import { publicationDay } from './date/publication-day.ts'
import { repeatsHeadline } from './story/headline.ts'
import { readStory } from './story/read-story.ts'
import { removeSiteLines } from './story/site-lines.ts'
import type { Reading, ReadingSettings, Source } from './reading.ts'

/**
 * Reads one source file into an article with its text, or the errors that keep
 * it out of the archive, with warnings either way. Accepts any bytes and never
 * throws for them. The stages run from bytes to story; each passes on what it
 * did not consume.
 */
export function readArticle(source: Source, settings: ReadingSettings): Reading {
  const { file } = source
  const listPage = listPageProblem(file)
  if (listPage) return { ok: false, file, problems: [listPage] }
  const decoded = decode(source)
  if (!decoded.ok) return { ok: false, file, problems: [decoded.error] }

  const clean = cleanCharacters(file, splitLines(decoded.value))
  const front = readFrontMatter(file, clean.lines)
  if (!front.ok) return { ok: false, file, problems: [...clean.problems, ...front.error] }

  const given = readFields(file, front.value.entries)
  const dates = readFrontMatterDates(file, given, settings)
  const fromName = given.places.has('date') ? undefined : dayFromName(file, given.matter.aliases ?? [])
  const head = readHead(file, front.value.lines, settings, given, fromName)
  // The file name does not override a date that the file states wrongly.
  const fallback = head.problems.some(isError) ? undefined : fromName
  const day = publicationDay(given, dates, head, fallback, settings)
  const headProblems = [
    ...clean.problems,
    ...given.problems,
    ...dates.problems,
    ...head.problems,
    ...day.problems,
  ]
  // Without a valid first line it is a guess where the story starts, so problems with the text would only confuse.
  if (day.date === undefined || headProblems.some(isError))
    return { ok: false, file, problems: headProblems.map((one) => nonStoryProblem(one) ?? one) }

  const kept = removeSiteLines(head.lines, settings.setAside)
  const picture = pictureOf(given)
  const story = readStory(file, { ...head, lines: kept.lines }, { ...given.matter, ...pictureText(picture) })
  const problems = [...headProblems, ...story.problems]
  if (story.headline === undefined || story.problems.some(isError)) return { ok: false, file, problems }

  const { matter } = given
  // A headline taken from the first sentence repeats its own source: the paragraph stays in the excerpt.
  const isFromFirstSentence = story.headlineFrom === 'first-sentence'
  const article: Article = {
    file,
    sha256: digestOfSource(source.bytes),
    fingerprint: fingerprintOf(day.date, story.headline, story.paragraphs),
    date: day.date,
    time: dates.date === undefined ? head.time : dates.time,
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
    excerpt: excerptOf(
      isFromFirstSentence ? story.paragraphs : withoutRepeatedHeadline(story.paragraphs, story.headline),
    ),
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
    inferred: [...new Set([...story.text.inferences, ...kept.inferences].map(({ kind }) => kind))],
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
    boilerplate: [...story.text.boilerplate, ...kept.boilerplate],
    inferences: [...story.text.inferences, ...kept.inferences].sort((a, b) => a.line - b.line),
    normalisations,
  }
  return { ok: true, article, text, problems }
}

/** The paragraphs, without the first one if it only repeats the headline. */
function withoutRepeatedHeadline(paragraphs: readonly string[], headline: string): readonly string[] {
  const [first = '', second] = paragraphs
  return second !== undefined && repeatsHeadline(first, headline) ? paragraphs.slice(1) : paragraphs
}

/** The picture that front matter names. A separate key wins over an entry of the picture’s map. */
function pictureOf({ matter, places }: ParsedFields): Picture | undefined {
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

/** A caption and credit inside the picture’s map count as if they had separate keys. */
function pictureText(picture: Picture | undefined): Pick<FrontMatter, 'caption' | 'credit'> {
  return {
    ...(picture?.caption === undefined ? {} : { caption: picture.caption }),
    ...(picture?.credit === undefined ? {} : { credit: picture.credit }),
  }
}

/**
 * The head line, which is optional when the date is known from elsewhere. For a
 * date from the file name alone, it is so only if there is front matter or the
 * story states no date itself.
 */
function readHead(
  file: string,
  lines: readonly Line[],
  settings: ReadingSettings,
  given: ParsedFields,
  fromName: CalendarDay | undefined,
): Head {
  const head = readHeadLine(file, lines, settings, given.places.has('date'))
  if (fromName === undefined || head.date !== undefined) return head
  const isMissing = given.hasFrontMatter || head.problems.some(({ code }) => code === 'date-missing')
  return isMissing ? readHeadLine(file, lines, settings, true) : head
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
