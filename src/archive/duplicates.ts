import type { Article } from '../article/article.ts'
import { compareText } from '../core/compare-text.ts'
import { problem, startOf, type Problem } from '../core/problem.ts'

type Identity = Pick<Article, 'file' | 'sha256' | 'fingerprint'>

/**
 * A warning for each file that repeats the story of an earlier file, in the order of
 * names: byte for byte, or with the same day, headline and words.
 */
export function findDuplicates(articles: Iterable<Identity>): Problem[] {
  const firstByDigest = new Map<string, string>()
  const firstByFingerprint = new Map<string, string>()
  const problems: Problem[] = []
  for (const { file, sha256, fingerprint } of [...articles].sort((a, b) => compareText(a.file, b.file))) {
    const sameBytes = firstByDigest.get(sha256)
    const sameText = firstByFingerprint.get(fingerprint)
    const place = startOf(file)
    if (sameBytes !== undefined)
      problems.push(problem('duplicate-story', place, { other: sameBytes, how: 'bytes' }))
    else if (sameText !== undefined)
      problems.push(problem('duplicate-story', place, { other: sameText, how: 'text' }))
    if (sameBytes === undefined) firstByDigest.set(sha256, file)
    if (sameText === undefined) firstByFingerprint.set(fingerprint, file)
  }
  return problems
}
