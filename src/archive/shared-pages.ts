import type { CalendarDay } from '../core/calendar-day.ts'
import type { Archive } from './archive.ts'
import { listing, type Listing } from './listing.ts'

/** The page at a slug that several stories of a day compete for: it links to each of them. */
export interface SharedPage {
  readonly day: CalendarDay
  readonly slug: string
  readonly listing: Listing
}

/** Every such page, in the order of `sharedSlugs`. */
export function sharedPages({
  articles,
  sharedSlugs,
}: Pick<Archive, 'articles' | 'sharedSlugs'>): readonly SharedPage[] {
  if (sharedSlugs.length === 0) return []
  const byFile = new Map(articles.map((article) => [article.file, article]))
  return sharedSlugs.map(({ day, slug, files }) => {
    const rivals = files.map((file) => byFile.get(file)).filter((article) => article !== undefined)
    return { day, slug, listing: listing(rivals, { entries: Infinity, headlines: 0 }) }
  })
}
