import { yearOf } from '../core/calendar-day.ts'
import { makesYear, type Shard } from '../core/shard.ts'
import type { OutputTracker } from '../publish/output-tracker.ts'
import { keyOf, type PathGroup } from '../site/static-path.ts'
import type { AddressedStory } from './addressed.ts'

/**
 * Registers the files of stories, in groups of a year, and returns the stories whose files are stale. `key` changes with
 * any story of the archive.
 */
export function registerStories(
  stories: readonly AddressedStory[],
  { shard, tracker }: { readonly shard: Shard | undefined; readonly tracker: OutputTracker },
): { readonly stale: readonly AddressedStory[]; readonly key: string } {
  const groups = [...Map.groupBy(stories, ({ day }) => yearOf(day))].map(([year, ofYear]) => ({
    group: { name: `search ${year}`, key: keyOf(ofYear.map(identityOf)), year },
    ofYear,
  }))
  const stale = groups
    .filter(({ group }) => makesYear(shard, group.year) && !tracker.tryKeepGroup(group))
    .flatMap(({ group, ofYear }) => ofYear.filter((story) => isStale(story, group, tracker)))
  return { stale, key: keyOf(groups.map(({ group }) => group)) }
}

function isStale(story: AddressedStory, group: PathGroup, tracker: OutputTracker): boolean {
  return tracker.register(story.file, keyOf(identityOf(story)), group) === 'stale'
}

/** Everything that the index of a story is made from. Its text is a function of the file's bytes. */
function identityOf({ article: { sha256, file, path }, ordinal }: AddressedStory): readonly unknown[] {
  return [sha256, file, path, ordinal]
}
