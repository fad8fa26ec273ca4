import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { CommandContext } from './context.ts'

/**
 * Parses the arguments of a command, runs it and returns its exit status. With `--help`,
 * prints the usage instead. Invalid arguments are reported along with the usage, and
 * the status is 1.
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
