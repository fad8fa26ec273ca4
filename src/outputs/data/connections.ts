import type { Archive } from '../../archive/archive.ts'
import { threadPages } from '../../archive/thread-pages.ts'
import { nameRecord } from '../../connections/names/name-records.ts'
import { relatedRecord, threadRecord } from '../../connections/threads/records.ts'
import { absolute, paths } from '../../core/paths.ts'
import type { Site } from '../../core/site.ts'

/** Every name in two stories or more: names.jsonl. `docs/data.md` describes the keys of all these files. */
export function namesData({ articles, connections }: Archive, site: Site): string {
  return lines(
    connections.names.names.map((name) =>
      nameRecord(name, {
        addressOf: ({ slug }) => absolute(site, paths.name(slug)),
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
    threadPages(archive).map(({ thread, slug, path }) =>
      threadRecord(thread, stories, { id: slug, url: absolute(site, path) }),
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
    addressed(archive, site).flatMap(({ file, url }, story) =>
      (archive.connections.facts[story]?.told ?? []).map((date) => ({
        told: date.told,
        file,
        url,
        words: date.words,
        sentence: date.quote,
        class: date.class,
      })),
    ),
  )
}

function addressed({ articles }: Archive, site: Site) {
  return articles.map(({ file, date, path }) => ({ file, date, url: absolute(site, path) }))
}

function lines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}
