/**
 * Every address the site emits, made from primitives and relative to the base:
 * no leading slash. `href` puts the base in front, `absolute` the host too.
 * Directories end with a slash: that works on every static host.
 */
import {
  dayOfMonthOf,
  monthOf,
  yearOf,
  type CalendarDay,
  type Month,
  type MonthAndDay,
  type Year,
} from './calendar-day.ts'
import type { DownloadFormat } from './download.ts'

const FEED_FILES = { atom: 'atom.xml', rss: 'rss.xml', json: 'feed.json' } as const

/** A format of feeds. */
export type FeedFormat = keyof typeof FEED_FILES

/** The ways to group stories by subject, each with its own part of the site. */
export type SubjectKind = 'section' | 'topic'

export const paths = {
  front: () => '',
  archive: () => 'archive/',
  about: () => 'about/',
  /** The account of the build: every file that went in, and what came of it. */
  receipt: () => 'about/receipt/',
  dataReceipt: () => 'data/receipt.json',
  year: (year: Year) => `${year}/`,
  month: (year: Year, month: Month) => `${year}/${month}/`,
  day: (day: CalendarDay) => `${yearOf(day)}/${monthOf(day)}/${dayOfMonthOf(day)}/`,
  article: (day: CalendarDay, slug: string) => `${paths.day(day)}${slug}/`,
  /** The source of an article as it came, byte for byte. */
  articleSource: (day: CalendarDay, slug: string) => `${paths.day(day)}${slug}.txt`,
  /** The article as data. */
  articleJson: (day: CalendarDay, slug: string) => `${paths.day(day)}${slug}.json`,
  /** The picture shown where the article is shared. */
  articleImage: (day: CalendarDay, slug: string) => `${paths.day(day)}${slug}.png`,
  /** A picture of the article itself; named by its content, so that another one has another address. */
  articlePicture: (day: CalendarDay, slug: string, sha256: string, extension: string) =>
    `${paths.article(day, slug)}${sha256.slice(0, 16)}.${extension}`,
  /** A file of `public/`. */
  ownFile: (path: string) => encodePath(path),
  /** The feed of a listing, beside its page: `feed('section/science/', 'atom')`. */
  feed: (listing: string, format: FeedFormat) => listing + FEED_FILES[format],
  /** The days of the year, whatever the year. */
  onThisDay: () => 'on-this-day/',
  /** All stories of one day of the year. */
  monthAndDay: (monthAndDay: MonthAndDay) => `on-this-day/${monthAndDay}/`,
  /** Every section, or every topic. */
  subjects: (kind: SubjectKind) => `${kind}/`,
  /** One section or topic; where it is too large for a page, one year or month of it. */
  subject: (kind: SubjectKind, slug: string, ...period: readonly string[]) =>
    [kind, slug, ...period, ''].join('/'),
  /** Every name; where they are too many for a page, those of one kind, or of one initial of it. */
  names: (...part: readonly string[]) => ['names', ...part, ''].join('/'),
  /** The stories of a name; where they are too many for a page, those of one year. */
  name: (slug: string, year?: Year) => (year === undefined ? `names/${slug}/` : `names/${slug}/${year}/`),
  /** Every thread and series; where they are too many for a page, those of one year or month. */
  threads: (...period: readonly string[]) => ['threads', ...period, ''].join('/'),
  thread: (slug: string) => `threads/${slug}/`,
  /** What is told of times of which the archive has no stories; where it is too much for a page, that of one year. */
  chronology: (year?: Year) => (year === undefined ? 'chronology/' : `chronology/${year}/`),
  /** Searches with `?q=`. */
  search: () => 'search/',
  /** What a search loads first. */
  searchDirectory: () => 'search/index/directory.bin',
  /** The stories that have the words of one part of the index. */
  searchWords: (leaf: string) => `search/index/${leaf}.words.bin`,
  /** Where they have them. */
  searchPlaces: (leaf: string) => `search/index/${leaf}.places.bin`,
  /** The stories of the most frequent names. */
  searchNames: () => 'search/index/names.bin',
  /** Folder of the search index, without the stories. */
  searchIndex: () => 'search/index/',
  /** What a search shows of a story, by its place in its day. */
  searchStory: (day: CalendarDay, ordinal: number) => `search/stories/${day}/${ordinal}.json`,
  /** How often words occur, over time, with `?q=`. */
  frequency: () => 'frequency/',
  /** What was corrected in stories, newest first. */
  corrections: () => 'corrections/',
  /** The picture of the site in a tab, in `public/`. */
  icon: () => 'favicon.svg',
  openSearch: () => 'opensearch.xml',
  sitemapIndex: () => 'sitemap.xml',
  /** One part of the sitemap: `sitemap('2025')`. At the root, for a sitemap may list only pages below its own folder. */
  sitemap: (part: string) => `sitemap-${part}.xml`,
  /** Every story, one JSON object a line; of one year, with it. */
  dataArticles: (year?: Year) => (year === undefined ? 'data/articles.jsonl' : `data/${year}.jsonl`),
  /** Every story in full, for download: a page, its description for programs, and the files of a part. */
  data: () => 'data/',
  dataPackage: () => 'data/datapackage.json',
  dataSchema: () => 'data/stories.schema.json',
  download: (part: string, format: DownloadFormat) => `data/stories/${part}.${format}`,
  /** Names, threads, related stories and told dates, one JSON object a line. */
  dataNames: () => 'data/names.jsonl',
  dataThreads: () => 'data/threads.jsonl',
  dataRelated: () => 'data/related.jsonl',
  dataToldDates: () => 'data/told-dates.jsonl',
  /** Every page of the site, one address a line. */
  dataUrls: () => 'data/urls.txt',
  /** Digests of the sources, for `sha256sum -c`. */
  dataDigests: () => 'data/SHA256SUMS',
} as const

/** A path percent-encoded for a URL. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** A path under the site's base, for a link: `/archive/2025/05/`. */
export function href(base: string, path: string): string {
  return base + path
}

/** The whole address of a path, for programs that read it elsewhere. */
export function absolute(site: { readonly origin: string; readonly base: string }, path: string): string {
  return site.origin + site.base + path
}
