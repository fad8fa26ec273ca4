// A process that takes and releases a lock as its parent says, and answers each request.
import { takeLock, type Lock } from '../../src/pipeline/lock.ts'

/** When to take which lock, in milliseconds since 1970; or to release it, or to exit with it. */
export type Request = { readonly file: string; readonly at: number } | 'release' | 'exit'

/** `taken`, or `released`, or why the lock was refused. */
export type Answer = string

let lock: Lock | undefined

process.on('message', (request: Request) => {
  process.send?.(answerTo(request))
})

function answerTo(request: Request): Answer {
  if (request === 'exit') process.exit()
  if (request === 'release') {
    lock?.release()
    return 'released'
  }
  while (Date.now() < request.at); // to be on the processor when the others start
  try {
    lock = takeLock(request.file)
    return 'taken'
  } catch (error) {
    return String(error)
  }
}
