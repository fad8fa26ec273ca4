import type { Article } from '../article/article.ts'
import { compareText } from '../core/compare-text.ts'
import { problem, startOf, type Problem } from '../core/problem.ts'

type Identity = Pick<Article, 'file' | 'sha256' | 'fingerprint'>

/**
 * A warning for each file that holds the story of an earlier one, earlier in
 * the order of names: byte for byte, or the same day, headline and words.
 */
export function findDuplicates(articles: Iterable<Identity>): Problem[] {
  const firstOfBytes = new Map<string, string>()
  const firstOfWords = new Map<string, string>()
  const problems: Problem[] = []
  for (const { file, sha256, fingerprint } of [...articles].sort((a, b) => compareText(a.file, b.file))) {
    const sameBytes = firstOfBytes.get(sha256)
    const sameWords = firstOfWords.get(fingerprint)
    const place = startOf(file)
    if (sameBytes !== undefined)
      problems.push(problem('duplicate-story', place, { other: sameBytes, how: 'bytes' }))
    else if (sameWords !== undefined)
      problems.push(problem('duplicate-story', place, { other: sameWords, how: 'text' }))
    if (sameBytes === undefined) firstOfBytes.set(sha256, file)
    if (sameWords === undefined) firstOfWords.set(fingerprint, file)
  }
  return problems
}
