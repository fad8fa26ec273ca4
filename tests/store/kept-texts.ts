import { join } from 'node:path'
import type { ArticleText } from '../../src/article/article.ts'
import { TextLog, type KeptTexts } from '../../src/store/text-log.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** Texts, by the SHA-256 of their sources, as a build keeps them while it reads. */
export function keptTexts(texts: ReadonlyMap<string, ArticleText>): KeptTexts {
  const log = new TextLog({
    file: join(temporaryFolder(), 'texts.jsonl'),
    places: new Map(),
  })
  for (const [sha256, text] of texts) log.append(sha256, text)
  return log.finish(new Set(texts.keys())).texts
}
