import type { Connect } from '../archive/archive.ts'
import { nameSlug } from '../archive/name-slug.ts'
import { connect, type PageSettings } from '../connections/connections.ts'
import type { LookedBack } from '../connections/threads/look-back.ts'
import type { SiteContent } from './site-content.ts'

/** A function that connects the stories of this content, in the order of the archive, and goes on from what they last found. */
export function connector(
  { entries, corrections }: Pick<SiteContent, 'entries' | 'corrections'>,
  settings: PageSettings,
  last?: LookedBack,
): Connect {
  const factsOf = new Map(entries.map(({ file, facts }) => [file, facts]))
  return (articles) => {
    const stories = articles.map(({ file, date, headline, sha256 }) => {
      const facts = factsOf.get(file)
      if (facts === undefined) throw new Error(`no facts of ${file}`)
      return { file, date, headline, sha256, facts }
    })
    return connect(stories, corrections, nameSlug, settings, last)
  }
}
