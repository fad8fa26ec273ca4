import { spawn } from 'node:child_process'
import { watch as watchFiles } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { contentFolder } from '../build/content-folder.ts'
import { readArguments } from './arguments.ts'

const USAGE = `npm run watch
  Builds the site, and again whenever a file in the content folder changes, until it is stopped.`

/** A saved file comes as several events, and a copied folder as hundreds. */
const SETTLE_MS = 200

/** Builds now and after every change, one build at a time. Ends only when it is stopped. */
export function watch(args: readonly string[]): Promise<number> {
  const parsed = readArguments({ args: [...args], options: { help: { type: 'boolean' } } }, USAGE)
  if (!parsed.ok || parsed.value.values.help) {
    console.error(parsed.ok ? USAGE : parsed.error)
    return Promise.resolve(parsed.ok ? 0 : 1)
  }
  return new Promise(() => {
    let building = false
    let due = true
    let timer: NodeJS.Timeout | undefined
    const buildWhenDue = (): void => {
      if (building || !due) return
      building = true
      due = false
      // A process of its own: what one build holds in memory must not pile up over days.
      spawn(process.execPath, [MAIN, 'build'], { stdio: 'inherit' }).on('close', () => {
        building = false
        buildWhenDue()
      })
    }
    watchFiles(contentFolder(), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        due = true
        buildWhenDue()
      }, SETTLE_MS)
    })
    buildWhenDue()
  })
}

const MAIN = fileURLToPath(new URL('main.mjs', import.meta.url))
