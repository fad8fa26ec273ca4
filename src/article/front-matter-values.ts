import { z } from 'zod'

// Taken out of the source itself, but YAML and TOML can write them in ASCII: "\\u202E".
const UNSEEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u

/** Text, or a number that stands for one, with single spaces between its words. */
export const oneLine = z
  .union([z.string(), z.number()], {
    error: 'must be text, in quotes if it begins with a bracket or a brace',
  })
  .transform((value) => String(value).replaceAll(/\s+/gu, ' ').trim())
  .refine((value) => value !== '', 'must not be empty')
  .refine((value) => !UNSEEN.test(value), 'must not have characters that cannot be seen')

/** Texts, each once: a list, or text parted by commas, Arabic and East Asian ones too, or by semicolons. */
export const listOfText = z
  .union([oneLine, z.array(oneLine)], { error: 'must be text or a list of texts' })
  .transform((value) => (Array.isArray(value) ? value : splitAtCommas(value)))
  .transform((items) => [...new Set(items)])

const author = z.union([oneLine, z.looseObject({ name: oneLine }).transform(({ name }) => name)], {
  error: 'must be a name',
})

/** Names as they stand below a headline, without “by”. */
export const byline = z
  .union([author, z.array(author)], { error: 'must be a name or a list of names' })
  .transform((value) => (Array.isArray(value) ? value.join(', ') : value))
  .transform((names) => names.replace(/^by:?\s+/i, ''))

const YES_OR_NO = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['off', false],
  ['0', false],
])

/** YAML 1.1 and TOML write it in several ways. */
export const yesOrNo = z
  .union([z.boolean(), z.string(), z.number()], { error: 'must be true or false' })
  .transform((value, context) => {
    const answer = YES_OR_NO.get(String(value).trim().toLowerCase())
    if (answer === undefined) context.addIssue({ code: 'custom', message: 'must be true or false' })
    return answer ?? true
  })

/** A tag of BCP 47 in its canonical form. */
export const languageTag = oneLine.transform((value, context) => {
  try {
    const [tag = value] = Intl.getCanonicalLocales(value.replaceAll('_', '-'))
    // Languages have two or three letters; the four to eight that the form allows are none: “english”.
    if (/^[a-z]{2,3}(?:-|$)/.test(tag)) return tag
  } catch {
    // Said below.
  }
  context.addIssue({ code: 'custom', message: 'must be a language tag such as en, de or pt-BR' })
  return value
})

/**
 * The name of a file, or a map that has it as Astro (`src`, `url`), Jekyll (`path`), its theme Minimal Mistakes
 * (`overlay_image`, `teaser`) and Hugo (`image`) do.
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

/** Hugo’s `images` is a list, the first of which stands for the story. */
export const picture = z
  .union([onePicture, z.tuple([onePicture], z.unknown()).transform(([first]) => first)], {
    error: 'must be the name of a file',
  })
  .refine(({ src }) => src !== '', 'must have the name of a file under src')
  .transform((given) => ({ ...given, src: given.src.replaceAll('\\', '/') }))

export const webAddress = oneLine.pipe(
  z.url({ protocol: /^https?$/, error: 'must be a web address that begins with https:// or http://' }),
)

/** Other generators allow more in an address; what only parts words there becomes a hyphen. */
export const slug = oneLine.transform(withHyphens).pipe(
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

/** Addresses a story had, as paths on this site that begin with a slash. */
export const formerPaths = z
  .union([formerPath, z.array(formerPath)], { error: 'must be a path or a list of paths' })
  .transform((value) => (Array.isArray(value) ? value : [value]))

/** What was corrected, and when. */
export const corrections = z.array(
  z.strictObject(
    { date: oneLine, text: oneLine },
    { error: 'must have a date and a text, and nothing else' },
  ),
  { error: 'must be a list, each with a date and a text' },
)

function withHyphens(text: string): string {
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
