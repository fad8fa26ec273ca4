import type { Article, ArticleText } from '../../article/article.ts'
import { session } from '../session.ts'
import { readContentFile } from './content-files.ts'
import { contentFolder } from './content-folder.ts'
import { readingSettings } from './reading-settings.ts'
import { keptText, keptTexts } from './text-log.ts'

type Source = Pick<Article, 'file' | 'sha256'>

/**
 * The text of an article, from where it was kept when its file was read, or else from the file. Throws when
 * that is not what it was when the article was read, for then the page would not be true.
 */
export async function textOfArticle(article: Source): Promise<ArticleText> {
  return keptText(session().texts, article.sha256) ?? (await textOfSource(article))
}

/** Articles with their texts, in their order. Throws the same. */
export async function* withTexts<Of extends Source>(
  articles: readonly Of[],
): AsyncGenerator<readonly [Of, ArticleText]> {
  for (const [article, text] of keptTexts(session().texts, articles)) {
    yield [article, text ?? (await textOfSource(article))]
  }
}

async function textOfSource({ file, sha256 }: Source): Promise<ArticleText> {
  // Hardly ever needed, and half of the program: not loaded before.
  const { readArticle } = await import('../../reading/read-article.ts')
  const source = readContentFile(contentFolder(), file)
  const reading = source.ok ? readArticle(source.value, readingSettings()) : undefined
  if (!reading?.ok || reading.article.sha256 !== sha256) {
    throw new Error(`${file} changed while the site was being built: build it again.`)
  }
  return reading.text
}
