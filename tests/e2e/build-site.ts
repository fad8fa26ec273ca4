import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Environment } from '../../src/core/project.ts'
import { listFiles } from '../../src/system/files.ts'
import { workspaceOf, type Workspace } from '../../src/store/workspace.ts'
import { run } from '../cli/run.ts'
import { removedAfterwards, temporaryFolder } from '../temporary-folder.ts'

/** A content folder with its own `dist`, built as a publisher would. */
export interface Site {
  readonly content: string
  readonly dist: string
  /** What is kept for its next build. */
  readonly workspace: Workspace
  readonly write: (file: string, content: string | Uint8Array) => void
  readonly remove: (file: string) => void
  /** Builds, and returns the exit status and everything printed. */
  readonly build: (options?: BuildOptions) => { status: number | null; output: string }
  /** The same in this process, which saves starting the program and loading its pages again. */
  readonly buildHere: (environment?: Environment) => Promise<{ status: number; output: string }>
  /** Starts a build and kills it as soon as `isTime` says so. Returns whether it was still running. */
  readonly buildAndKill: (isTime: () => boolean) => Promise<boolean>
  /** The SHA-256 of every file of `dist`, by path. */
  readonly hashes: () => Record<string, string>
}

interface BuildOptions {
  readonly arguments?: readonly string[]
  readonly environment?: Environment
  /** The largest file that the build may write, in blocks of 1,024 bytes. */
  readonly blocks?: number
}

/** Creates a content folder with these files, outside the project. It is removed after the test file. */
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
