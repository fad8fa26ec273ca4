import type { Decision, Link } from './look-back.ts'
import type { Reasons } from './reasons.ts'
import type { Threads } from './threads.ts'

/** The earliest ones, so that the list settles. */
const MAX_LATER = 2

/** A story beside another, and why. */
export interface Related extends Reasons {
  readonly story: number
  /** `earlier` and `later` in the same thread; `related` in any other case, earlier or later. */
  readonly relation: 'earlier' | 'later' | 'related'
}

/**
 * The related stories of each story: at most three that it found when it looked back, the story that it
 * continues first, then the two earliest later stories that found it.
 */
export function relatedStories(decisions: readonly Decision[], { threadOf, parents }: Threads): Related[][] {
  const lists = decisions.map((): Related[] => [])
  const later = new Uint8Array(decisions.length)
  decisions.forEach(({ related }, story) => {
    const thread = threadOf.get(story)
    const inThread = (other: number): boolean => thread !== undefined && threadOf.get(other) === thread
    for (const link of withParent(related, parents[story])) {
      lists[story]?.push({ ...link, relation: inThread(link.story) ? 'earlier' : 'related' })
      const found = later[link.story] ?? 0
      if (found >= MAX_LATER) continue
      later[link.story] = found + 1
      lists[link.story]?.push({ ...link, story, relation: inThread(link.story) ? 'later' : 'related' })
    }
  })
  return lists
}

/** The links with the parent first: an editor may have joined a story to one that it did not find. */
function withParent(links: readonly Link[], parent: number | undefined): readonly Link[] {
  if (parent === undefined || links[0]?.story === parent) return links
  const found = links.find(({ story }) => story === parent)
  const others = links.filter(({ story }) => story !== parent)
  return [found ?? { story: parent, names: [], words: [] }, ...others].slice(0, Math.max(links.length, 1))
}
