import type { z } from 'zod'
import {
  byline,
  corrections,
  formerPaths,
  languageTag,
  looseBoolean,
  oneLine,
  picture,
  slug,
  textList,
  webAddress,
} from './front-matter-values.ts'

/**
 * A field of front matter. The table below is the single source of its type and
 * validation, of the table in docs/format.md and of the JSON Schema for editors
 * (docs/front-matter.schema.json).
 *
 * Values are text, lists and maps, as in YAML's failsafe schema, or have TOML's own
 * types. An empty value counts as a missing key.
 */
export interface Field {
  /** Accepted keys, the preferred one first. Case, hyphens and underscores are ignored. */
  readonly names: readonly [string, ...string[]]
  /** For the documentation. */
  readonly description: string
  readonly example: string
  readonly schema: z.ZodType
}

export const fields = {
  headline: {
    names: ['title', 'headline'],
    description: 'The headline.',
    example: 'title: Library to stay open',
    schema: oneLine,
  },
  date: {
    names: ['date', 'pubDate', 'published', 'publishDate', 'datePublished', 'pubDatetime', 'published_at'],
    description: 'The day of publication. A time may follow and is ignored: the day is used as written.',
    example: 'date: 2025-05-13',
    schema: oneLine,
  },
  byline: {
    names: ['byline', 'author', 'authors'],
    description: 'Who wrote it: a name, or a list of names.',
    example: 'byline: Jane Doe',
    schema: byline,
  },
  section: {
    names: ['section', 'category'],
    description: 'The section of the newspaper it appeared in.',
    example: 'section: City',
    schema: oneLine,
  },
  topics: {
    names: ['topics', 'tags', 'categories', 'keywords'],
    description: 'What it is about: a list, or names separated by commas. Its other keys add to the list.',
    example: 'topics: [Libraries, Council]',
    schema: textList,
  },
  people: {
    names: ['people', 'persons'],
    description: 'Who is in it: names for the index of names, where reading the text does not find them.',
    example: 'people: [Jane Doe, John Smith]',
    schema: textList,
  },
  places: {
    names: ['places'],
    description: 'The places in it, in the same way.',
    example: 'places: [Elm Street]',
    schema: textList,
  },
  organisations: {
    names: ['organisations', 'organizations'],
    description: 'The organisations in it, in the same way.',
    example: 'organisations: [City Council]',
    schema: textList,
  },
  summary: {
    names: ['summary', 'description', 'excerpt', 'dek', 'subtitle', 'standfirst', 'lede'],
    description: 'One or two sentences for listings.',
    example: 'summary: The council keeps the library open.',
    schema: oneLine,
  },
  language: {
    names: ['language', 'lang', 'locale'],
    description: 'Language of the story, as a BCP 47 tag.',
    example: 'language: en-GB',
    schema: languageTag,
  },
  image: {
    names: [
      'image',
      'picture',
      'heroImage',
      'cover',
      'coverImage',
      'featuredImage',
      'featureImage',
      'imageSrc',
      'banner',
      'hero',
      'header',
      'images',
      'coverImg',
      'thumbnail',
      'thumb',
      'thumbnailImg',
      'shareImg',
      'ogImage',
    ],
    description:
      'Its picture: a file beside the story, or `/…` in `public/`. It may be a map with `src`, `alt`, `caption` and `credit`. Of several such keys, `image` takes precedence.',
    example: 'image: library.jpg',
    schema: picture,
  },
  imageAlt: {
    names: ['imageAlt', 'alt', 'heroImageAlt', 'coverImageAlt', 'featuredImageAlt', 'featureImageAlt'],
    description: 'What the picture shows, for readers who cannot see it.',
    example: 'imageAlt: People queue before a brick house',
    schema: oneLine,
  },
  caption: {
    names: ['caption', 'imageCaption', 'photoCaption', 'featureImageCaption'],
    description: 'The caption of the picture, or of one that is missing from the archive.',
    example: 'caption: The library in Elm Street',
    schema: oneLine,
  },
  credit: {
    names: ['credit', 'imageCredit', 'photoCredit', 'photographer'],
    description: 'Who took or owns the picture.',
    example: 'credit: Getty Images',
    schema: oneLine,
  },
  source: {
    names: ['source', 'publication', 'publisher'],
    description: 'Where it was first published.',
    example: 'source: Elm Street Courier',
    schema: oneLine,
  },
  canonical: {
    names: ['canonical', 'canonicalUrl', 'sourceUrl', 'originalUrl', 'url', 'link'],
    description: 'Web address of the first publication, for search engines to index instead.',
    example: 'canonical: https://example.org/2025/library',
    schema: webAddress,
  },
  updated: {
    names: [
      'updated',
      'lastmod',
      'modified',
      'updatedDate',
      'dateModified',
      'modDatetime',
      'last_modified_at',
    ],
    description: 'The day the text was last changed.',
    example: 'updated: 2025-05-14',
    schema: oneLine,
  },
  corrections: {
    names: ['corrections'],
    description: 'What was corrected after publication: a list of `date` and `text`.',
    example: 'corrections: [{ date: 2025-05-14, text: The vote was on Monday. }]',
    schema: corrections,
  },
  draft: {
    names: ['draft'],
    description:
      '`true` keeps the story out of the site. `published: false` and `status: draft` say the same.',
    example: 'draft: true',
    schema: looseBoolean,
  },
  publish: {
    names: ['publish', 'embargo'],
    description: 'The story stays out of the site until a build on this day or later.',
    example: 'publish: 2025-06-01',
    schema: oneLine,
  },
  slug: {
    names: ['slug', 'postSlug'],
    description: 'The last part of the address: letters a to z, digits and single hyphens.',
    example: 'slug: library-stays-open',
    schema: slug,
  },
  aliases: {
    names: ['aliases', 'redirect_from', 'permalink', 'path'],
    description: 'Former addresses on this site, a path or a list of paths. They redirect to the story.',
    example: 'aliases: [/2019/old-address/]',
    schema: formerPaths,
  },
} as const satisfies Record<string, Field>

