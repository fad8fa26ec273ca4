import { yearOf, type Year } from '../core/calendar-day.ts'
import { memoize } from '../core/memoize.ts'
import { identify, identityOf, type Archive } from './archive.ts'
import { storyConnections } from './connected-stories.ts'
import { isCutByYear, type NamedArticle, type NameSource } from './name-pages.ts'

/** Pages of names that are listed together, and everything that they show. */
export interface NameGroup {
  readonly name: string
  /** Of a group with the page of one year. */
  readonly year?: Year
  readonly pages: readonly NameSource[]
}

/**
 * The pages of names in groups. A name with many stories is a group of its own, and so is each of its years. Others
 * share a group with those whose slugs begin alike: a group for each of many thousand names takes longer to compare
 * than it saves.
 */
export const nameGroups = memoize((archive: Archive): readonly NameGroup[] => {
  const sources = nameSources(archive)
  const cut = sources.filter(({ isCut }) => isCut)
  const whole = sources.filter(({ isCut }) => !isCut)
  return [
    ...[...Map.groupBy(whole, ({ slug }) => slug.slice(0, 2))].map(([start, pages]) => ({
      name: `${start}…`,
      pages,
    })),
    ...cut.flatMap((source): NameGroup[] => [
      { name: source.slug, pages: [source] },
      ...yearsOf(source).map((ofYear) => ({
        name: `${source.slug} ${ofYear.year}`,
        year: ofYear.year,
        pages: [ofYear],
      })),
    ]),
  ]
})

function nameSources(archive: Archive): readonly NameSource[] {
  const { articles, connections } = archive
  const named = namedArticles(archive)
  return connections.names.names.map(({ name, kind, slug, variants, description, stories, sentences }) => {
    const described = articles[description?.story ?? -1]
    return {
      name,
      kind,
      slug,
      year: undefined,
      isCut: isCutByYear(stories),
      variants,
      description: description && described && { text: description.text, article: described },
      stories: Array.from(stories, (story) => placeIn(named, story)),
      sentences: [...sentences],
    }
  })
}

/** The pages of its years show what concerns the year, so that a story of another year does not change them. */
function yearsOf({ name, kind, slug, stories, sentences }: NameSource) {
  const source = { name, kind, slug, isCut: false, variants: [], description: undefined }
  const years: (NameSource & { readonly year: Year })[] = []
  for (let from = 0, to = 0; from < stories.length; from = to) {
    const year = yearOf(placeIn(stories, from).article.date)
    while (to < stories.length && yearOf(placeIn(stories, to).article.date) === year) to += 1
    years.push({ ...source, year, stories: stories.slice(from, to), sentences: sentences.slice(from, to) })
  }
  return years
}

/** Each story with what the pages of its names show of it, by its place in the archive. */
function namedArticles(archive: Archive): readonly NamedArticle[] {
  const { articles, connections } = archive
  return storyConnections(archive).map((connected, story): NamedArticle => {
    const article = placeIn(articles, story)
    const { names, thread } = connected
    // The text of a sentence depends on the file of the story alone.
    const sentences = connections.facts[story]?.sentences ?? {}
    return identify({ article, sentences, names, thread }, `${identityOf(article)}${identityOf(connected)}`)
  })
}

function placeIn<Item>(items: readonly Item[], place: number): Item {
  const item = items[place]
  if (item === undefined) throw new Error('A name has a story that is not in the archive.')
  return item
}
