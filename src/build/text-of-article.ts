import type { Article, ArticleText } from '../article/article.ts'
import { readArticle } from '../reading/read-article.ts'
import { contentFolder } from './content-folder.ts'
import { readContentFile } from './content-files.ts'
import { readingSettings } from './reading-settings.ts'
import { rememberText, session } from './session.ts'

/**
 * The text of an article, read from its file when its page is rendered, unless it
 * was read in this build already: all texts of 50,000 articles would need 4 GB. Throws when the file is not
 * what it was when the article was read, for then the page would not be true.
 */
export async function textOfArticle(article: Pick<Article, 'file' | 'sha256'>): Promise<ArticleText> {
  const remembered = session().texts.get(article.sha256)
  if (remembered) {
    rememberText(article.sha256, remembered)
    return remembered
  }
  const source = await readContentFile(contentFolder(), article.file)
  const reading = source.ok ? readArticle(source.value, readingSettings()) : undefined
  if (!reading?.ok || reading.article.sha256 !== article.sha256) {
    throw new Error(`${article.file} changed while the site was being built: build it again.`)
  }
  rememberText(article.sha256, reading.text)
  return reading.text
}
