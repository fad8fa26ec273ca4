import { findStories, type Finding, type Match } from './find-stories.ts'
import type { IndexReader } from './index-reader.ts'
import { filterByDate, filterByFacet } from './matches.ts'
import type { Query } from './query.ts'
import { parseTerms } from './terms.ts'

/** What a search found in the whole archive, with each filter and without. */
export interface Outcome extends Finding {
  readonly index: IndexReader
  /** The stories that pass all filters, in the order of time. */
  readonly hits: readonly Match[]
  /** Those that pass all filters but one: what there is to choose from. */
  readonly without: {
    readonly dates: readonly Match[]
    readonly section: readonly Match[]
    readonly collection: readonly Match[]
    readonly name: readonly Match[]
  }
}

/** Runs a query over the whole archive. `locale` knows the names of months. Rejects if the index cannot be loaded. */
export async function search(index: IndexReader, query: Query, locale: string): Promise<Outcome> {
  const finding = await findStories(index, parseTerms(query.text, locale))
  const named = query.name === undefined ? undefined : await storiesNamed(index, query.name)
  const keep = (matches: readonly Match[], skip?: keyof Outcome['without']): readonly Match[] => {
    const dated = skip === 'dates' ? matches : filterByDate(matches, query)
    const inSection = skip === 'section' ? dated : filterByFacet(dated, query, 'section')
    const collected = skip === 'collection' ? inSection : filterByFacet(inSection, query, 'collection')
    return skip === 'name' || named === undefined
      ? collected
      : collected.filter(({ story }) => named.has(story))
  }
  const { matches } = finding
  return {
    ...finding,
    index,
    hits: keep(matches),
    without: {
      dates: keep(matches, 'dates'),
      section: keep(matches, 'section'),
      collection: keep(matches, 'collection'),
      name: keep(matches, 'name'),
    },
  }
}

async function storiesNamed(index: IndexReader, slug: string): Promise<ReadonlySet<number>> {
  const name = (await index.names()).find((each) => each.slug === slug)
  return new Set(name?.stories)
}
