import type { ContentEntry } from '../archive/receipt.ts'
import type { ArticleText } from '../article/article.ts'
import { digestOfSource } from '../reading/fingerprint.ts'
import { readArticle } from '../reading/read-article.ts'
import type { ReadingSettings } from '../reading/reading.ts'
import { readContentFile } from './content-files.ts'
import { isSettled, fileStatOf, type FileStat } from './file-stat.ts'

/** A file of the content folder, read. */
export interface ReadEntry extends ContentEntry {
  /** Of its bytes, where it could be opened. */
  readonly sha256?: string | undefined
  /** What it was recognised by, where that proves anything. */
  readonly mark?: FileStat | undefined
}

/** A file to be read, and the digest of its bytes when it was read before. */
export type Unread = readonly [file: string, sha256?: string]

/** What reading a file came to; where its bytes are those of before, that they are. */
export interface FileReading {
  readonly entry: ReadEntry
  readonly text?: ArticleText
  readonly isSame?: true
}

/** Reads one file of the folder. */
export function readFile(root: string, [file, before]: Unread, settings: ReadingSettings): FileReading {
  const mark = fileStatOf(`${root}/${file}`)
  const source = readContentFile(root, file)
  if (!source.ok) return { entry: { file, article: undefined, problems: [source.error] } }
  const sha256 = digestOfSource(source.value.bytes)
  const facts = { sha256, mark: mark && isSettled(mark, Date.now()) ? mark : undefined }
  if (before === sha256) return { entry: { file, ...facts, article: undefined, problems: [] }, isSame: true }
  const reading = readArticle(source.value, settings)
  const { problems } = reading
  if (!reading.ok) return { entry: { file, ...facts, article: undefined, problems } }
  return { entry: { file, ...facts, article: reading.article, problems }, text: reading.text }
}
