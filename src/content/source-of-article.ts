import { hash } from 'node:crypto'
import type { Article } from '../article/article.ts'
import { readKnownFile } from './content-files.ts'
import { contentFolder } from './content-folder.ts'

/** The bytes of an article's file. Throws when they are not those the article was read from. */
export function sourceOfArticle({ file, sha256 }: Pick<Article, 'file' | 'sha256'>): Uint8Array {
  const source = readKnownFile(contentFolder(), file)
  if (!source.ok || hash('sha256', source.value.bytes) !== sha256) {
    throw new Error(`${file} changed while the site was being built: build it again.`)
  }
  return source.value.bytes
}
