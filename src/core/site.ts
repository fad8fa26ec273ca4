import { z } from 'zod'
import { asCalendarDay, type CalendarDay } from './calendar-day.ts'
import { formerAddress } from './former-address.ts'
import { settingMessages } from './setting-messages.ts'

const day = z.string().transform((text, context): CalendarDay => {
  const found = asCalendarDay(text)
  if (found !== undefined) return found
  context.addIssue({ code: 'custom', message: `“${text}” is not a day of the calendar, written YYYY-MM-DD` })
  return z.NEVER
})

/** Robots and feeds read some of these texts line by line. */
const oneLine = z
  .string()
  .trim()
  .regex(/^\P{Cc}*$/u, 'must be one line, without control characters')

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a web address such as https://example.org/',
})

/**
 * What a publisher may set in `src/site.config.ts`. The schema is the single
 * source: the type, the validation and the messages come from it.
 */
export const siteSchema = z.strictObject({
  /** Name of the archive, as the masthead shows it. */
  name: oneLine.min(1),
  /** One line under the name; may be empty. */
  tagline: oneLine,
  /**
   * The address of the site, with the path if it is not at the root:
   * `https://example.org/archive/`. `BACKFILE_URL` in the environment overrides it.
   */
  url: z
    .url({
      protocol: /^https?$/,
      error: 'must be a web address such as https://example.org/archive/',
      abort: true,
    })
    // It goes into the settings of hosts, where other characters have a meaning or another spelling.
    .regex(
      /^https?:\/\/[^/?#@]+(?:\/[\w.~-]+)*\/?$/,
      'must have a path of letters a to z, digits, dots and hyphens, and nothing behind it',
    )
    .transform((url) => (url.endsWith('/') ? url : `${url}/`)),
  /** Language of the interface: one of the files in `src/i18n`. */
  language: z.enum(['en', 'de']),
  /** Who publishes the archive: shown to readers, and named in data and feeds. */
  publisher: oneLine.min(1),
  /** Where readers can report a mistake: a mail or web address. */
  contact: z
    .string()
    .trim()
    .regex(/^(?:https?:\/\/\S+|[^\s@]+@[^\s@]+)$/, 'must be a mail or web address')
    .optional(),
  /** The licence of the stories: its name, and the address of its text. */
  licence: z.strictObject({ name: oneLine.min(1), url: webAddress }).optional(),
  /** Who holds the rights, in one line: `© The Harbour. All rights reserved.` */
  rights: oneLine.min(1).optional(),
  /**
   * Only for an archive that has moved: the address where it was first published.
   * Ids in feeds are made from it, so that subscribers are not shown every story again.
   */
  identity: webAddress.optional(),
  /** The publisher's logo, beside the name and in data: a path in `public/`, such as `logo.png`. */
  logo: z
    .string()
    .regex(
      /^(?!\.\.?\/)[^/\\\p{Cc}](?:(?!\/\.\.?\/)[^\\\p{Cc}])*\.\w+$/u,
      'must be the name of a file in public/, such as logo.png',
    )
    .optional(),
  /** Which crawlers may read the site, as `robots.txt` says; `ai` are those that gather text to train models. */
  crawling: z
    .strictObject({
      search: z.enum(['allow', 'deny']).default('allow'),
      ai: z.enum(['allow', 'deny']).default('allow'),
    })
    .prefault({}),
  /** Addresses of withdrawn stories: `2025/05/13/harbour-fire/`. Each gets a page that says so. */
  gone: z
    .array(
      z.string().refine((address) => formerAddress(address, { base: '/' })?.endsWith('/'), {
        error: 'must be the path of a page, such as 2025/05/13/harbour-fire/',
      }),
    )
    .default([]),
  /** Outputs that can be switched off, to save files or time. `docs/deploy.md` says what each costs. */
  features: z
    .strictObject({
      /** The search page and its index: about one file for each story. */
      search: z.boolean().default(true),
      /** The page that charts how many stories use a word, over time. It counts in the index of the search. */
      frequency: z.boolean().default(true),
      /** For each story without a picture, one with its headline, shown where the story is shared. */
      shareImages: z.boolean().default(true),
      /** Feeds, for the archive and for each section, topic and year. */
      feeds: z.boolean().default(true),
      /** The original text beside each story, so that readers can check what was made of it. */
      sources: z.boolean().default(true),
      /** The story as JSON, beside each story. */
      storyJson: z.boolean().default(true),
      /** How to cite a story, on its page: four styles and three formats. It adds no files. */
      citations: z.boolean().default(true),
      /** All stories of each year in full, as JSONL, CSV and Parquet: three files for each year. */
      downloads: z.boolean().default(true),
      /** Files compressed in advance, as `.br` and `.gz`, for servers that send them. */
      precompress: z.boolean().default(false),
    })
    .prefault({}),
  /**
   * The spans of days the archive covers. If it is set, calendars distinguish a day
   * without stories from a day the archive does not cover.
   */
  coverage: z
    .array(
      z
        .strictObject({ from: day, to: day })
        .refine(({ from, to }) => from <= to, 'must not end before it begins'),
    )
    .optional(),
  /** How to read dates such as 05/06/2025. Without it such a date is refused, since it may be either of two days. */
  dayOrder: z.enum(['day-first', 'month-first']).optional(),
  /**
   * Lines that occur in many stories and belong to none, such as the footer of the
   * site they were taken from. `npm run check` names those it finds; a line given
   * here, word for word, is set aside in every story.
   */
  setAside: z.array(z.string().trim().min(1)).default([]),
  /**
   * What an error in a file does: `fail` stops the build and leaves the last site as
   * it is; `quarantine` publishes all other files, and the receipt at
   * `about/receipt/` names the file and the reason. A former address that cannot
   * lead to its story is an error too, and is left out in the same way.
   */
  onError: z.enum(['fail', 'quarantine']).default('fail'),
  /** The least number of stories on the front page. It shows whole days, so there may be more. */
  frontPageStories: z.int().min(1).max(500).default(20),
  /** The fewest stories with which a name has a page. `always` in `content/names.txt` gives it one with fewer. */
  namePageStories: z.int().min(2).max(1000).default(2),
  /** The fewest stories with which a thread or a series has a page. */
  threadPageStories: z.int().min(2).max(1000).default(2),
})

export type DayOrder = 'day-first' | 'month-first'

export type SiteSettings = z.input<typeof siteSchema>

export interface Site extends z.output<typeof siteSchema> {
  /** What ids are made from: never changes, wherever the site is hosted. */
  readonly identity: string
  /** Path of the site on its host, with a slash at both ends: `/` or `/archive/`. */
  readonly base: string
  /** Scheme and host: `https://example.org`. */
  readonly origin: string
}

/** Settings that cannot be used. Its message is for the person who edits them. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** Types the settings of `src/site.config.ts`. `resolveSite` checks them. */
export function defineSite(settings: SiteSettings): SiteSettings {
  return settings
}

/**
 * Validates the settings and fills in the defaults. `url` overrides the address, as `BACKFILE_URL` does.
 * Throws a `SettingsError` that names every invalid setting and what it should be.
 */
export function resolveSite(
  settings: SiteSettings,
  { url }: { readonly url?: string | undefined } = {},
): Site {
  const parsed = siteSchema.safeParse({ ...settings, ...(url ? { url } : {}) })
  if (!parsed.success) {
    const lines = settingMessages(parsed.error.issues, namesAt).map((line) =>
      url ? line.replace(/^url /, 'url, which BACKFILE_URL in the environment sets, ') : line,
    )
    throw new SettingsError(`src/site.config.ts has settings that cannot be used:\n  ${lines.join('\n  ')}`)
  }
  const { features } = parsed.data
  const address = new URL(parsed.data.url)
  // Not the environment's address: a preview of the archive is the same archive.
  const identity = parsed.data.identity ?? settings.url
  return Object.freeze({
    ...parsed.data,
    features: { ...features, frequency: features.frequency && features.search },
    identity,
    base: address.pathname,
    origin: address.origin,
  })
}

/** Where a link to the contact leads. An address of the web may have an `@` too: `https://social.example/@desk`. */
export function contactAddress(contact: string): string {
  return /^https?:\/\//.test(contact) ? contact : `mailto:${contact}`
}

/** The settings there are at a place: at the top, or in a group of switches. */
function namesAt([group]: readonly PropertyKey[]): readonly string[] {
  const { shape } = siteSchema
  if (group === 'features' || group === 'crawling') return Object.keys(shape[group].parse(undefined))
  if (group === 'licence') return Object.keys(shape.licence.unwrap().shape)
  return group === undefined ? Object.keys(shape) : []
}
