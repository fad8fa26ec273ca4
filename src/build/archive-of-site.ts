import { buildArchive, type Archive } from '../archive/archive.ts'
import { sortOut, type ContentEntry, type Receipt } from '../archive/receipt.ts'
import { today } from '../core/calendar-day.ts'
import { session } from './session.ts'

interface SiteContent {
  readonly archive: Archive
  readonly receipt: Receipt
}

let made: { readonly from: readonly ContentEntry[]; readonly content: SiteContent } | undefined

/**
 * The archive of this build: every article that is no draft and whose day of
 * publication has come. Built once; in dev, where stories come and go while the
 * server runs, each time one did.
 */
export function archiveOfSite(): Archive {
  return contentOfSite().archive
}

/** The account of this build: every file of the content folder, and what came of it. */
export function receiptOfSite(): Receipt {
  return contentOfSite().receipt
}

function contentOfSite(): SiteContent {
  const from = session().entries
  if (made?.from !== from) made = { from, content: contentOf(from) }
  return made.content
}

function contentOf(entries: readonly ContentEntry[]): SiteContent {
  const { articles, receipt } = sortOut(entries, today(process.env['BACKFILE_TODAY']))
  const archive = buildArchive(articles)
  session().archive = archive
  return { archive, receipt }
}
