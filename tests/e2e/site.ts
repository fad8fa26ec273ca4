import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { workspaceOf } from '../../src/store/workspace.ts'
import { hostHeaders } from './host-headers.ts'
import { serveFolder } from './static-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    dist: string
    /** Its address, including the base path: `http://localhost:49152/base/`. */
    url: string
  }
}

/** Builds the shipped archive under a base path, as `npm run build` does, and serves it during the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = mkdtempSync(join(tmpdir(), 'backfile-e2e-'))
  let headers: ReturnType<typeof hostHeaders> | undefined
  // Started before the build, which needs the address.
  const server = await serveFolder(dist, '/base/', (path) => (headers ??= hostHeaders(dist))(path))
  const url = `${server.origin}/base/`
  execFileSync(process.execPath, ['src/cli/main.mjs', 'build', '--force'], {
    env: { ...process.env, BACKFILE_URL: url, BACKFILE_DIST: dist },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  project.provide('dist', dist)
  project.provide('url', url)
  return async () => {
    await server.close()
    rmSync(dist, { recursive: true, force: true })
    rmSync(workspaceOf({ root: resolve('.'), environment: { BACKFILE_DIST: dist } }).folder, {
      recursive: true,
      force: true,
    })
  }
}