export type FieldName = keyof typeof fields

/** Validated front matter: the parsed value of each field that is present. */
export type FrontMatter = { readonly [Name in FieldName]?: z.output<(typeof fields)[Name]['schema']> }

/** Fields that merge the values of all their keys. For any other field, the first key present wins. */
export const MERGED_FIELDS: ReadonlySet<FieldName> = new Set(['topics', 'aliases'])

/** Fields that often have several keys, one per size or placement, without contradicting each other. */
export const MULTI_KEY_FIELDS: ReadonlySet<FieldName> = new Set(['image'])

/** Free-text fields, where a YAML comment may swallow words of the value. */
export const FREE_TEXT: ReadonlySet<FieldName> = new Set([
  'headline',
  'byline',
  'section',
  'topics',
  'people',
  'places',
  'organisations',
  'summary',
  'imageAlt',
  'caption',
  'credit',
  'source',
])

/** Keys of other generators that Backfile ignores. They are noted with the story, without a warning. */
export const UNUSED_KEYS: readonly string[] =
  `layout type template id guid uid comments toc weight math mathjax katex menu nav eleventyNavigation
  eleventyExcludeFromCollections eleventyComputed pagination sitemap robots seo noindex social featured pinned
  sticky series outputs markup isCJKLanguage linkTitle cascade build headless resources expiryDate sidebar share
  readingTime reading_time wordCount version css head mermaid highlight hideEditPost timezone editUrl prev next order parent params extra
  disqus cssclasses cssclass publishedBy status visibility show_feature_image
  authorURL authorTitle authorImageURL authorTwitter author_email hide_table_of_contents sort_by generate_feeds`.split(
    /\s+/,
  )

/** Normalises a key for comparison: `pub_date` and `pubDate` are equal. */
export function normaliseKey(key: string): string {
  return key.toLowerCase().replaceAll(/[-_ ]/g, '')
}
