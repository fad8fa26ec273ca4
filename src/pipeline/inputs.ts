import { hash } from 'node:crypto'
import { compareText } from '../core/compare-text.ts'
import { readingSettings } from '../content/reading-settings.ts'
import { stringifyList } from '../store/json.ts'
import { PUBLIC_DIR } from '../content/public-dir.ts'
import { lookAt } from '../publish/file-stats.ts'
import { session } from '../site/session.ts'
import { shardOf } from '../core/shard.ts'

/** A digest of all that the outputs are made from, besides the program. */
export function inputsOfBuild(): string {
  const { entries } = session()
  const files = entries.map(({ file, sha256, article, problems }) => [
    file,
    sha256 ?? problems,
    article?.picture,
  ])
  const { today } = readingSettings()
  return hash('sha256', stringifyList([today, shardOf(), ownFiles(), ...files]))
}

/** The files that are published as they are, with size and time of change. */
function ownFiles(): readonly (readonly [
  file: string,
  size: number | undefined,
  time: number | undefined,
])[] {
  return lookAt(PUBLIC_DIR)
    .folders.flatMap(({ path, files, sizes, times }) =>
      files.map((name, index) => [`${path}/${name}`, sizes[index], times[index]] as const),
    )
    .sort(([a], [b]) => compareText(a, b))
}
