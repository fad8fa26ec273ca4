import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { workspaceOf } from '../../src/store/workspace.ts'
import { removedAfterwards, temporaryFolder } from '../temporary-folder.ts'
import { runProgram } from './run-program.ts'

test('--force discards everything cached, but keeps the lock and the marker of an interrupted build', () => {
  const root = temporaryFolder()
  const content = join(root, 'content')
  const environment = { BACKFILE_DIST: join(root, 'dist') }
  const workspace = workspaceOf({ root: resolve('.'), environment })
  removedAfterwards(workspace.folder)
  mkdirSync(content)
  // An error in a story stops the build before it writes a manifest.
  writeFileSync(join(content, 'a.txt'), ' date 2025-02-30 No such day\n\nText.\n')
  mkdirSync(join(workspace.folder, 'cache-of-a-later-version'), { recursive: true })
  for (const file of [workspace.manifest, workspace.pictures, workspace.publishing]) writeFileSync(file, '')

  const { status, stderr } = runProgram(['build', '--force'], content, { environment })
  expect(stderr).toContain('nothing was published')
  expect(status).toBe(1)
  expect(existsSync(workspace.publishing)).toBe(true)
  expect(existsSync(workspace.lock)).toBe(true)
  const kept = readdirSync(workspace.folder)
  for (const stale of ['manifest', 'pictures.json', 'cache-of-a-later-version'])
    expect(kept).not.toContain(stale)
})
