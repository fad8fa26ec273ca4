import { hash } from 'node:crypto'
import type { Article, ArticleText, PictureFile } from '../article/article.ts'
import { LruCache } from '../core/lru-cache.ts'
import type { ReadingSettings } from '../reading/reading.ts'
import { readText, type TextCache } from '../store/text-cache.ts'
import { readContentFile, readKnownFile } from './content-files.ts'
import { parsePicture } from './pictures/parse-picture.ts'

/** Where stories are and how they are read, as plain data that can be sent to a worker. */
export interface StoryPlaces {
  /** The content folder. */
  readonly folder: string
  readonly settings: ReadingSettings
  readonly texts: TextCache
}

/** Loads what pages show of single stories and pictures. Fails rather than return a newer version of a file. */
export interface StorySources {
  readonly textOf: (article: Source) => Promise<ArticleText>
  readonly sourceOf: (article: Source) => Uint8Array
  readonly pictureOf: (picture: Pick<PictureFile, 'path' | 'sha256'>) => Uint8Array<ArrayBuffer>
}

type Source = Pick<Article, 'file' | 'sha256'>

/** Functions that load the texts, sources and pictures of stories. */
export function storySources(places: StoryPlaces): StorySources {
  return {
    textOf: textFinder(places),
    sourceOf: (article) => sourceBytes(places.folder, article),
    pictureOf: (picture) => pictureBytes(places.folder, picture),
  }
}

// A story's page and its data are rendered one after the other, and several stories at a time.
const CACHED_TEXTS = 8

/**
 * A function that returns the text of an article from the cache, or else reads its file again. It rejects if the file
 * has changed since it was first read: a page must not mix two versions of a story.
 */
export function textFinder({
  folder,
  settings,
  texts,
}: StoryPlaces): (article: Source) => Promise<ArticleText> {
  const recent = new LruCache<Promise<ArticleText>>(CACHED_TEXTS)
  const readAgain = async ({ file, sha256 }: Source): Promise<ArticleText> => {
    // Loaded on demand: it is half of the program, and rarely needed.
    const { readArticle } = await import('../reading/read-article.ts')
    const source = readContentFile(folder, file)
    const reading = source.ok ? readArticle(source.value, settings) : undefined
    if (!reading?.ok || reading.article.sha256 !== sha256) throw changed(file)
    return reading.text
  }
  return (article) =>
    recent.getOrCompute(
      article.sha256,
      async () => readText(texts, article.sha256) ?? (await readAgain(article)),
    )
}

/** The bytes of an article's file. Throws if they have changed since they were read. */
function sourceBytes(folder: string, { file, sha256 }: Source): Uint8Array {
  const source = readKnownFile(folder, file)
  if (!source.ok || hash('sha256', source.value.bytes) !== sha256) throw changed(file)
  return source.value.bytes
}

/**
 * The published bytes of a picture in the content folder: its pixels unchanged, without metadata. Throws if the file
 * has changed since it was read.
 */
function pictureBytes(
  folder: string,
  { path, sha256 }: Pick<PictureFile, 'path' | 'sha256'>,
): Uint8Array<ArrayBuffer> {
  const source = readContentFile(folder, path)
  const isSame = source.ok && hash('sha256', source.value.bytes) === sha256
  const picture = isSame ? parsePicture(source.value.bytes) : undefined
  if (!picture) throw changed(path)
  return picture.bytes
}

function changed(file: string): Error {
  return new Error(`${file} changed while the site was being built: build it again.`)
}
