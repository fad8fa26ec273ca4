import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { resolve } from 'node:path'
import type { Environment } from '../../src/core/project.ts'
import { commandEnvironment } from './run.ts'

interface ProgramOptions {
  readonly environment?: Environment
  /** Arguments for Node itself. */
  readonly nodeArguments?: readonly string[]
  /** The project's folder, if it is not the shipped one. */
  readonly project?: string
}

/**
 * Starts the program on a content folder in a process of its own, as npm does, and waits for it to exit. Only for what
 * a process alone can show, such as its exit status: starting one takes far longer than `run`.
 */
export function runProgram(
  args: readonly string[],
  content: string,
  { environment = {}, nodeArguments = [], project = resolve('.') }: ProgramOptions = {},
): Pick<SpawnSyncReturns<string>, 'status' | 'stdout' | 'stderr'> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeArguments, 'src/cli/main.mjs', ...args],
    { cwd: project, encoding: 'utf8', env: commandEnvironment(content, environment) },
  )
  return { status, stdout, stderr }
}
