import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { workspaceOf } from '../../src/store/workspace.ts'
import { madeStory, makeArchive } from '../bench/build/made-archive.ts'
import { hostHeaders } from '../e2e/host-headers.ts'
import { serveFolder } from '../e2e/static-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the 10,000 stories. */
    content: string
    /** A day that has more than 200 of them: `2012-06-15`. */
    fullDay: string
  }
}

const STORIES = 10_000
const FULL_DAY = '2012-06-15'
const OF_FULL_DAY = 200

/** Builds an archive of 10,000 stories, one day of it very full, and serves it with gzip while tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), 'backfile-large-'))
  const content = join(root, 'content')
  const dist = join(root, 'dist')
  let headers: ReturnType<typeof hostHeaders> | undefined
  const headersOf = (path: string): Record<string, string> => (headers ??= hostHeaders(dist))(path)
  // Before the build, which must know the address.
  const server = await serveFolder(dist, '/base/', headersOf, { compress: true })
  const url = `${server.origin}/base/`
  makeArchive(content, STORIES - OF_FULL_DAY)
  for (let index = STORIES - OF_FULL_DAY; index < STORIES; index += 1) {
    const text = madeStory(index).text.replace(/^ date \S+/m, ` date ${FULL_DAY}`)
    writeFileSync(join(content, `full-day-${index}.txt`), text)
  }
  execFileSync(process.execPath, ['src/cli/main.mjs', 'build'], {
    env: { ...process.env, BACKFILE_URL: url, BACKFILE_CONTENT: content, BACKFILE_DIST: dist },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  project.provide('content', content)
  project.provide('dist', dist)
  project.provide('url', url)
  project.provide('fullDay', FULL_DAY)
  return async () => {
    await server.close()
    rmSync(root, { recursive: true, force: true })
    rmSync(workspaceOf({ root: resolve('.'), environment: { BACKFILE_DIST: dist } }).folder, {
      recursive: true,
      force: true,
    })
  }
}
