import type { Archive } from '../archive/archive.ts'
import type { Receipt } from '../archive/receipt.ts'
import type { Place } from '../archive/routes.ts'
import type { Article, ArticleText, PictureFile } from '../article/article.ts'

/** Everything the pages may ask a build for. Read-only: a build provides it, and nothing hands results back through it. */
export interface SiteData {
  /** Every article that is not a draft and whose day of publication has come. */
  readonly archive: Archive
  /** Parts of the site without content. Every page shows the navigation, so this is in the key of every page. */
  readonly emptyPlaces: readonly Place[]
  /** Every file of the content folder, and what became of it. */
  readonly receipt: Receipt
  /** The text of an article. Rejects when its file changed after it was read. */
  readonly textOf: (article: Pick<Article, 'file' | 'sha256'>) => Promise<ArticleText>
  /** The bytes of an article's file. Throws when they changed after they were read. */
  readonly sourceOf: (article: Pick<Article, 'file' | 'sha256'>) => Uint8Array
  /** The published bytes of a picture in the content folder. Throws when the file changed after it was read. */
  readonly pictureOf: (picture: Pick<PictureFile, 'path' | 'sha256'>) => Uint8Array<ArrayBuffer>
  /** The bytes of an output that is up to date in `dist`; `undefined` where it must be made. */
  readonly publishedOutput: (file: string) => Uint8Array | undefined
}

/** Stops providing the data. */
type Withdraw = () => void

// Compiled pages carry their own copy of this module, with its own variables. The global object is all they share with
// the build that renders them.
declare global {
  var backfileSiteData: SiteData | undefined
}

/** Provides the pages of this thread with data, until it is withdrawn. Throws when somebody provides data already. */
export function provideSiteData(data: SiteData): Withdraw {
  if (globalThis.backfileSiteData)
    throw new Error('This thread renders a site already: only one build at a time can provide its data.')
  globalThis.backfileSiteData = data
  return () => {
    globalThis.backfileSiteData = undefined
  }
}

/** Provides the pages with data while the work runs. */
export async function withSiteData<Value>(data: SiteData, work: () => Promise<Value>): Promise<Value> {
  const withdraw = provideSiteData(data)
  try {
    return await work()
  } finally {
    withdraw()
  }
}

/**
 * The same data without what spans the archive. A page with a key is a function of its props: with the archive at
 * hand it could show what its key does not cover, and would go stale.
 */
export function withoutArchive(data: Omit<SiteData, 'archive' | 'receipt' | 'publishedOutput'>): SiteData {
  const refuse = (): never => {
    throw new Error(
      'A page that is listed by `getStaticPaths` may show its props only: add what it shows to them.',
    )
  }
  return {
    emptyPlaces: data.emptyPlaces,
    textOf: data.textOf,
    sourceOf: data.sourceOf,
    pictureOf: data.pictureOf,
    publishedOutput: refuse,
    get archive() {
      return refuse()
    },
    get receipt() {
      return refuse()
    },
  }
}

/** The data of the build or dev server that renders this page. Throws when there is none. */
export function siteData(): SiteData {
  const data = globalThis.backfileSiteData
  if (!data) throw new Error('Pages are rendered by a build or a dev server; neither provides data here.')
  return data
}
