import { NO_CORRECTIONS, type Corrections } from '../connections/corrections/corrections.ts'
import { parseCorrections } from '../connections/corrections/parse-corrections.ts'
import type { Problem } from '../core/problem.ts'
import { NAMES_FILE, readContentFile } from './content-files.ts'

/** What the names file of a content folder says, with its problems. An archive needs none. */
export function readNamesFile(root: string): {
  readonly corrections: Corrections
  readonly problems: readonly Problem[]
} {
  const file = readContentFile(root, NAMES_FILE)
  if (file.ok) return parseCorrections(new TextDecoder().decode(file.value.bytes), NAMES_FILE)
  const isMissing = file.error.code === 'file-vanished'
  return { corrections: NO_CORRECTIONS, problems: isMissing ? [] : [file.error] }
}
