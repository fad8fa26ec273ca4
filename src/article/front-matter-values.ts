import { z } from 'zod'

// Removed from the source before parsing, but YAML and TOML escapes bring them back: "\\u202E".
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u

/** Text, or a number read as text, with whitespace collapsed to single spaces. */
export const oneLine = z
  .union([z.string(), z.number()], {
    error: 'must be text, in quotes if it starts with a bracket or a brace',
  })
  .transform((value) => String(value).replaceAll(/\s+/gu, ' ').trim())
  .refine((value) => value !== '', 'must not be empty')
  .refine((value) => !INVISIBLE.test(value), 'must not contain invisible characters')

/** Distinct texts: a list, or text separated by semicolons or commas, including Arabic and East Asian commas. */
export const textList = z
  .union([oneLine, z.array(oneLine)], { error: 'must be text or a list of texts' })
  .transform((value) => (Array.isArray(value) ? value : splitAtCommas(value)))
  .transform((items) => [...new Set(items)])

const author = z.union([oneLine, z.looseObject({ name: oneLine }).transform(({ name }) => name)], {
  error: 'must be a name',
})

/** One or more names as a byline, without “by”. */
export const byline = z
  .union([author, z.array(author)], { error: 'must be a name or a list of names' })
  .transform((value) => (Array.isArray(value) ? value.join(', ') : value))
  .transform((names) => names.replace(/^by:?\s+/i, ''))

const BOOLEANS = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['off', false],
  ['0', false],
])

/** A boolean in any of the spellings of YAML 1.1 and TOML. */
export const looseBoolean = z
  .union([z.boolean(), z.string(), z.number()], { error: 'must be true or false' })
  .transform((value, context) => {
    const parsed = BOOLEANS.get(String(value).trim().toLowerCase())
    if (parsed === undefined) context.addIssue({ code: 'custom', message: 'must be true or false' })
    return parsed ?? true
  })

/** A BCP 47 tag in canonical form. */
export const languageTag = oneLine.transform((value, context) => {
  try {
    const [tag = value] = Intl.getCanonicalLocales(value.replaceAll('_', '-'))
    // The syntax allows four to eight letters, but no such language exists: “english”.
    if (/^[a-z]{2,3}(?:-|$)/.test(tag)) return tag
  } catch {
    // Not a tag: reported below.
  }
  context.addIssue({ code: 'custom', message: 'must be a language tag such as en, de or pt-BR' })
  return value
})

/**
 * A file name, or a map that contains it under the key of Astro (`src`, `url`), Jekyll (`path`), its theme
 * Minimal Mistakes (`overlay_image`, `teaser`) or Hugo (`image`).
 */
const onePicture = z.union(
  [
    oneLine.transform((src) => ({ src, alt: undefined, caption: undefined, credit: undefined })),
    z.record(z.string(), z.unknown()).transform((map) => {
      const part = (...names: readonly string[]): string | undefined =>
        names.map((name) => oneLine.safeParse(map[name]).data).find((text) => text !== undefined)
      const src = part('src', 'url', 'path', 'image', 'overlay_image', 'teaser') ?? ''
      const alt = part('alt', 'image_description')
      return { src, alt, caption: part('caption'), credit: part('credit') }
    }),
  ],
  { error: 'must be the name of a file' },
)

/** One picture, or a list whose first one counts, as in Hugo’s `images`. */
export const picture = z
  .union([onePicture, z.tuple([onePicture], z.unknown()).transform(([first]) => first)], {
    error: 'must be the name of a file',
  })
  .refine(({ src }) => src !== '', 'must contain the name of a file as src')
  .transform((given) => ({ ...given, src: given.src.replaceAll('\\', '/') }))

export const webAddress = oneLine.pipe(
  z.url({ protocol: /^https?$/, error: 'must be a web address that starts with https:// or http://' }),
)

/** A slug. Other generators allow more word separators; these become hyphens. */
export const slug = oneLine.transform(hyphenate).pipe(
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be letters a to z, digits and single hyphens')
    .max(80, 'must have at most 80 characters'),
)

const FORMER_PATH =
  /^\/?(?:[\p{L}\p{N}_~][\p{L}\p{N}\p{M}._~%+-]*\/)*[\p{L}\p{N}_~][\p{L}\p{N}\p{M}._~%+-]*\/?$/u
const FRONT_PAGE = /^\/?(?:index|404)(?:\.html?)?\/?$/i

const formerPath = oneLine
  .transform((value) => value.replace(/^https?:\/\/[^/?#\s]+(?=\/)/i, ''))
  .refine((value) => FORMER_PATH.test(value), 'must be a path on this site such as /2019/old-address/')
  .refine((value) => !FRONT_PAGE.test(value), 'must not replace the front page or another page of the site')
  .transform((value) => (value.startsWith('/') ? value : `/${value}`))

/** Former addresses of a story, as paths on this site with a leading slash. */
export const formerPaths = z
  .union([formerPath, z.array(formerPath)], { error: 'must be a path or a list of paths' })
  .transform((value) => (Array.isArray(value) ? value : [value]))

/** What was corrected, and when. */
export const corrections = z.array(
  z.strictObject(
    { date: oneLine, text: oneLine },
    { error: 'must have a date and a text, and nothing else' },
  ),
  { error: 'must be a list of corrections, each with a date and a text' },
)

function hyphenate(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s._~+-]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}

function splitAtCommas(text: string): string[] {
  return text
    .split(/[,،、;]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
