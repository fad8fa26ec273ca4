import type { Link } from './look-back.ts'

const MAX_NAMES = 2

/**
 * The title of a thread, from its first two stories, so that no later story changes it: the most telling names
 * that both have, else the headline of the first. A single word counts only if both headlines have it: alone it
 * is often a make of car or a lawyer.
 * @param link from the second story to the first
 */
export function threadTitle(
  link: Link | undefined,
  headlines: readonly [first: string, second: string],
): string {
  const names = (link?.names ?? []).filter(
    (name) => name.includes(' ') || headlines.every((headline) => headline.includes(name)),
  )
  return names.length === 0 ? headlines[0] : names.slice(0, MAX_NAMES).join(', ')
}
