import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { temporaryFolder } from '../temporary-folder.ts'

const FLAGS = ['--no-allocation-site-pretenuring', '--initial-old-space-size=512']

// V8 has no way to read a flag, but this tag is a digest of all of them.
const PROBE = `
  import { appendFileSync } from 'node:fs'
  import { isMainThread } from 'node:worker_threads'
  import v8 from 'node:v8'
  const [, , command] = process.argv
  if (isMainThread) {
    process.on('exit', () => appendFileSync(process.env.TAGS, command + ' ' + v8.cachedDataVersionTag() + '\\n'))
  }`

let folder: string
let tags: string
let environment: NodeJS.ProcessEnv

beforeEach(() => {
  folder = temporaryFolder()
  tags = join(folder, 'tags')
  const probe = join(folder, 'probe.mjs')
  writeFileSync(probe, PROBE)
  environment = {
    ...process.env,
    NODE_OPTIONS: `--import=${pathToFileURL(probe)}`,
    TAGS: tags,
    BACKFILE_CONTENT: join(folder, 'content'),
  }
})

/** The tag of a process that sets these flags and no others. */
function tagWith(flags: readonly string[]): string {
  const script = `for (const flag of ${JSON.stringify(flags)}) v8.setFlagsFromString(flag)
    console.log(v8.cachedDataVersionTag())`
  return spawnSync(process.execPath, ['--eval', script], { encoding: 'utf8' }).stdout.trim()
}

describe('the V8 flags', () => {
  it('are set without help from the command line', () => {
    expect(tagWith(FLAGS)).not.toBe(tagWith([]))
    for (const command of ['build', 'watch', 'check']) {
      spawnSync(process.execPath, ['src/cli/main.mjs', command, '--help'], { env: environment })
    }
    const tag = tagWith(FLAGS)
    expect(readFileSync(tags, 'utf8')).toBe(`build ${tag}\nwatch ${tag}\ncheck ${tag}\n`)
  })

  it('are the same in a build that watch starts', async () => {
    // A file in place of the output folder stops the build at once.
    const dist = join(folder, 'dist')
    writeFileSync(dist, '')
    const watch = spawn(process.execPath, ['src/cli/main.mjs', 'watch'], {
      env: { ...environment, BACKFILE_DIST: dist },
      stdio: 'ignore',
    })
    try {
      await vi.waitFor(() => expect(existsSync(tags)).toBe(true), { timeout: 20_000, interval: 50 })
      expect(readFileSync(tags, 'utf8')).toBe(`build ${tagWith(FLAGS)}\n`)
    } finally {
      watch.kill()
    }
  })

  it('are named in no script of package.json', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')))
    const commands = Object.entries(scripts).filter(([, script]) => script.includes('main.mjs'))
    expect(commands.length).toBeGreaterThan(5)
    for (const [name, script] of commands) expect(script).toBe(`node src/cli/main.mjs ${name}`)
  })
})
