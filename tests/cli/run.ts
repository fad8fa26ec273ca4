import type { CommandContext } from '../../src/cli/context.ts'
import type { Environment } from '../../src/core/project.ts'
import { projectWith } from '../project.ts'

interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

type Command = (context: CommandContext, args: readonly string[]) => Promise<number>

/** Loaded on demand, as the program loads them: only a build needs Astro. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('../../src/cli/build.ts')).build,
  preview: async () => (await import('../../src/cli/preview.ts')).preview,
  check: async () => (await import('../../src/cli/check.ts')).check,
  read: async () => (await import('../../src/cli/read.ts')).read,
  new: async () => (await import('../../src/cli/new.ts')).newStory,
  watch: async () => (await import('../../src/cli/watch.ts')).watch,
  docs: async () => (await import('../../src/cli/docs.ts')).docs,
}

/**
 * Runs a command of the shipped project in this process, on a content folder. Of the environment it sees only these
 * variables: `BACKFILE_CONTENT`, `BACKFILE_TODAY` (2025-12-31) and those given. What the command throws, this throws.
 */
export async function run(
  [name = '', ...args]: readonly string[],
  content: string,
  environment: Environment = {},
): Promise<Run> {
  const load = COMMANDS[name]
  if (!load) throw new Error(`There is no command “${name}”.`)
  const command = await load()
  const output = { stdout: '', stderr: '' }
  const status = await command(
    {
      project: await projectWith(commandEnvironment(content, environment)),
      log: (line) => {
        output.stdout += `${line}\n`
      },
      error: (line) => {
        output.stderr += `${line}\n`
      },
      terminal: {
        isTTY: false,
        write: (text: string) => {
          output.stdout += text
          return true
        },
      },
    },
    args,
  )
  return { status, ...output }
}

/** The variables a command runs with: none of those that this process happens to have. */
export function commandEnvironment(content: string, environment: Environment): Environment {
  return { BACKFILE_TODAY: '2025-12-31', BACKFILE_CONTENT: content, ...environment }
}

/** Parses JSON Lines, as commands print them with `--json`. */
export function jsonLines(stdout: string): unknown[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)
}
