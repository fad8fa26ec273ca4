import { NO_CORRECTIONS, parseNamesFile, type NamesFile } from '../connections/names/names-file.ts'
import type { Problem } from '../core/problem.ts'
import { NAMES_FILE, readContentFile } from './content-files.ts'

/** The names file of a content folder, with its problems. An archive needs none. */
export function readNamesFile(root: string): {
  readonly names: NamesFile
  readonly problems: readonly Problem[]
} {
  const file = readContentFile(root, NAMES_FILE)
  if (!file.ok) return { names: NO_CORRECTIONS, problems: [] }
  return parseNamesFile(new TextDecoder().decode(file.value.bytes), NAMES_FILE)
}
