import type { Archive } from '../archive/archive.ts'
import { explainName, leastSure } from '../connections/names/explain-name.ts'
import { contentFolder, shownFolder } from '../content/content-folder.ts'
import { readNamesFile } from '../content/names-file.ts'
import { readContent } from '../content/read-content.ts'
import { readingSettings } from '../content/reading-settings.ts'
import { siteArchive } from '../content/site-archive.ts'
import type { Project } from '../core/project.ts'
import { withArguments } from './arguments.ts'
import type { CommandContext } from './context.ts'
import { groundsInStories } from './name-grounds.ts'
import { nameText, overviewText } from './name-text.ts'
import { printable } from './printable.ts'

const USAGE = `npm run names -- ["NAME"]
  Explains the names that contain these words: why each is found, as what, in which stories, and what to write in
  names.txt to change it. Without a name, lists those that the archive is least sure of.`

/** Explains names. The status is 1 if no story has the given one. */
export function names(context: CommandContext, args: readonly string[]): Promise<number> {
  return withArguments(context, { args: [...args], allowPositionals: true }, USAGE, async (parsed) => {
    const { project, log, error } = context
    const query = parsed.positionals.join(' ').trim()
    const archive = await archiveOf(project)
    const index = archive.connections.names
    const shown = { folder: shownFolder(project), articles: archive.articles }
    if (query === '') {
      log(overviewText(leastSure(index), index.names.length))
      return 0
    }
    const found = explainName(index, query)
    if (found.length === 0) {
      error(`No story has a name like “${printable(query)}”.`)
      return 1
    }
    const groundsOf = groundsInStories(contentFolder(project), archive.articles, readingSettings(project))
    for (const name of found) log(nameText(name, groundsOf(name), shown))
    return 0
  })
}

async function archiveOf(project: Project): Promise<Archive> {
  const root = contentFolder(project)
  const { corrections } = readNamesFile(root)
  const { entries } = await readContent(root, {
    settings: readingSettings(project),
    names: corrections.names,
  })
  return siteArchive({ entries, problems: [], corrections }, project).archive
}
