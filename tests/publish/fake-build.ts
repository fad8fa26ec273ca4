import { rmSync } from 'node:fs'
import { stageOutputs } from '../../src/pipeline/stage-outputs.ts'
import { staleOutputs } from '../../src/pipeline/stale-outputs.ts'
import { assertDistIsOurs } from '../../src/publish/assert-dist-is-ours.ts'
import { inspectLastBuild, lastBuildOf } from '../../src/publish/last-build.ts'
import { OutputTracker } from '../../src/publish/output-tracker.ts'
import type { Publication } from '../../src/publish/publish.ts'
import { publishSite } from '../../src/publish/publish-site.ts'
import { Stage } from '../../src/publish/stage.ts'
import { withSiteData } from '../../src/site/site-data.ts'
import { keyOf } from '../../src/site/static-path.ts'
import type { Workspace } from '../../src/store/workspace.ts'
import { siteWith } from '../outputs/sample.ts'
import { siteDataOf } from '../site/data.ts'
import { fakePages, fakeSegments, type FakeSource } from './fake-program.ts'

/** What a fake build did. */
export interface FakeReport extends Publication {
  /** The outputs it made, not those of segments. */
  readonly made: readonly string[]
  /** How many files it counted in `dist`. */
  readonly files: number
}

/** Message of the page that fails. */
export const PAGE_FAILURE = 'This page cannot be made.'

/** A digest of everything that outputs are made from, besides the program. */
export function inputsOf({ stories, publicFiles }: FakeSource): string {
  return keyOf({ stories, publicFiles })
}

/**
 * Builds a fake site with the real engine: everything from the list of pages to `dist` runs as in `buildSite`. With
 * `failAt`, rendering the output with that index fails.
 */
export async function fakeBuild(
  workspace: Workspace,
  source: FakeSource,
  failAt?: number,
): Promise<FakeReport> {
  assertDistIsOurs(workspace)
  rmSync(workspace.staging, { recursive: true, force: true })
  const inputs = inputsOf(source)
  const fingerprint = source.word
  const last = lastBuildOf(inspectLastBuild({ workspace, fingerprint }))
  const { manifest, modified } = last
  if (manifest?.inputs === inputs && modified.size === 0) {
    return { changed: [], removed: [], made: [], files: manifest.files }
  }
  const tracker = new OutputTracker(manifest, modified)
  const stage = new Stage(workspace)
  for (const [file, text] of Object.entries(source.publicFiles)) {
    stage.put(file, text)
    tracker.tryClaim(file)
  }
  const pages = fakePages(source)
  const options = { tracker, site: siteWith(), shard: undefined, verify: true }
  const due = await withSiteData(siteDataOf(), () => staleOutputs(pages, options))
  let made = 0
  const renderOrFail: typeof pages.render = (output) => {
    if (made++ === failAt) throw new Error(PAGE_FAILURE)
    return pages.render(output)
  }
  await stageOutputs({ ...pages, render: renderOrFail }, due, stage, () => undefined)
  for (const { folder, key, files } of fakeSegments(source)) {
    if (tracker.tryKeep(folder, key)) continue
    for (const [file, text] of Object.entries(files)) stage.put(file, text)
    tracker.recordMade(folder, key)
  }
  tracker.recordUnchanged(stage.drainUnchanged())
  const stories = Object.keys(source.stories).length
  const build = { last, tracker, fingerprint, inputs, stories, isPrecompressed: false }
  const { publication, files } = await publishSite(workspace, build)
  return { ...publication, made: due.map(({ file }) => file), files }
}
