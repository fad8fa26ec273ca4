import { buildArchive, type Archive } from '../archive/archive.ts'
import { selectForPublication, type Receipt } from '../archive/receipt.ts'
import { today } from '../core/calendar-day.ts'
import { session } from './session.ts'

/**
 * The archive of this build: every article that is not a draft and whose day of
 * publication has come. Built once; in dev, where stories come and go while the
 * server runs, each time one did.
 */
export function archiveOfSite(): Archive {
  return madeOfSite().archive
}

/** The account of this build: every file of the content folder, and what came of it. */
export function receiptOfSite(): Receipt {
  return madeOfSite().receipt
}

function madeOfSite(): { readonly archive: Archive; readonly receipt: Receipt } {
  const { entries: from, made: before } = session()
  if (before?.from === from) return before
  const { articles, receipt } = selectForPublication(from, today(process.env['BACKFILE_TODAY']))
  const made = { from, archive: buildArchive(articles), receipt }
  session().made = made
  return made
}
