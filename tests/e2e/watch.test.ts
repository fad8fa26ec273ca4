import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test, vi } from 'vitest'
import { makeSite } from './build-site.ts'

test('a new file is added to the site, and a bad one leaves it intact', async () => {
  const site = makeSite({
    'a.txt': ' date 2025-05-13 Library to stay open\n\nThe council voted on Tuesday.\n',
  })
  const page = (path: string): boolean => existsSync(join(site.dist, path, 'index.html'))
  const child = spawn(process.execPath, [resolve('src/cli/main.mjs'), 'watch'], {
    env: { ...process.env, BACKFILE_CONTENT: site.content, BACKFILE_DIST: site.dist },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (data: Buffer) => (printed += data.toString()))
  const within = { timeout: 40_000, interval: 100 }
  try {
    await vi.waitFor(() => expect(page('2025/05/13/library-to-stay-open')).toBe(true), within)

    site.write('b.txt', ' date 2025-05-14 Harbour opens\n\nThe harbour opened on Wednesday.\n')
    await vi.waitFor(() => expect(page('2025/05/14/harbour-opens')).toBe(true), within)
    await vi.waitFor(() => expect(printed).toContain('2 stories'), within) // all of it is published

    const before = statSync(join(site.dist, 'index.html')).mtimeMs
    site.write('c.txt', ' date 2025-02-30 No such day\n\nText.\n')
    await vi.waitFor(() => expect(printed).toContain('date-not-on-calendar'), within)
    expect(statSync(join(site.dist, 'index.html')).mtimeMs).toBe(before)
  } finally {
    child.kill()
  }
})
