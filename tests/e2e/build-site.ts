import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Environment } from '../../src/core/project.ts'
import { listFiles } from '../../src/system/files.ts'
import { workspaceOf, type Workspace } from '../../src/store/workspace.ts'
import { run } from '../cli/run.ts'
import { removedAfterwards, temporaryFolder } from '../temporary-folder.ts'

/** A content folder and a dist of its own, built as a publisher builds them. Gone when the test file is done. */
export interface Site {
  readonly content: string
  readonly dist: string
  /** What is kept for its next build. */
  readonly workspace: Workspace
  readonly write: (file: string, content: string | Uint8Array) => void
  readonly remove: (file: string) => void
  /** Builds and returns the exit status with all that was printed. */
  readonly build: (options?: BuildOptions) => { status: number | null; output: string }
  /** The same in this process, which saves starting the program and loading its pages again. */
  readonly buildHere: (environment?: Environment) => Promise<{ status: number; output: string }>
  /** Starts a build and kills it when `isTime` says so. Returns whether it still ran. */
  readonly buildAndKill: (isTime: () => boolean) => Promise<boolean>
  /** SHA-256 of every file of dist, by its path. */
  readonly hashes: () => Record<string, string>
}

interface BuildOptions {
  readonly arguments?: readonly string[]
  readonly environment?: Environment
  /** No file may become larger than so many blocks of 1,024 bytes. */
  readonly blocks?: number
}

export function makeSite(files: Readonly<Record<string, string | Uint8Array>> = {}): Site {
  const root = temporaryFolder()
  const content = join(root, 'content')
  const dist = join(root, 'dist')
  const workspace = workspaceOf({ root: resolve('.'), environment: { BACKFILE_DIST: dist } })
  removedAfterwards(workspace.folder)
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
    workspace,
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
    buildHere: async (more = {}) => {
      const { status, stdout, stderr } = await run(['build'], content, { ...environment, ...more })
      return { status, output: stdout + stderr }
    },
    buildAndKill: (isTime) =>
      new Promise((done) => {
        const child = spawn(process.execPath, [COMMAND, 'build'], { env: environment, stdio: 'ignore' })
        const timer = setInterval(() => {
          if (isTime()) child.kill('SIGKILL')
        }, 1)
        child.on('exit', (_code, signal) => {
          clearInterval(timer)
          done(signal === 'SIGKILL')
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
