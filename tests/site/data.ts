import { buildArchive, type Archive } from '../../src/archive/archive.ts'
import { selectForPublication } from '../../src/archive/receipt.ts'
import { emptyPlaces } from '../../src/archive/routes.ts'
import type { SiteData } from '../../src/site/site-data.ts'
import { day } from '../day.ts'

const notProvided = (): never => {
  throw new Error('this test provides no files')
}

/** Site data for an archive, without any files. */
export function siteDataOf(archive: Archive = buildArchive([])): SiteData {
  return {
    archive,
    emptyPlaces: emptyPlaces(archive),
    receipt: selectForPublication([], day('2025-12-31')).receipt,
    textOf: notProvided,
    sourceOf: notProvided,
    pictureOf: notProvided,
    publishedOutput: () => undefined,
    sizeOf: () => undefined,
  }
}
