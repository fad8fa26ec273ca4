import { hash } from 'node:crypto'
import type { Article } from '../article/article.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import { compareText } from '../core/compare-text.ts'
import { isReserved, slugify } from './slugify.ts'

/** An address that several articles of one day asked for; none of them has it, and its page lists them all. */
export interface SharedSlug {
  readonly day: CalendarDay
  readonly slug: string
  /** Source files of the articles, in the order of text. */
  readonly files: readonly string[]
}

/**
 * The slug of each article of a day, by its file. An address once published stays good:
 * it depends on the article and on those of the same day that want the same
 * slug, and on nothing else, least of all on the order of files.
 *
 * When several want one slug, each gets it with a digest of its own file name,
 * and the bare one is left to a page that lists them.
 */
export function permalinks(
  day: CalendarDay,
  ofDay: readonly Article[],
): {
  readonly slugs: ReadonlyMap<string, string>
  /** In the order of text. */
  readonly shared: readonly SharedSlug[]
} {
  const slugs = new Map<string, string>()
  const shared: SharedSlug[] = []
  const wanted = Map.groupBy(ofDay, ownSlug)
  for (const [slug, rivals] of wanted) {
    const [only] = rivals
    if (only && rivals.length === 1) {
      slugs.set(only.file, slug)
      continue
    }
    for (const { file } of rivals) slugs.set(file, withDigest(slug, file, wanted))
    shared.push({ day, slug, files: rivals.map(({ file }) => file).sort() })
  }
  return { slugs, shared: shared.sort((a, b) => compareText(a.slug, b.slug)) }
}

/** The slug an article has where no other of its day wants the same. */
export function ownSlug(article: Pick<Article, 'file' | 'headline' | 'slug'>): string {
  const slug = article.slug ?? slugify(article.headline)
  if (slug === '') return `story-${digest(article.file, 8)}`
  return isReserved(slug) ? `${slug}-${digest(article.file, 8)}` : slug
}

/** The slug with as much of the digest as makes it differ from every slug of the day. */
function withDigest(slug: string, file: string, taken: ReadonlyMap<string, unknown>): string {
  for (let length = 8; length < 64; length += 8) {
    const candidate = `${slug}-${digest(file, length)}`
    if (!taken.has(candidate)) return candidate
  }
  return `${slug}-${digest(file, 64)}`
}

/** Of the name in composed form: macOS and Linux store the same name in different bytes. */
function digest(file: string, length: number): string {
  return hash('sha256', file.normalize('NFC')).slice(0, length)
}
