import type { Article, ArticleText } from '../../article/article.ts'
import { readArticle } from '../../reading/read-article.ts'
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
export function textOfArticle(article: Source): ArticleText {
  return keptText(session().texts, article.sha256) ?? textOfSource(article)
}

/** Articles with their texts, in their order. Throws the same. */
export function* withTexts<Of extends Source>(
  articles: readonly Of[],
): Generator<readonly [Of, ArticleText]> {
  for (const [article, text] of keptTexts(session().texts, articles)) {
    yield [article, text ?? textOfSource(article)]
  }
}

function textOfSource({ file, sha256 }: Source): ArticleText {
  const source = readContentFile(contentFolder(), file)
  const reading = source.ok ? readArticle(source.value, readingSettings()) : undefined
  if (!reading?.ok || reading.article.sha256 !== sha256) {
    throw new Error(`${file} changed while the site was being built: build it again.`)
  }
  return reading.text
}
