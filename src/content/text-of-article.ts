import type { Article, ArticleText } from '../article/article.ts'
import { memoize } from '../core/memoize.ts'
import { LruCache } from '../core/lru-cache.ts'
import { session } from '../site/session.ts'
import { readContentFile } from './content-files.ts'
import { contentFolder } from './content-folder.ts'
import { readingSettings } from './reading-settings.ts'
import { readText, type TextCache } from '../store/text-cache.ts'

type Source = Pick<Article, 'file' | 'sha256'>

// A story's page and its data are made one after the other, some stories at once.
const recentOf = memoize<TextCache, LruCache<Promise<ArticleText>>>(() => new LruCache(8))

/**
 * The text of an article, from where it was kept when its file was read, or else from the file. Throws when
 * that is not what it was when the article was read, for then the page would not be true.
 */
export function textOfArticle(article: Source): Promise<ArticleText> {
  const { texts } = session()
  return recentOf(texts).of(article.sha256, async () => {
    return readText(texts, article.sha256) ?? (await textOfSource(article))
  })
}

async function textOfSource({ file, sha256 }: Source): Promise<ArticleText> {
  // Hardly ever needed, and half of the program: not loaded before.
  const { readArticle } = await import('../reading/read-article.ts')
  const source = readContentFile(contentFolder(), file)
  const reading = source.ok ? readArticle(source.value, readingSettings()) : undefined
  if (!reading?.ok || reading.article.sha256 !== sha256) {
    throw new Error(`${file} changed while the site was being built: build it again.`)
  }
  return reading.text
}
