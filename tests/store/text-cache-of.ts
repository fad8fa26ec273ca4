import { join } from 'node:path'
import type { ArticleText } from '../../src/article/article.ts'
import { TextCacheWriter } from '../../src/store/text-cache-writer.ts'
import type { TextCache } from '../../src/store/text-cache.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** A cache of these texts, by the SHA-256 of their sources, as a build writes it while it reads. */
export function textCacheOf(texts: ReadonlyMap<string, ArticleText>): TextCache {
  const writer = new TextCacheWriter({
    file: join(temporaryFolder(), 'texts.jsonl'),
    fingerprint: 'test',
    places: new Map(),
  })
  for (const [sha256, text] of texts) writer.append(sha256, text)
  return writer.finish(new Set(texts.keys())).texts
}
