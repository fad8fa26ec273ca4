import { buildArchive } from '../../src/archive/archive.ts'
import type { ArticleText } from '../../src/article/article.ts'
import { Progress } from '../../src/system/progress.ts'
import { readingSettings } from '../../src/content/reading-settings.ts'
import { buildSearchIndex } from '../../src/search-index/search-index.ts'
import { OutputTracker } from '../../src/publish/output-tracker.ts'
import { readArticle } from '../../src/reading/read-article.ts'
import { projectWith } from '../project.ts'
import { textCacheOf } from '../store/text-cache-of.ts'

/** Writes the search index of stories, given by file, into a built site, and returns how many they are. */
export async function indexStories(
  dist: string,
  stories: Iterable<readonly [file: string, text: string]>,
): Promise<number> {
  const { site } = await projectWith({})
  const settings = readingSettings({ environment: {}, site })
  const texts = new Map<string, ArticleText>()
  const articles = Array.from(stories, ([file, text]) => {
    const reading = readArticle({ file, bytes: new TextEncoder().encode(text) }, settings)
    if (!reading.ok) throw new Error(`${file} cannot be read`)
    texts.set(reading.article.sha256, reading.text)
    return reading.article
  })
  return buildSearchIndex({
    articles: buildArchive(articles).articles,
    names: [],
    language: site.language,
    stories: { folder: '', settings, texts: textCacheOf(texts) },
    shard: undefined,
    folders: { staging: dist, dist },
    tracker: new OutputTracker(undefined, new Set()),
    progress: new Progress(process.stdout, 'Indexed'),
  })
}
