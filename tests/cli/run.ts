import { COMMANDS } from '../../src/cli/commands.ts'
import type { Environment } from '../../src/core/project.ts'
import { projectWith } from '../project.ts'

interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
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
