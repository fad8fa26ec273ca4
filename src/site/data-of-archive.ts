import { articlesOf } from '../archive/by-date.ts'
import { paths } from '../core/paths.ts'
import { jsonLines } from '../outputs/data/row.ts'
import site from '../site.config.ts'
import { session } from './session.ts'
import { archiveOfSite } from './archive-of-site.ts'

/**
 * The data of all stories: that of the years, one after the other. Of a year in which nothing changed it stands
 * in `dist` already.
 */
export function* dataOfArchive(): Generator<Uint8Array> {
  const { standing } = session()
  for (const { year, months } of archiveOfSite().years) {
    yield standing?.(paths.dataArticles(year)) ?? Buffer.from(jsonLines(articlesOf({ months }), site))
  }
}
