import type { ContentEntry } from '../archive/receipt.ts'
import type { ArticleText } from '../article/article.ts'
import type { NamesFile } from '../connections/names/names-file.ts'
import { storyFacts, type StoryFacts } from '../connections/story-facts.ts'
import { digestOfSource } from '../reading/fingerprint.ts'
import { readArticle } from '../reading/read-article.ts'
import type { ReadingSettings } from '../reading/reading.ts'
import { readContentFile } from './content-files.ts'
import { lexicon } from './lexicon.ts'
import { isSettled, fileStatOf, type FileStat } from './file-stat.ts'

/** A file of the content folder and the result of reading it. */
export interface ReadEntry extends ContentEntry {
  /** Digest of its bytes. Missing if the file could not be opened. */
  readonly sha256?: string | undefined
  /** Proves that the file is unchanged. Missing if the file was too new for its times to prove anything. */
  readonly stat?: FileStat | undefined
  /** What connects its story with others. */
  readonly facts?: StoryFacts
}

/** What reading a story depends on besides its file. */
export interface ReadData {
  readonly settings: ReadingSettings
  readonly names: Pick<NamesFile, 'always' | 'kinds'>
}

/** A file to read, with the digest of its bytes if it is cached. */
export type Unread = readonly [file: string, sha256?: string]

/** The result of reading a file. With `isSame`, its bytes match the given digest, and it was not parsed. */
export interface FileReading {
  readonly entry: ReadEntry
  readonly text?: ArticleText
  readonly isSame?: true
}

/** Reads one file of the folder. A file that cannot be read gives an entry with a problem. */
export function readFile(root: string, [file, before]: Unread, { settings, names }: ReadData): FileReading {
  const stat = fileStatOf(`${root}/${file}`)
  const source = readContentFile(root, file)
  if (!source.ok) return { entry: { file, article: undefined, problems: [source.error] } }
  const sha256 = digestOfSource(source.value.bytes)
  const identity = { sha256, stat: stat && isSettled(stat, Date.now()) ? stat : undefined }
  if (before === sha256)
    return { entry: { file, ...identity, article: undefined, problems: [] }, isSame: true }
  const reading = readArticle(source.value, settings)
  const { problems } = reading
  if (!reading.ok) return { entry: { file, ...identity, article: undefined, problems } }
  const { article, text } = reading
  const facts = storyFacts(article, text, { lexicon: lexicon(), names })
  return { entry: { file, ...identity, article, problems, facts }, text }
}
