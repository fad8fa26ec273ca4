import type { Archive } from '../archive/archive.ts'
import type { Receipt } from '../archive/receipt.ts'
import type { Place } from '../archive/routes.ts'
import type { Article, ArticleText, PictureFile } from '../article/article.ts'

/** Everything that pages can get from a build. Read-only: results are never passed back through it. */
export interface SiteData {
  /** Every article that is not a draft and whose day of publication has come. */
  readonly archive: Archive
  /** Parts of the site without content. Every page shows the navigation, so this is in the key of every page. */
  readonly emptyPlaces: readonly Place[]
  /** Every file in the content folder, and what became of it. */
  readonly receipt: Receipt
  /** The text of an article. Rejects if its file has changed since it was read. */
  readonly textOf: (article: Pick<Article, 'file' | 'sha256'>) => Promise<ArticleText>
  /** The bytes of an article's file. Throws if it has changed since it was read. */
  readonly sourceOf: (article: Pick<Article, 'file' | 'sha256'>) => Uint8Array
  /** The published bytes of a picture in the content folder. Throws if its file has changed since it was read. */
  readonly pictureOf: (picture: Pick<PictureFile, 'path' | 'sha256'>) => Uint8Array<ArrayBuffer>
  /** The bytes of an output that is up to date in `dist`; `undefined` if it must be rendered. */
  readonly publishedOutput: (file: string) => Uint8Array | undefined
  /**
   * The size of an output in bytes, if this build has it: only for routes that `measures` says are rendered last.
   * `undefined` in dev, and for the years of other shards.
   */
  readonly sizeOf: (file: string) => number | undefined
}

/** Stops providing the data. */
type Withdraw = () => void

// Compiled pages include their own copy of this module, with its own variables. Only the global object is shared with
// the build that renders them.
declare global {
  var backfileSiteData: SiteData | undefined
}

/** Provides data to the pages of this thread until it is withdrawn. Throws if data is already provided. */
export function provideSiteData(data: SiteData): Withdraw {
  if (globalThis.backfileSiteData) {
    throw new Error('This thread is already rendering a site: only one build at a time can provide its data.')
  }
  globalThis.backfileSiteData = data
  return () => {
    globalThis.backfileSiteData = undefined
  }
}

/** Provides data to the pages while `work` runs. */
export async function withSiteData<Value>(data: SiteData, work: () => Promise<Value>): Promise<Value> {
  const withdraw = provideSiteData(data)
  try {
    return await work()
  } finally {
    withdraw()
  }
}

/**
 * The same data, without anything that spans the archive. A page with a key is a function of its props: given the
 * archive, it could show something that its key does not cover, and go stale.
 */
export function withoutArchive(
  data: Omit<SiteData, 'archive' | 'receipt' | 'publishedOutput' | 'sizeOf'>,
): SiteData {
  const refuse = (): never => {
    throw new Error(
      'A page that is listed by `getStaticPaths` may show its props only: add what it shows to its props.',
    )
  }
  return {
    emptyPlaces: data.emptyPlaces,
    textOf: data.textOf,
    sourceOf: data.sourceOf,
    pictureOf: data.pictureOf,
    publishedOutput: refuse,
    sizeOf: refuse,
    get archive() {
      return refuse()
    },
    get receipt() {
      return refuse()
    },
  }
}

/** The data of the build or dev server that renders this page. Throws if there is none. */
export function siteData(): SiteData {
  const data = globalThis.backfileSiteData
  if (!data) throw new Error('There is no site data: only a build or a dev server can render pages.')
  return data
}
