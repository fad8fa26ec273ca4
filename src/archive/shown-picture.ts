import type { Article, ArticleText, Picture, PictureFile, PictureType } from '../article/article.ts'
import { paths } from '../core/paths.ts'
import type { PublishedArticle } from './archive.ts'

/** The picture of a story, with its address on the site. */
export interface ShownPicture extends PictureFile, Pick<Picture, 'alt' | 'caption' | 'credit'> {
  /** Path under the base, URL-encoded. */
  readonly address: string
}

const EXTENSIONS: Readonly<Record<PictureType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
}

/** The picture of a story; `undefined` when it names none, or one that cannot be shown. */
export function shownPicture({
  date,
  slug,
  picture,
}: Pick<PublishedArticle, 'date' | 'slug' | 'picture'>): ShownPicture | undefined {
  if (picture?.file === undefined) return undefined
  const { file, alt, caption, credit } = picture
  const address =
    file.folder === 'public'
      ? paths.ownFile(file.path)
      : paths.articlePicture(date, slug, file.sha256, EXTENSIONS[file.type])
  return { ...file, alt, caption, credit, address }
}

/** The distinct files of the content folder that the stories use as pictures. */
export function pictureSources(
  articles: readonly Pick<Article, 'picture'>[],
): readonly Pick<Article, 'file' | 'sha256'>[] {
  const files = articles
    .flatMap(({ picture }) => picture?.file ?? [])
    .filter(({ folder }) => folder === 'content')
  return [...new Map(files.map(({ path, sha256 }) => [path, { file: path, sha256 }])).values()]
}

/** Captions and credits of pictures. */
export type PictureText = Pick<ArticleText, 'captions' | 'credits'>

/**
 * Separates the captions and credits of the picture that is shown from those of
 * pictures that are missing. A caption or credit from front matter belongs to the shown
 * picture; without one, so do all those found in the text.
 */
export function splitPictureText(
  picture: Pick<Picture, 'caption' | 'credit'> | undefined,
  { captions, credits }: PictureText,
): { readonly shown: PictureText; readonly others: PictureText } {
  if (picture === undefined) return { shown: { captions: [], credits: [] }, others: { captions, credits } }
  const shown = {
    captions: picture.caption === undefined ? captions : [picture.caption],
    credits: picture.credit === undefined ? credits : [picture.credit],
  }
  return {
    shown,
    others: {
      captions: captions.filter((caption) => !shown.captions.includes(caption)),
      credits: credits.filter((credit) => !shown.credits.includes(credit)),
    },
  }
}
