import site from 'virtual:backfile/settings'
import { articlesOf } from '../archive/by-date.ts'
import { paths } from '../core/paths.ts'
import { jsonLines } from '../outputs/data/row.ts'
import { siteData } from './site-data.ts'

/** The data of all stories, year by year. That of an unchanged year is copied from its file in `dist`. */
export function* dataOfArchive(): Generator<Uint8Array> {
  const { archive, publishedOutput } = siteData()
  for (const { year, months } of archive.years) {
    yield publishedOutput(paths.dataArticles(year)) ?? Buffer.from(jsonLines(articlesOf({ months }), site))
  }
}
