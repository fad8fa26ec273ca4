import type { PublishedArticle } from '../archive/archive.ts'
import type { NameInStory } from '../archive/connected-stories.ts'
import { lastChange } from '../archive/last-change.ts'
import { shownPicture, type ShownPicture } from '../archive/shown-picture.ts'
import { absolute, paths } from '../core/paths.ts'
import type { Site } from '../core/site.ts'

/** A node of the schema.org vocabulary. Keys that are `undefined` are left out. */
export type Node = Readonly<Record<string, unknown>>

const CONTEXT = 'https://schema.org'

/** The type of what a name names. */
const TYPE_OF: Readonly<Record<NameInStory['kind'], string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
  work: 'CreativeWork',
  other: 'Thing',
}

/** The story as a NewsArticle. Contains only what its source gives and the names that its page shows. */
export function newsArticle(article: PublishedArticle, names: readonly NameInStory[], site: Site): Node {
  const url = absolute(site, article.path)
  const changed = lastChange(article)
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.headline,
    datePublished: article.date,
    dateModified: changed === article.date ? undefined : changed,
    // Without a type: the source does not say whether a byline names a person, several people or an agency.
    author: article.byline === undefined ? undefined : { name: article.byline },
    publisher: publisher(site),
    inLanguage: article.language,
    description: article.summary,
    image: imageObject(shownPicture(article), site),
    articleSection: article.section,
    keywords: article.topics.length === 0 ? undefined : article.topics,
    // Not `about`: that a name is in the text does not say that the text is about it.
    mentions:
      names.length === 0
        ? undefined
        : names.map(({ name, kind, path }) => ({ '@type': TYPE_OF[kind], name, url: absolute(site, path) })),
    wordCount: article.wordCount,
    license: site.licence?.url,
    copyrightNotice: site.rights,
    isAccessibleForFree: true,
    isPartOf: { '@id': absolute(site, paths.front()) },
    correction:
      article.corrections.length === 0
        ? undefined
        : article.corrections.map(({ date, text }) => ({
            '@type': 'CorrectionComment',
            text,
            datePublished: date,
          })),
    encoding: site.features.sources
      ? {
          '@type': 'MediaObject',
          contentUrl: absolute(site, paths.articleSource(article.date, article.slug)),
          encodingFormat: 'text/plain',
          sha256: article.sha256,
        }
      : undefined,
  }
}

function imageObject(picture: ShownPicture | undefined, site: Site): Node | undefined {
  if (picture === undefined) return undefined
  const { address, type, width, height, caption, credit } = picture
  const url = absolute(site, address)
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    encodingFormat: type,
    width,
    height,
    caption,
    creditText: credit,
  }
}

/** The breadcrumb trail of a page: the front page, the given steps and the page itself. */
export function breadcrumbs(
  steps: readonly { readonly text: string; readonly path: string }[],
  page: { readonly text: string; readonly path: string },
  site: Site,
): Node {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: [{ text: site.name, path: paths.front() }, ...steps, page].map(
      ({ text, path }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: text,
        item: absolute(site, path),
      }),
    ),
  }
}

/** The site and how to search it. */
export function webSite(site: Site): Node {
  const url = absolute(site, paths.front())
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    '@id': url,
    url,
    name: site.name,
    description: site.tagline || undefined,
    inLanguage: site.language,
    license: site.licence?.url,
    copyrightNotice: site.rights,
    publisher: publisher(site),
    potentialAction: site.features.search
      ? {
          '@type': 'SearchAction',
          target: {
            '@type': 'EntryPoint',
            urlTemplate: `${absolute(site, paths.search())}?q={search_term_string}`,
          },
          'query-input': 'required name=search_term_string',
        }
      : undefined,
  }
}

/** Serialises data for a `<script>`: no text in it can end the element or open a comment. */
export function jsonForScript(data: Node | readonly Node[]): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function publisher(site: Site): Node {
  return {
    '@type': 'Organization',
    name: site.publisher,
    url: absolute(site, paths.front()),
    logo: site.logo && { '@type': 'ImageObject', url: absolute(site, paths.ownFile(site.logo)) },
  }
}
