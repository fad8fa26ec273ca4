// A process that takes and releases a lock on its parent's request, and answers each one.
import { takeLock, type Lock } from '../../src/pipeline/lock.ts'

/** Take this lock at this time, in milliseconds since 1970; release it; or exit without releasing it. */
export type Request = { readonly file: string; readonly at: number } | 'release' | 'exit'

/** `taken`, `released`, or the error. */
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
  while (Date.now() < request.at); // busy, so as to start at the same moment as the others
  try {
    lock = takeLock(request.file)
    return 'taken'
  } catch (error) {
    return String(error)
  }
}
