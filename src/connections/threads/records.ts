import type { Related } from './related.ts'
import type { Thread } from './threads.ts'

/** One line of `threads.jsonl`. */
export interface ThreadRecord {
  readonly id: string
  readonly kind: 'thread' | 'series'
  readonly title: string
  /** `null` where it has no page. */
  readonly url: string | null
  readonly stories: readonly {
    readonly file: string
    readonly url: string
    readonly date: string
    readonly continues: string | null
  }[]
}

/** One line of `related.jsonl`. */
export interface RelatedRecord {
  readonly file: string
  readonly related: readonly {
    readonly file: string
    readonly relation: Related['relation']
    readonly why: readonly string[]
  }[]
}

/** A story as the data files name it. */
interface Addressed {
  readonly file: string
  readonly date: string
  readonly url: string
}

/** @param address of the thread: its id, from its first story, and its page if it has one */
export function threadRecord(
  thread: Thread,
  stories: readonly Addressed[],
  address: { readonly id: string; readonly url: string | null },
): ThreadRecord {
  return {
    id: address.id,
    kind: thread.kind,
    title: thread.title,
    url: address.url,
    stories: thread.stories.flatMap(({ story, continues }) => {
      const addressed = stories[story]
      if (addressed === undefined) return []
      const { file, url, date } = addressed
      return [
        { file, url, date, continues: continues === undefined ? null : (stories[continues]?.file ?? null) },
      ]
    }),
  }
}

export function relatedRecord(
  file: string,
  related: readonly Related[],
  stories: readonly { readonly file: string }[],
): RelatedRecord {
  return {
    file,
    related: related.flatMap(({ story, relation, names, words }) => {
      const other = stories[story]
      return other === undefined ? [] : [{ file: other.file, relation, why: [...names, ...words] }]
    }),
  }
}
