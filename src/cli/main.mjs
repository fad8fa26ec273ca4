// JavaScript, so that it runs on a Node without TypeScript support and can say which version it needs.
import console from 'node:console'
import module from 'node:module'
import path from 'node:path'
import process from 'node:process'
import v8 from 'node:v8'

const OLDEST = [22, 18]

// Set here, not on the command line, so that they hold however the program is started. They come before the compile
// cache, whose key contains them. docs/performance.md has the measurements.
v8.setFlagsFromString('--no-allocation-site-pretenuring')
// The heap of this thread is already configured: this applies to the heaps of worker threads.
v8.setFlagsFromString('--initial-old-space-size=512')

// Halves the startup time, which is half the time of a build with nothing changed.
const CACHE = path.resolve('.backfile/compile-cache')
module.enableCompileCache?.(CACHE)
process.env['NODE_COMPILE_CACHE'] ??= CACHE // for workers

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Backfile needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}.\n` +
      'Run it through npm (npm run build): on Linux and Windows it brings its own. Elsewhere: https://nodejs.org/',
  )
  process.exit(1)
}

// `npm run check | head` closes the pipe early.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const { COMMANDS } = await import('./commands.ts')
const [name = '', ...args] = process.argv.slice(2)
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
if (!load) {
  const commands = `The commands are ${Object.keys(COMMANDS).join(', ')}; --help after one explains it.`
  if (name === '--help') console.log(commands)
  else console.error(name === '' ? commands : `There is no command “${name}”. ${commands}`)
  process.exit(name === '--help' ? 0 : 1)
}
try {
  const { loadProject } = await import('../system/load-project.ts')
  const context = {
    project: await loadProject(process.cwd(), process.env),
    log: console.log,
    error: console.error,
    terminal: process.stdout,
  }
  const command = await load()
  process.exitCode = await command(context, args)
} catch (error) {
  // Errors that are not a fault of the program are printed without a stack trace. First: invalid settings.
  if (error.name === 'SettingsError') console.error(error.message)
  // A syntax error in the settings. The stack begins with the file, the line and its text.
  else if (error.code === 'ERR_INVALID_TYPESCRIPT_SYNTAX') console.error(error.stack.split('\n    at ')[0])
  // A system error, whose message has the reason and the path.
  else if (error.syscall !== undefined) console.error(error.message)
  else throw error
  process.exitCode = 1
}
