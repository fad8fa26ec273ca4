import { memoize } from '../core/memoize.ts'
import type { Archive } from './archive.ts'
import { slugify } from './slugify.ts'

/** Why a page that was published is no more, as the rest of a sentence, and what an editor may do. */
export interface Vanished {
  readonly code: 'name-vanished' | 'thread-vanished'
  readonly because: string
  /** `undefined` where nothing brings it back. */
  readonly cure: string | undefined
}

/** Explains why a name or a thread has no page at this path any more; `undefined` for another path. */
export function explainVanished(path: string, archive: Archive): Vanished | undefined {
  const [, name] = /^names\/([^/]+)\/(?:\d{4}\/)?$/.exec(path) ?? []
  if (name !== undefined) return vanishedName(name, archive)
  const [, thread] = /^threads\/([^/]+)\/$/.exec(path) ?? []
  return thread === undefined ? undefined : vanishedThread(thread, archive)
}

/** The ids of names by the slug that each would have, those of most stories last. */
const idsBySlug = memoize(({ connections }: Archive): ReadonlyMap<string, number> => {
  const { table, decision } = connections.names.grounds
  const ids = table.names.map((_, id) => id)
  ids.sort((a, b) => (decision.stories[a] ?? 0) - (decision.stories[b] ?? 0))
  return new Map(ids.map((id) => [slugify(table.names[id] ?? ''), id]))
})

function vanishedName(slug: string, archive: Archive): Vanished {
  const code = 'name-vanished'
  const { names, grounds } = archive.connections.names
  const { table, target, decision } = grounds
  const bySlug = idsBySlug(archive)
  const id =
    bySlug.get(slug) ?? bySlug.get(slug.replace(/-(?:person|place|organisation|work|other)(?:-\d+)?$/, ''))
  if (id === undefined) {
    return {
      code,
      because: 'no story has that name any more',
      cure: `Write “NAME: was ${slug.replaceAll('-', ' ')}” in names.txt, with the name that it has now`,
    }
  }
  const head = target[id] ?? id
  const [name, headName] = [table.names[id] ?? '', table.names[head] ?? '']
  const page = names.find((one) => one.name === headName)
  if (page?.slug === slug)
    return { code, because: 'the name has no stories of that year any more', cure: undefined }
  if (page) {
    const cure = `Write “${headName}: also ${name}” in names.txt`
    return { code, because: `“${name}” is now listed as “${headName}”`, cure }
  }
  const isName = decision.kinds[head] !== -1
  const isRejected = !isName && decision.margin(head) === Infinity
  return {
    code,
    because: `“${headName}” has no page any more: ${isName ? 'Too few stories have it.' : decision.because(head)}`,
    cure: isRejected
      ? `Remove “${headName}: no name” from names.txt`
      : `Write “${headName}: always” in names.txt`,
  }
}

function vanishedThread(slug: string, { articles, connections }: Archive): Vanished {
  const code = 'thread-vanished'
  const { threadOf, seriesOf } = connections.threads
  const story = articles.findIndex((one) => one.slug === slug || `${one.slug}-${one.date}` === slug)
  const file = articles[story]?.file
  if (file === undefined) {
    return {
      code,
      because: 'no story has that address any more',
      cure: 'Give the first story of the thread its former address in `aliases`',
    }
  }
  const thread = threadOf.get(story) ?? seriesOf.get(story)
  if (!thread) {
    const cure = `Write “LATER FILE: continues ${file}” in names.txt`
    return { code, because: `no story continues ${file} any more`, cure }
  }
  const earlier = articles[thread.stories.find((one) => one.story === story)?.continues ?? -1]
  if (!earlier) {
    const because = `it has ${thread.stories.length} stories, fewer than \`threadPageStories\` in src/site.config.ts`
    return { code, because, cure: 'Lower that setting' }
  }
  const join = `${file}: continues ${earlier.file}`
  return {
    code,
    because: `its first story, ${file}, now continues ${earlier.file}`,
    cure:
      thread.kind === 'series'
        ? undefined
        : `Write “${join}” in names.txt, so that it redirects, or “${file}: continues nothing”, so that it stays`,
  }
}
