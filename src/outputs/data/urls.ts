import { absolute, encodePath } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'

/** `urls.txt`: the URL of every page, one per line, for the check before the next publication. */
export function urls(paths: readonly string[], site: Site): string {
  return paths.map((path) => `${absolute(site, encodePath(path))}\n`).join('')
}
