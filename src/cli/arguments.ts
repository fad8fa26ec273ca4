import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { CommandContext } from './context.ts'

/**
 * Runs a command with its arguments and returns its status. With `--help` it only
 * explains the command; arguments that the command does not take are told, with
 * the usage, and the status is 1.
 */
export async function withArguments<Config extends ParseArgsConfig>(
  { log, error: logError }: Pick<CommandContext, 'log' | 'error'>,
  config: Config & { readonly args: string[] },
  usage: string,
  command: (parsed: ReturnType<typeof parseArgs<Config>>) => number | Promise<number>,
): Promise<number> {
  if (config.args.includes('--help')) {
    log(usage)
    return 0
  }
  let parsed
  try {
    parsed = parseArgs<Config>(config)
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    logError(`${message}.\n\n${usage}`)
    return 1
  }
  return command(parsed)
}
