import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { contentFolder, shownFolder } from '../content/content-folder.ts'
import { watchFolder } from '../content/watch-folder.ts'
import { withArguments } from './arguments.ts'
import type { CommandContext } from './context.ts'

const USAGE = `npm run watch
  Builds the site, and builds it again whenever a file in the content folder changes, until you stop it.`

/** Builds now and after every change, one build at a time, until it is stopped. */
export function watch(context: CommandContext, args: readonly string[]): Promise<number> {
  const { project, log } = context
  return withArguments(context, { args: [...args] }, USAGE, async () => {
    await watchFolder(contentFolder(project), build)
    log(`Watching ${shownFolder(project)}/. Press Ctrl+C to stop.`)
    return new Promise<number>(() => undefined)
  })
}

/** Runs a build in its own process, so that memory does not pile up over days. */
function build(): Promise<void> {
  return new Promise((done) => {
    spawn(process.execPath, [MAIN, 'build'], { stdio: 'inherit' }).on('close', () => {
      done()
    })
  })
}

const MAIN = fileURLToPath(new URL('main.mjs', import.meta.url))
