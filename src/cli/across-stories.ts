import { nearDuplicateProblems, signatureOf, type Signature } from '../archive/near-duplicates.ts'
import type { ContentEntry } from '../archive/receipt.ts'
import { RepeatedLines } from '../archive/repeated-lines.ts'
import type { ArticleText } from '../article/article.ts'
import { problem, startOf, type Problem } from '../core/problem.ts'
import { plainText } from '../outputs/plain-text.ts'

/** Finds what only many stories together show: near-duplicates and repeated lines. */
export class AcrossStories {
  readonly #signatures = new Map<string, Signature | undefined>()
  readonly #repeated = new RepeatedLines()

  /** Adds the text of a source, of which only a sketch is stored. Ignores bytes that were added before. */
  async add(sha256: string, { body }: ArticleText): Promise<void> {
    if (this.#signatures.has(sha256)) return
    this.#signatures.set(sha256, undefined)
    const paragraphs = await plainText(body)
    this.#signatures.set(sha256, signatureOf(paragraphs.join('\n')))
    this.#repeated.add(sha256, paragraphs)
  }

  /** The problems of these files. Leaves out files in `same`, which are exact duplicates and reported as such. */
  problems(
    entries: readonly (ContentEntry & { readonly sha256?: string | undefined })[],
    same: ReadonlySet<string>,
  ): readonly Problem[] {
    const stories = entries.flatMap(({ file, article }) =>
      article ? { file, signature: this.#signatures.get(article.sha256) } : [],
    )
    const fileOf = new Map(entries.map(({ file, sha256 }) => [sha256, file]))
    const repeatedLines = this.#repeated
      .found()
      .map(({ sha256, ...facts }) => problem('repeated-line', startOf(fileOf.get(sha256) ?? ''), facts))
    return [...nearDuplicateProblems(stories, same), ...repeatedLines]
  }
}
