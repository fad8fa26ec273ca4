import { NO_CORRECTIONS, NumberedCorrections, type ThreadCorrections } from './corrections.ts'
import { seriesTitle } from './headline-pattern.ts'
import type { Decision } from './look-back.ts'
import { threadTitle } from './thread-title.ts'

const MIN_STORIES = 2

/** Fewer instalments are two headlines that happen to be alike. */
const MIN_INSTALMENTS = 3

/** A story as a thread needs it; its number is its place in the order of the archive. */
interface Titled {
  readonly file: string
  readonly headline: string
}

export interface ThreadStory {
  readonly story: number
  /** The earlier story that it continues; of an instalment, the one before it. `undefined` for the first. */
  readonly continues: number | undefined
}

/** Two or more stories about one course of events, or three or more instalments of a series. */
export interface Thread {
  readonly kind: 'thread' | 'series'
  readonly title: string
  /** In the order of the archive. The first is the root, for ever: the thread’s address is made from it. */
  readonly stories: readonly ThreadStory[]
  /** Whether it has enough stories. */
  readonly hasPage: boolean
}

/** Threads and series of an archive, by their first story, and the thread of each story. */
export interface Threads {
  readonly all: readonly Thread[]
  /** The thread of each story that is in one. No series. */
  readonly threadOf: ReadonlyMap<number, Thread>
  readonly seriesOf: ReadonlyMap<number, Thread>
  /** The earlier story that each story continues. */
  readonly parents: readonly (number | undefined)[]
  /** First stories of what would be a thread or a series if the editor’s file did not cut or join it. */
  readonly formerRoots: readonly number[]
  /** Stories that the editor joined to an earlier one. */
  readonly joined: readonly number[]
}

/**
 * Makes the threads from what the stories found. A story whose decision came later is only added. A thread has a page
 * from `pageStories` stories on.
 */
export function threadsOf(
  stories: readonly Titled[],
  decisions: readonly Decision[],
  corrections: ThreadCorrections = NO_CORRECTIONS,
  pageStories = MIN_STORIES,
): Threads {
  const corrected = new NumberedCorrections(
    corrections,
    stories.map(({ file }) => file),
  )
  const parents = decisions.map(({ continues, related }, story) => {
    const joined = corrected.joins.get(story)
    return joined ?? (continues && !corrected.cuts.has(story) ? related[0]?.story : undefined)
  })
  const previous = decisions.map(({ series }, story) =>
    corrected.cuts.has(story) || corrected.joins.has(story) || series === story ? undefined : series,
  )
  const titleOf = (members: readonly ThreadStory[], otherwise: (root: number) => string): string => {
    const given = members.map(({ story }) => corrected.titles.get(story)).find((title) => title !== undefined)
    return given ?? otherwise(members[0]?.story ?? 0)
  }
  const headlineOf = (story: number): string => stories[story]?.headline ?? ''
  const threads = trees(parents, MIN_STORIES).map((members): Thread => {
    const second = members[1]?.story ?? 0
    const title = titleOf(members, (root) =>
      threadTitle(
        decisions[second]?.related.find(({ story }) => story === root),
        [headlineOf(root), headlineOf(second)],
      ),
    )
    return { kind: 'thread', title, stories: members, hasPage: members.length >= pageStories }
  })
  const series = trees(previous, MIN_INSTALMENTS).map((members): Thread => {
    const title = titleOf(members, (root) =>
      seriesTitle(headlineOf(root), headlineOf(members[1]?.story ?? root)),
    )
    return { kind: 'series', title, stories: members, hasPage: members.length >= pageStories }
  })
  const all = [...threads, ...series].sort((a, b) => rootOf(a) - rootOf(b))
  return {
    all,
    threadOf: byStory(threads),
    seriesOf: byStory(series),
    parents,
    formerRoots: formerRoots(stories, decisions, corrections, all),
    joined: [...corrected.joins.keys()],
  }
}

function rootOf({ stories: [first] }: Thread): number {
  return first?.story ?? 0
}

/** The roots without the corrections that are none with them. */
function formerRoots(
  stories: readonly Titled[],
  decisions: readonly Decision[],
  { cuts, joins }: ThreadCorrections,
  threads: readonly Thread[],
): readonly number[] {
  if (cuts.length + joins.length === 0) return []
  const roots = new Set(threads.map(rootOf))
  const { all } = threadsOf(stories, decisions)
  return all.map(rootOf).filter((root) => !roots.has(root))
}

/** The trees with at least `least` stories, by their first story. A parent comes before its children. */
function trees(parents: readonly (number | undefined)[], least: number): ThreadStory[][] {
  const roots: number[] = []
  const members = new Map<number, ThreadStory[]>()
  parents.forEach((continues, story) => {
    const root = continues === undefined ? story : (roots[continues] ?? continues)
    roots.push(root)
    const tree = members.get(root)
    if (tree === undefined) members.set(root, [{ story, continues }])
    else tree.push({ story, continues })
  })
  return [...members.values()].filter(({ length }) => length >= least)
}

function byStory(threads: readonly Thread[]): ReadonlyMap<number, Thread> {
  return new Map(threads.flatMap((thread) => thread.stories.map(({ story }) => [story, thread] as const)))
}
