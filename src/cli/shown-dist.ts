import { relative } from 'node:path'

/** The folder of the site as a person would type it in the project's folder. */
export function shownDist(root: string, dist: string): string {
  const path = relative(root, dist)
  return path.startsWith('..') ? dist : path
}
