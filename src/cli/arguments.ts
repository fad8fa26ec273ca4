import { parseArgs, type ParseArgsConfig } from 'node:util'
import { err, ok, type Result } from '../core/result.ts'

/** The arguments of a command, or what is wrong with them, with the usage. */
export function readArguments<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): Result<ReturnType<typeof parseArgs<Config>>, string> {
  try {
    return ok(parseArgs(config))
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    return err(`${message}.\n\n${usage}`)
  }
}
