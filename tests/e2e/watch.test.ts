import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { makeSite, type Site } from './build-site.ts'

let site: Site | undefined

afterEach(() => {
  site?.delete()
})

test('a dropped file is brought into the site, and a bad one leaves it whole', async () => {
  const made = makeSite({
    'a.txt': ' date 2025-05-13 Library to stay open\n\nThe council voted on Tuesday.\n',
  })
  site = made
  const page = (path: string): boolean => existsSync(join(made.dist, path, 'index.html'))
  const child = spawn(process.execPath, [resolve('src/cli/main.mjs'), 'watch'], {
    env: { ...process.env, BACKFILE_CONTENT: made.content, BACKFILE_DIST: made.dist },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', (data: Buffer) => (printed += data.toString()))
  const within = { timeout: 40_000, interval: 100 }
  try {
    await vi.waitFor(() => expect(page('2025/05/13/library-to-stay-open')).toBe(true), within)

    made.write('b.txt', ' date 2025-05-14 Harbour opens\n\nThe harbour opened on Wednesday.\n')
    await vi.waitFor(() => expect(page('2025/05/14/harbour-opens')).toBe(true), within)

    const before = statSync(join(made.dist, 'index.html')).mtimeMs
    made.write('c.txt', ' date 2025-02-30 No such day\n\nText.\n')
    await vi.waitFor(() => expect(printed).toContain('date-not-on-calendar'), within)
    expect(statSync(join(made.dist, 'index.html')).mtimeMs).toBe(before)
  } finally {
    child.kill()
  }
})
