import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { listFiles } from '../../src/system/files.ts'
import { workspaceOf } from '../../src/store/workspace.ts'
import { removedAfterwards, temporaryFolder } from '../temporary-folder.ts'

/** A content folder and a dist of its own, built as a publisher builds them. Gone when the test file is done. */
export interface Site {
  readonly content: string
  readonly dist: string
  readonly write: (file: string, content: string | Uint8Array) => void
  readonly remove: (file: string) => void
  /** Builds and returns the exit status with all that was printed. */
  readonly build: (options?: BuildOptions) => { status: number | null; output: string }
  /** Builds, and kills the build after so many milliseconds, if it still runs. */
  readonly buildAndKill: (milliseconds: number) => Promise<void>
  /** SHA-256 of every file of dist, by its path. */
  readonly hashes: () => Record<string, string>
}

interface BuildOptions {
  readonly arguments?: readonly string[]
  readonly environment?: Record<string, string>
  /** No file may become larger than so many blocks of 1,024 bytes. */
  readonly blocks?: number
}

export function makeSite(files: Readonly<Record<string, string | Uint8Array>> = {}): Site {
  const root = temporaryFolder()
  const content = join(root, 'content')
  const dist = join(root, 'dist')
  removedAfterwards(workspaceOf({ root: resolve('.'), environment: { BACKFILE_DIST: dist } }).folder)
  mkdirSync(content)
  const environment = {
    ...process.env,
    BACKFILE_CONTENT: content,
    BACKFILE_DIST: dist,
    BACKFILE_TODAY: '2026-01-01',
    // Every build proves that no key of a group lied.
    BACKFILE_VERIFY: '1',
  }
  const write = (file: string, bytes: string | Uint8Array): void => {
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), bytes)
  }
  for (const [file, bytes] of Object.entries(files)) write(file, bytes)
  return {
    content,
    dist,
    write,
    remove: (file) => {
      rmSync(join(content, file), { recursive: true })
    },
    build: (options = {}) => {
      const command = [process.execPath, COMMAND, 'build', ...(options.arguments ?? [])]
      const limit = `ulimit -f ${options.blocks ?? 'unlimited'}; exec "$@"`
      const result = spawnSync('bash', ['-c', limit, 'bash', ...command], {
        env: { ...environment, ...options.environment },
        encoding: 'utf8',
      })
      return { status: result.status, output: result.stdout + result.stderr }
    },
    buildAndKill: (milliseconds) =>
      new Promise((done) => {
        const child = spawn(process.execPath, [COMMAND, 'build'], { env: environment, stdio: 'ignore' })
        const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
        child.on('exit', () => {
          clearTimeout(timer)
          done()
        })
      }),
    hashes: () =>
      Object.fromEntries(
        listFiles(dist).map((file) => [
          file,
          createHash('sha256')
            .update(readFileSync(join(dist, file)))
            .digest('hex'),
        ]),
      ),
  }
}

const COMMAND = resolve('src/cli/main.mjs')
