import type { z } from 'zod'
import {
  byline,
  corrections,
  formerPaths,
  languageTag,
  listOfText,
  oneLine,
  picture,
  slug,
  webAddress,
  yesOrNo,
} from './front-matter-values.ts'

/**
 * What an editor may write above a story. This table is the single source: the
 * type, the validation, the table in docs/format.md and the JSON Schema for
 * editors (docs/front-matter.schema.json) come from it.
 *
 * Values arrive as YAML's failsafe schema gives them, as text, lists and maps,
 * or with TOML's own types; an empty value counts as a key left out.
 */
export interface Field {
  /** Names the key may have, the first the one to use. Case, hyphens and underscores in a key do not matter. */
  readonly names: readonly [string, ...string[]]
  /** What it is for, for the documentation. */
  readonly says: string
  readonly example: string
  readonly schema: z.ZodType
}

export const fields = {
  headline: {
    names: ['title', 'headline'],
    says: 'The headline.',
    example: 'title: Library to stay open',
    schema: oneLine,
  },
  date: {
    names: ['date', 'pubDate', 'published', 'publishDate', 'datePublished', 'pubDatetime', 'published_at'],
    says: 'The day of publication. A time may follow and is not used; the day is the day as written.',
    example: 'date: 2025-05-13',
    schema: oneLine,
  },
  byline: {
    names: ['byline', 'author', 'authors'],
    says: 'Who wrote it: a name, or a list of names.',
    example: 'byline: Jane Doe',
    schema: byline,
  },
  section: {
    names: ['section', 'category'],
    says: 'The part of the paper it stood in.',
    example: 'section: City',
    schema: oneLine,
  },
  topics: {
    names: ['topics', 'tags', 'categories', 'keywords'],
    says: 'What it is about: a list, or names with commas between. Other keys for it add to the list.',
    example: 'topics: [Libraries, Council]',
    schema: listOfText,
  },
  summary: {
    names: ['summary', 'description', 'excerpt', 'dek', 'subtitle', 'standfirst', 'lede'],
    says: 'One or two sentences for listings.',
    example: 'summary: The council keeps the library open.',
    schema: oneLine,
  },
  language: {
    names: ['language', 'lang', 'locale'],
    says: 'Language of the story, as a BCP 47 tag.',
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
    says: 'Its picture: a file beside the story, or `/…` in `public/`. It may be a map with `src`, `alt`, `caption` and `credit`. Of several keys for it, `image` counts first.',
    example: 'image: library.jpg',
    schema: picture,
  },
  imageAlt: {
    names: ['imageAlt', 'alt', 'heroImageAlt', 'coverImageAlt', 'featuredImageAlt', 'featureImageAlt'],
    says: 'What there is to see in the picture, for readers who cannot see it.',
    example: 'imageAlt: People queue before a brick house',
    schema: oneLine,
  },
  caption: {
    names: ['caption', 'imageCaption', 'photoCaption', 'featureImageCaption'],
    says: 'What stands below the picture, or stood below one that is not there.',
    example: 'caption: The library in Elm Street',
    schema: oneLine,
  },
  credit: {
    names: ['credit', 'imageCredit', 'photoCredit', 'photographer'],
    says: 'Whose picture it is.',
    example: 'credit: Getty Images',
    schema: oneLine,
  },
  source: {
    names: ['source', 'publication', 'publisher'],
    says: 'Where it was first published.',
    example: 'source: Elm Street Courier',
    schema: oneLine,
  },
  canonical: {
    names: ['canonical', 'canonicalUrl', 'sourceUrl', 'originalUrl', 'url', 'link'],
    says: 'Web address of the first publication, which search engines are then pointed to.',
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
    says: 'The day the text was last changed.',
    example: 'updated: 2025-05-14',
    schema: oneLine,
  },
  corrections: {
    names: ['corrections'],
    says: 'What was put right after publication: a list of `date` and `text`.',
    example: 'corrections: [{ date: 2025-05-14, text: The vote was on Monday. }]',
    schema: corrections,
  },
  draft: {
    names: ['draft'],
    says: '`true` keeps the story out of the site. `published: false` and `status: draft` say the same.',
    example: 'draft: true',
    schema: yesOrNo,
  },
  publish: {
    names: ['publish', 'embargo'],
    says: 'The story stays out of the site until a build on this day or later.',
    example: 'publish: 2025-06-01',
    schema: oneLine,
  },
  slug: {
    names: ['slug', 'postSlug'],
    says: 'The last part of the address: letters a to z, digits and single hyphens.',
    example: 'slug: library-stays-open',
    schema: slug,
  },
  aliases: {
    names: ['aliases', 'redirect_from', 'permalink', 'path'],
    says: 'Former addresses on this site, a path or a list of paths: they lead to the story.',
    example: 'aliases: [/2019/old-address/]',
    schema: formerPaths,
  },
} as const satisfies Record<string, Field>

export type FieldName = keyof typeof fields

/** Front matter after validation: each field as its schema gives it, or not there. */
export type FrontMatter = { readonly [Name in FieldName]?: z.output<(typeof fields)[Name]['schema']> }

/** Fields whose keys add up; of the others the first name that is given wins. */
export const ADDING_UP: ReadonlySet<FieldName> = new Set(['topics', 'aliases'])

/** Fields for which several keys are usual, a size or a place each, and say nothing against each other. */
export const OF_SEVERAL_KEYS: ReadonlySet<FieldName> = new Set(['image'])

/** Fields that are free text, where words lost to a YAML comment would be missed. */
export const FREE_TEXT: ReadonlySet<FieldName> = new Set([
  'headline',
  'byline',
  'section',
  'topics',
  'summary',
  'imageAlt',
  'caption',
  'credit',
  'source',
])

/** Keys that other generators know and this archive has no use for: read past, and noted with the story. */
export const UNUSED_KEYS: readonly string[] =
  `layout type template id guid uid comments toc weight math mathjax katex menu nav eleventyNavigation
  eleventyExcludeFromCollections eleventyComputed pagination sitemap robots seo noindex social featured pinned
  sticky series outputs markup isCJKLanguage linkTitle cascade build headless resources expiryDate sidebar share
  readingTime reading_time wordCount version css head mermaid highlight hideEditPost timezone editUrl prev next order parent params extra
  disqus cssclasses cssclass publishedBy status visibility show_feature_image
  authorURL authorTitle authorImageURL authorTwitter author_email hide_table_of_contents sort_by generate_feeds`.split(
    /\s+/,
  )

/** A key without what does not matter in it: `pub_date` and `pubDate` are the same. */
export function plainKey(key: string): string {
  return key.toLowerCase().replaceAll(/[-_ ]/g, '')
}
