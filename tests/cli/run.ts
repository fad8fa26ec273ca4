import { spawnSync } from 'node:child_process'

interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs an editor’s command as npm does, on a content folder. */
export function run(args: readonly string[], content: string, environment: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.mjs', ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      GITHUB_ACTIONS: '',
      BACKFILE_TODAY: '2025-12-31',
      BACKFILE_CONTENT: content,
      ...environment,
    },
  })
  return { status, stdout, stderr }
}

/** The lines of JSON that a command printed. */
export function jsonLines(stdout: string): unknown[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)
}
