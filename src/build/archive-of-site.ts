import { getCollection } from 'astro:content'
import { buildArchive, type Archive } from '../archive/archive.ts'
import { sortOut, type ContentEntry, type Receipt } from '../archive/receipt.ts'
import { today } from '../core/calendar-day.ts'
import { session } from './session.ts'

interface SiteContent {
  readonly archive: Archive
  readonly receipt: Receipt
}

let collection: Promise<readonly ContentEntry[]> | undefined
let made: { readonly from: readonly ContentEntry[]; readonly content: SiteContent } | undefined

/**
 * The archive of this build: every article that is no draft and whose day of
 * publication has come. Built once; in dev, where stories come and go while the
 * server runs, each time one did.
 */
export async function archiveOfSite(): Promise<Archive> {
  return (await contentOfSite()).archive
}

/** The account of this build: every file of the content folder, and what came of it. */
export async function receiptOfSite(): Promise<Receipt> {
  return (await contentOfSite()).receipt
}

async function contentOfSite(): Promise<SiteContent> {
  const from = session().entries ?? (await collected())
  if (made?.from !== from) made = { from, content: contentOf(from) }
  return made.content
}

function collected(): Promise<readonly ContentEntry[]> {
  collection ??= getCollection('articles').then((entries) => entries.map(({ data }) => data))
  return collection
}

function contentOf(entries: readonly ContentEntry[]): SiteContent {
  const { articles, receipt } = sortOut(entries, today(process.env['BACKFILE_TODAY']))
  const archive = buildArchive(articles)
  session().archive = archive
  return { archive, receipt }
}
