import type { Article, Picture, PictureFile } from '../../article/article.ts'
import { problem, type Problem } from '../../core/problem.ts'
import type { Project } from '../../core/project.ts'
import type { Result } from '../../core/result.ts'
import { contentFolder, publicFolder } from '../content-folder.ts'
import type { Content } from '../read-content.ts'
import type { ReadEntry } from '../read-file.ts'
import {
  lookUpPicture,
  resolvePicture,
  type CachedPicture,
  type PictureFolders,
  type Refusal,
} from './look-up-picture.ts'

interface ContentWithPictures extends Content {
  /** All pictures that can be shown, to pass as `cached` next time. */
  readonly pictures: readonly CachedPicture[]
}

/** The folders of the project that may hold pictures. */
export function pictureFolders(project: Pick<Project, 'root' | 'environment'>): PictureFolders {
  return { content: contentFolder(project), public: publicFolder(project) }
}

/**
 * Looks up the picture that each article names, and adds its file to the article, or a problem that says why it cannot
 * be shown. Drops the entries that report a file as skipped or unused if a story names it.
 */
export async function withPictures(
  content: Content,
  folders: PictureFolders,
  cached: readonly CachedPicture[] = [],
): Promise<ContentWithPictures> {
  const cache = new Map(cached.map((picture) => [keyOf(picture.file), picture]))
  const results = new Map<string, Result<CachedPicture, Refusal>>()
  const named = new Set<string>()
  const find = async ({ file }: Article, picture: Picture): Promise<Result<CachedPicture, Refusal>> => {
    const resolved = resolvePicture(file, picture.named)
    if (!resolved.ok) return resolved
    if (resolved.value.folder === 'content') named.add(resolved.value.path)
    const key = keyOf(resolved.value)
    const result = results.get(key) ?? (await lookUpPicture(resolved.value, folders, cache.get(key)))
    results.set(key, result)
    return result
  }
  const entries: ReadEntry[] = []
  for (const entry of content.entries) {
    const { article } = entry
    if (!article?.picture) entries.push(entry)
    else entries.push(withPicture(entry, article, article.picture, await find(article, article.picture)))
  }
  return {
    problems: content.problems,
    entries: entries.filter(({ file, problems }) => !named.has(file) || !problems.some(isAboutSkipping)),
    pictures: [...results.values()].flatMap((result) => (result.ok ? [result.value] : [])),
  }
}

function withPicture(
  entry: ReadEntry,
  article: Article,
  picture: Picture,
  result: Result<CachedPicture, Refusal>,
): ReadEntry {
  const place = { file: article.file, line: picture.line, column: picture.column }
  if (!result.ok) return { ...entry, problems: [...entry.problems, result.error(place, picture.named)] }
  const { file } = result.value
  const problems: Problem[] = []
  if (file.bytes > HEAVY_BYTES) {
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

/** About five seconds on a slow mobile connection. */
const HEAVY_BYTES = 1_000_000

function isAboutSkipping({ code }: Problem): boolean {
  return code === 'picture-unused' || code === 'file-type-unknown'
}

function keyOf({ folder, path }: Pick<PictureFile, 'folder' | 'path'>): string {
  return `${folder}/${path}`
}
