import type { Archive } from '../../archive/archive.ts'
import { threadAddresses } from '../../archive/thread-pages.ts'
import { tellingArticles } from '../../archive/told-lines.ts'
import { nameRecord } from '../../connections/names/name-records.ts'
import { toldDateRecords } from '../../connections/told-dates/records.ts'
import { relatedRecord, threadRecord } from '../../connections/threads/records.ts'
import { absolute, paths } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'

/** Every name in two stories or more: names.jsonl. `docs/data.md` describes the keys of all these files. */
export function namesData({ articles, connections }: Archive, site: Site): string {
  const { names, withoutPage } = connections.names
  const addresses = new Map(names.map((name) => [name, absolute(site, paths.name(name.slug))]))
  return lines(
    [...names, ...withoutPage].map((name) =>
      nameRecord(name, {
        addressOf: (one) => addresses.get(one) ?? null,
        namedIn: (story, sentence) => ({
          file: articles[story]?.file ?? '',
          url: absolute(site, articles[story]?.path ?? ''),
          sentence: connections.facts[story]?.sentences[sentence] ?? '',
        }),
      }),
    ),
  )
}

/** Every thread and series: threads.jsonl. */
export function threadsData(archive: Archive, site: Site): string {
  const stories = addressed(archive, site)
  return lines(
    threadAddresses(archive).map(({ thread, slug, path }) =>
      threadRecord(thread, stories, { id: slug, url: thread.hasPage ? absolute(site, path) : null }),
    ),
  )
}

/** The related stories of every story that has any: related.jsonl. */
export function relatedData({ articles, connections }: Archive): string {
  return lines(
    articles.flatMap(({ file }, story) => {
      const related = connections.related[story] ?? []
      return related.length === 0 ? [] : relatedRecord(file, related, articles)
    }),
  )
}

/** The dates that stories tell of: told-dates.jsonl. */
export function toldDatesData(archive: Archive, site: Site): string {
  return lines(
    tellingArticles(archive).flatMap(({ article: { file, path }, told }) =>
      toldDateRecords({ file, told }, absolute(site, path)),
    ),
  )
}

function addressed({ articles }: Archive, site: Site) {
  return articles.map(({ file, date, path }) => ({ file, date, url: absolute(site, path) }))
}

function lines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
