import { hash } from 'node:crypto'
import { publicFolder } from '../content/content-folder.ts'
import type { SiteContent } from '../content/site-content.ts'
import { compareText } from '../core/compare-text.ts'
import { todayOf, type Project } from '../core/project.ts'
import { shardOf } from '../core/shard.ts'
import { statTree } from '../publish/file-stats.ts'
import { stringifyList } from '../store/json.ts'

/** A digest of everything that the outputs depend on, except the program. */
export function inputsOfBuild(
  project: Project,
  { entries, corrections }: Pick<SiteContent, 'entries' | 'corrections'>,
): string {
  const files = entries.map(({ file, sha256, article, problems }) => [
    file,
    sha256 ?? problems,
    article?.picture,
  ])
  const shard = shardOf(project.environment)
  return hash(
    'sha256',
    stringifyList([
      todayOf(project),
      shard,
      statsOfPublicFiles(publicFolder(project)),
      corrections.statements,
      ...files,
    ]),
  )
}

function statsOfPublicFiles(
  folder: string,
): readonly (readonly [file: string, size: number | undefined, mtimeMs: number | undefined])[] {
  return statTree(folder)
    .folders.flatMap(({ path, files, sizes, mtimesMs }) =>
      files.map((name, index) => [`${path}/${name}`, sizes[index], mtimesMs[index]] as const),
    )
    .sort(([a], [b]) => compareText(a, b))
}
