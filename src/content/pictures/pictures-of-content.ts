import type { Article, Picture, PictureFile } from '../../article/article.ts'
import { problem, type Problem } from '../../core/problem.ts'
import type { Project } from '../../core/project.ts'
import type { Result } from '../../core/result.ts'
import { contentFolder, publicFolder } from '../content-folder.ts'
import type { Content } from '../read-content.ts'
import type { ReadEntry } from '../read-file.ts'
import {
  lookUpPicture,
  placeOfPicture,
  type LookedUp,
  type PictureFolders,
  type Refusal,
} from './look-up-picture.ts'

interface ContentWithPictures extends Content {
  /** The pictures that are shown, so that those which do not change need not be read again. */
  readonly pictures: readonly LookedUp[]
}

/** Where pictures are: beside the stories, and among the files that are published as they are. */
export function pictureFolders(project: Pick<Project, 'root' | 'environment'>): PictureFolders {
  return { content: contentFolder(project), public: publicFolder(project) }
}

/**
 * Looks for the picture that each article names. One that can be shown goes with
 * the article from here on; of any other a problem says why it does not. Files of
 * the content folder that a story names are no longer said to be skipped.
 */
export async function withPictures(
  content: Content,
  folders: PictureFolders,
  known: readonly LookedUp[] = [],
): Promise<ContentWithPictures> {
  const before = new Map(known.map((each) => [keyOf(each.file), each]))
  const looked = new Map<string, Result<LookedUp, Refusal>>()
  const named = new Set<string>()
  const find = async ({ file }: Article, picture: Picture): Promise<Result<LookedUp, Refusal>> => {
    const place = placeOfPicture(file, picture.named)
    if (!place.ok) return place
    if (place.value.folder === 'content') named.add(place.value.path)
    const key = keyOf(place.value)
    const found = looked.get(key) ?? (await lookUpPicture(place.value, folders, before.get(key)))
    looked.set(key, found)
    return found
  }
  const entries: ReadEntry[] = []
  for (const entry of content.entries) {
    const { article } = entry
    if (!article?.picture) entries.push(entry)
    else entries.push(withPicture(entry, article, article.picture, await find(article, article.picture)))
  }
  return {
    problems: content.problems,
    entries: entries.filter(({ file, problems }) => !named.has(file) || !problems.some(saysSkipped)),
    pictures: [...looked.values()].flatMap((found) => (found.ok ? [found.value] : [])),
  }
}

function withPicture(
  entry: ReadEntry,
  article: Article,
  picture: Picture,
  found: Result<LookedUp, Refusal>,
): ReadEntry {
  const place = { file: article.file, line: picture.line, column: picture.column }
  if (!found.ok) return { ...entry, problems: [...entry.problems, found.error(place, picture.named)] }
  const { file } = found.value
  const problems: Problem[] = []
  if (file.bytes > HEAVY) {
    problems.push(
      problem('picture-heavy', place, { named: picture.named, bytes: file.bytes, width: file.width }),
    )
  }
  if (picture.alt === undefined)
    problems.push(problem('picture-alt-missing', place, { named: picture.named }))
  return {
    ...entry,
    article: { ...article, picture: { ...picture, file } },
    problems: [...entry.problems, ...problems],
  }
}

/** What a telephone loads in some five seconds on a slow line. */
const HEAVY = 1_000_000

function saysSkipped({ code }: Problem): boolean {
  return code === 'picture-unused' || code === 'file-type-unknown'
}

function keyOf({ folder, path }: Pick<PictureFile, 'folder' | 'path'>): string {
  return `${folder}/${path}`
}
