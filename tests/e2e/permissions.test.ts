import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeSite } from './build-site.ts'

const site = makeSite({ 'a.txt': ' date 2025-05-13 Library to stay open\n\nThe council voted on Tuesday.\n' })

function buildPrivately(): void {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'umask 077 && exec "$@"', 'bash', process.execPath, 'src/cli/main.mjs', 'build'],
    { env: { ...process.env, BACKFILE_CONTENT: site.content, BACKFILE_DIST: site.dist }, encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
}

/** The permissions of folders and files, each once. */
function permissions(): string[] {
  const entries = readdirSync(site.dist, { recursive: true, withFileTypes: true })
  const modes = entries.map((entry) => {
    const { mode } = statSync(join(entry.parentPath, entry.name))
    return `${entry.isDirectory() ? 'folder' : 'file'} ${(mode & 0o777).toString(8)}`
  })
  return [...new Set(modes)].sort()
}

// A web server runs as another user than the publisher.
it('the site can be read by anyone, whatever the umask of its publisher', () => {
  buildPrivately()
  expect(permissions()).toEqual(['file 644', 'folder 755'])
  expect((statSync(site.dist).mode & 0o777).toString(8)).toBe('755')
  site.write('b.txt', ' date 2026-05-14 Harbour opens\n\nThe harbour opened on Wednesday.\n')
  buildPrivately()
  expect(permissions()).toEqual(['file 644', 'folder 755'])
})
