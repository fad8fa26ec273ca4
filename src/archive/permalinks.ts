import { hash } from 'node:crypto'
import type { Article } from '../article/article.ts'
import type { CalendarDay } from '../core/calendar-day.ts'
import { compareText } from '../core/compare-text.ts'
import { isReserved, slugify } from './slugify.ts'

/** A slug that several articles of one day compete for. None of them gets it; its page lists them all. */
export interface SharedSlug {
  readonly day: CalendarDay
  readonly slug: string
  /** Source files of the articles, sorted. */
  readonly files: readonly string[]
}

/**
 * The slug of each article of a day, by file. Permalinks are stable: a slug depends only on
 * its article and on the articles of the same day that compete for it, never on the order of files.
 *
 * When several articles compete for a slug, each appends a digest of its own file name,
 * and the bare slug goes to a page that lists them.
 */
export function permalinks(
  day: CalendarDay,
  articles: readonly Article[],
): {
  readonly slugs: ReadonlyMap<string, string>
  /** Sorted by slug. */
  readonly shared: readonly SharedSlug[]
} {
  const slugs = new Map<string, string>()
  const shared: SharedSlug[] = []
  const bySlug = Map.groupBy(articles, ownSlug)
  for (const [slug, rivals] of bySlug) {
    const [only] = rivals
    if (only && rivals.length === 1) {
      slugs.set(only.file, slug)
      continue
    }
    for (const { file } of rivals) slugs.set(file, withDigest(slug, file, bySlug))
    shared.push({ day, slug, files: rivals.map(({ file }) => file).sort() })
  }
  return { slugs, shared: shared.sort((a, b) => compareText(a.slug, b.slug)) }
}

/** The slug of an article unless another article of its day has the same one. */
export function ownSlug(article: Pick<Article, 'file' | 'headline' | 'slug'>): string {
  const slug = article.slug ?? slugify(article.headline)
  if (slug === '') return `story-${digest(article.file, 8)}`
  return isReserved(slug) ? `${slug}-${digest(article.file, 8)}` : slug
}

/** Appends as much of the digest as makes the slug unique within the day. */
function withDigest(slug: string, file: string, taken: ReadonlyMap<string, unknown>): string {
  for (let length = 8; length < 64; length += 8) {
    const candidate = `${slug}-${digest(file, length)}`
    if (!taken.has(candidate)) return candidate
  }
  return `${slug}-${digest(file, 64)}`
}

/** Hashes the name in NFC: macOS and Linux store the same name in different bytes. */
function digest(file: string, length: number): string {
  return hash('sha256', file.normalize('NFC')).slice(0, length)
}
