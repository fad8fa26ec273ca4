import { resolve } from 'node:path'
import { inject } from 'vitest'
import { makeArchive } from '../bench/build/made-archive.ts'
import { makeSite } from './build-site.ts'
import { oddStories } from './odd-stories.ts'
import { ReadSite } from './read-site.ts'

const STORIES = 400
export const ORIGIN = 'https://archive.example'

const generated = makeSite(oddStories)
makeArchive(generated.content, STORIES)
const { status, output } = generated.build({ environment: { BACKFILE_URL: `${ORIGIN}/base/` } })
if (status !== 0) throw new Error(output)

/** A generated archive with odd stories. */
export const odd = new ReadSite(generated.dist, generated.content, `${ORIGIN}/base/`)
const shipped = new ReadSite(inject('dist'), resolve('content'), inject('url'))

/** The archives that every promise to other programs is tested with. */
export const archives = [
  ['the shipped archive', shipped],
  ['a generated archive with odd stories', odd],
] as const

/** Sources that have no page of their own. */
export const notPublished = new Map([
  [shipped, [] as readonly string[]],
  [odd, ['odd/draft.txt', 'odd/later.txt', 'odd/twin-1.txt']],
])
