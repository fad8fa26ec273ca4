import { addressProblems } from '../archive/address-problems.ts'
import { buildArchive, type Archive } from '../archive/archive.ts'
import { selectForPublication, type Receipt } from '../archive/receipt.ts'
import { unusedCorrections } from '../connections/corrections/unused-corrections.ts'
import type { LookedBack } from '../connections/threads/look-back.ts'
import { compareProblems, type Problem } from '../core/problem.ts'
import { catalogue } from '../core/problems/catalogue.ts'
import { todayOf, type Project } from '../core/project.ts'
import { connector } from './connector.ts'
import { NAMES_FILE } from './content-files.ts'
import type { SiteContent } from './site-content.ts'

/** The archive that a content folder makes. */
export interface SiteArchive {
  readonly archive: Archive
  readonly receipt: Receipt
  /** The problems of the content, and those that only the archive shows. In display order. */
  readonly problems: readonly Problem[]
}

/**
 * Makes the archive of the stories that are published today.
 * @param last what its stories found when they looked back in an earlier build
 */
export function siteArchive(
  content: Pick<SiteContent, 'entries' | 'problems' | 'corrections'>,
  project: Pick<Project, 'environment' | 'site'>,
  last?: LookedBack,
): SiteArchive {
  const { site } = project
  const { articles, receipt } = selectForPublication(content.entries, todayOf(project))
  const archive = buildArchive(articles, connector(content, site, last))
  const problems = [
    ...content.problems,
    ...addressProblems(archive, site),
    ...unusedCorrections(content.corrections, NAMES_FILE, {
      files: content.entries,
      stories: archive.articles,
      threads: archive.connections.threads,
    }),
  ]
  problems.sort(compareProblems)
  const ignoredLines = problems
    .filter(({ file }) => file === NAMES_FILE)
    .map(({ line, code }) => ({ line, because: catalogue[code].title }))
  return { archive, receipt: { ...receipt, ignoredLines }, problems }
}
