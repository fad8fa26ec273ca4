import { relative } from 'node:path'

/** The folder of the site as a person would type it from here. */
export function shownDist(dist: string): string {
  const path = relative(process.cwd(), dist)
  return path.startsWith('..') ? dist : path
}
