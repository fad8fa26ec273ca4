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
export function dataOfArchive(): ReadableStream<Uint8Array> {
  const { standing } = session()
  const years = archiveOfSite().years.values()
  return new ReadableStream({
    pull: (controller) => {
      const { value: next } = years.next()
      if (!next) {
        controller.close()
        return
      }
      const { year, months } = next
      const data =
        standing?.(paths.dataArticles(year)) ?? Buffer.from(jsonLines(articlesOf({ months }), site))
      controller.enqueue(data)
    },
  })
}
