import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { listFiles } from '../../src/system/files.ts'
import { workspaceOf } from '../../src/store/workspace.ts'
import { removedAfterwards, temporaryFolder } from '../temporary-folder.ts'

/** A content folder with its own `dist`, built as a publisher would. */
export interface Site {
  readonly content: string
  readonly dist: string
  readonly write: (file: string, content: string | Uint8Array) => void
  readonly remove: (file: string) => void
  /** Builds, and returns the exit status and everything printed. */
  readonly build: (options?: BuildOptions) => { status: number | null; output: string }
  /** Builds, and kills the build after this time if it is still running. */
  readonly buildAndKill: (milliseconds: number) => Promise<void>
  /** The SHA-256 of every file of `dist`, by path. */
  readonly hashes: () => Record<string, string>
}

interface BuildOptions {
  readonly arguments?: readonly string[]
  readonly environment?: Record<string, string>
  /** The largest file that the build may write, in blocks of 1,024 bytes. */
  readonly blocks?: number
}

/** Creates a content folder with these files, outside the project. It is removed after the test file. */
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
    // Every build proves that no page of a kept group is stale.
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
