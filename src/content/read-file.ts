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

/** A file of the content folder, read. */
export interface ReadEntry extends ContentEntry {
  /** Of its bytes, where it could be opened. */
  readonly sha256?: string | undefined
  /** By which an unchanged file is recognised; left out while it proves nothing. */
  readonly stat?: FileStat | undefined
  /** What connects its story with others. */
  readonly facts?: StoryFacts
}

/** What reading a story depends on besides its file. */
export interface ReadData {
  readonly settings: ReadingSettings
  readonly names: Pick<NamesFile, 'always' | 'kinds'>
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
export function readFile(root: string, [file, before]: Unread, { settings, names }: ReadData): FileReading {
  const stat = fileStatOf(`${root}/${file}`)
  const source = readContentFile(root, file)
  if (!source.ok) return { entry: { file, article: undefined, problems: [source.error] } }
  const sha256 = digestOfSource(source.value.bytes)
  const state = { sha256, stat: stat && isSettled(stat, Date.now()) ? stat : undefined }
  if (before === sha256) return { entry: { file, ...state, article: undefined, problems: [] }, isSame: true }
  const reading = readArticle(source.value, settings)
  const { problems } = reading
  if (!reading.ok) return { entry: { file, ...state, article: undefined, problems } }
  const { article, text } = reading
  const facts = storyFacts(article, text, { lexicon: lexicon(), names })
  return { entry: { file, ...state, article, problems, facts }, text }
}
