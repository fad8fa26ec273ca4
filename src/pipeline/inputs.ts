import { hash } from 'node:crypto'
import { publicFolder } from '../content/content-folder.ts'
import type { SiteContent } from '../content/site-content.ts'
import { compareText } from '../core/compare-text.ts'
import { todayOf, type Project } from '../core/project.ts'
import { shardOf } from '../core/shard.ts'
import { lookAt } from '../publish/file-stats.ts'
import { stringifyList } from '../store/json.ts'

/** A digest of everything that the outputs are made from, besides the program. */
export function inputsOfBuild(project: Project, { entries }: Pick<SiteContent, 'entries'>): string {
  const files = entries.map(({ file, sha256, article, problems }) => [
    file,
    sha256 ?? problems,
    article?.picture,
  ])
  const shard = shardOf(project.environment)
  return hash(
    'sha256',
    stringifyList([todayOf(project), shard, publicFiles(publicFolder(project)), ...files]),
  )
}

/** The files that are published as they are, with size and time of change. */
function publicFiles(
  folder: string,
): readonly (readonly [file: string, size: number | undefined, time: number | undefined])[] {
  return lookAt(folder)
    .folders.flatMap(({ path, files, sizes, times }) =>
      files.map((name, index) => [`${path}/${name}`, sizes[index], times[index]] as const),
    )
    .sort(([a], [b]) => compareText(a, b))
}
