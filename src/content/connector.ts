import type { Connect } from '../archive/archive.ts'
import { nameSlug } from '../archive/name-slug.ts'
import { connect } from '../connections/connections.ts'
import type { SiteContent } from './site-content.ts'

/** A function that connects the stories of this content, in the order of the archive. */
export function connector({ entries, names }: Pick<SiteContent, 'entries' | 'names'>): Connect {
  const factsOf = new Map(entries.map(({ file, facts }) => [file, facts]))
  return (articles) => {
    const stories = articles.map(({ file, date, headline, sha256 }) => {
      const facts = factsOf.get(file)
      if (facts === undefined) throw new Error(`no facts of ${file}`)
      return { file, date, headline, sha256, facts }
    })
    return connect(stories, { names }, nameSlug)
  }
}
