import { articlesOf } from '../../archive/by-date.ts'
import { paths } from '../../core/paths.ts'
import { jsonLines } from '../../outputs/data/row.ts'
import site from '../../site.config.ts'
import { session } from '../session.ts'
import { archiveOfSite } from './archive-of-site.ts'

/**
 * The data of all stories: that of the years, one after the other. Of a year in which nothing changed it stands
 * in `dist` already.
 */
export function dataOfArchive(): Uint8Array {
  const { standing } = session()
  return Buffer.concat(
    [...archiveOfSite().years].map(
      ({ year, months }) =>
        standing?.(paths.dataArticles(year)) ?? Buffer.from(jsonLines(articlesOf({ months }), site)),
    ),
  )
}
