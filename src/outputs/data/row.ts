import type { ArticleText } from '../../article/article.ts'
import type { PublishedArticle } from '../../archive/archive.ts'
import type { RecordedStory } from '../../archive/recorded-stories.ts'
import { shownPicture, type ShownPicture } from '../../archive/shown-picture.ts'
import { toldDateRecords } from '../../connections/told-dates/records.ts'
import { absolute, paths } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'
import { feedId } from '../feeds/ids.ts'

/**
 * The metadata of a story: one line of `articles.jsonl`. Every key is always present,
 * with `null` for what the source does not give. `docs/data.md` describes the keys.
 */
function row(article: PublishedArticle, site: Site) {
  return {
    id: feedId(site, article.file),
    url: absolute(site, article.path),
    date: article.date,
    headline: article.headline,
    headlineFrom: article.headlineFrom,
    language: article.language ?? null,
    direction: article.direction,
    byline: article.byline ?? null,
    section: article.section ?? null,
    topics: article.topics,
    summary: article.summary ?? null,
    excerpt: article.excerpt,
    words: article.wordCount,
    updated: article.updated ?? null,
    corrections: article.corrections,
    picture: pictureRow(shownPicture(article), site),
    source: article.source ?? null,
    canonical: article.canonical ?? null,
    aliases: article.aliases,
    inferred: article.inferred,
    file: article.file,
    sha256: article.sha256,
    text: site.features.sources ? absolute(site, paths.articleSource(article.date, article.slug)) : null,
    json: site.features.storyJson ? absolute(site, paths.articleJson(article.date, article.slug)) : null,
  }
}

/** A line of `articles.jsonl`, and of the file of a year. */
export type StoryRow = Readonly<ReturnType<typeof row>>

function pictureRow(picture: ShownPicture | undefined, site: Site) {
  if (picture === undefined) return null
  const { address, type, width, height, bytes, alt, caption, credit, sha256 } = picture
  return {
    url: absolute(site, address),
    type,
    width,
    height,
    bytes,
    alt: alt ?? null,
    caption: caption ?? null,
    credit: credit ?? null,
    sha256,
  }
}

function threadRow(thread: RecordedStory['thread'], site: Site) {
  if (thread === undefined) return null
  const { id, title, path, continues } = thread
  return { id, title, url: absolute(site, path), continues: continues ?? null }
}

/** JSON Lines (https://jsonlines.org): one story per line, in the given order. */
export function jsonLines(articles: readonly PublishedArticle[], site: Site): string {
  return articles.map((article) => `${JSON.stringify(row(article, site))}\n`).join('')
}

/**
 * A complete story as JSON: its metadata, its text, everything found around the text, its connections, and the dates it
 * tells of.
 */
export function storyJson(story: RecordedStory, text: ArticleText, site: Site): string {
  const { dateline, credits, captions, boilerplate, body, inferences, normalisations } = text
  return JSON.stringify({
    ...row(story.article, site),
    dateline: dateline ?? null,
    credits,
    captions,
    boilerplate,
    body,
    inferences,
    normalisations,
    names: story.names.map(({ name, kind, path, sentence }) => ({
      name,
      kind,
      url: absolute(site, path),
      sentence,
    })),
    thread: threadRow(story.thread, site),
    series: threadRow(story.series, site),
    related: story.related,
    told: toldDateRecords({ file: story.article.file, told: story.told }, absolute(site, story.article.path)),
  })
}
