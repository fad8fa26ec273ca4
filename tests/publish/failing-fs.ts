import type * as FileSystem from 'node:fs'

/** What ends the work early: its process is killed, or the disk is full from then on. */
export type Failure = 'killed' | 'disk full'

// The calls of `node:fs` that a build changes the disk with.
const WRITES = new Set(['copyFileSync', 'mkdirSync', 'openSync', 'writeFileSync'] as const)
const MOVES = new Set(['renameSync', 'rmdirSync', 'rmSync'] as const)

let failure: Failure | undefined
let callsLeft = 0

/**
 * Runs work during which the file system fails after this many calls that change something. A killed process changes
 * nothing more; on a full disk nothing can be written, but files can still be moved and removed. The write that
 * fails has written half of its bytes. Returns what the work returns, or `undefined` if the failure ended it;
 * throws whatever else the work throws.
 */
export async function withFailure<Value>(
  kind: Failure,
  calls: number,
  work: () => Promise<Value>,
): Promise<Value | undefined> {
  failure = kind
  callsLeft = calls
  try {
    return await work()
  } catch (error) {
    if (callsLeft >= 0) throw error
    return undefined
  } finally {
    failure = undefined
  }
}

/** The functions of `node:fs`, failing as `withFailure` says. For `vi.mock`. */
export function failingFileSystem(fs: typeof FileSystem): object {
  const changing = [...WRITES, ...MOVES].map((name) => {
    // Only forwarded: what each function takes and returns is the caller's business.
    const call = fs[name] as (...args: unknown[]) => unknown
    const failing = (...args: unknown[]): unknown => {
      if (!mustFail(name, args)) return call(...args)
      if (callsLeft === -1 && name === 'writeFileSync') call(args[0], firstHalf(args[1]))
      if (callsLeft === -1 && name === 'copyFileSync') {
        fs.writeFileSync(String(args[1]), firstHalf(fs.readFileSync(String(args[0]))))
      }
      throw Object.assign(new Error(`${failure}`), { code: 'ENOSPC' })
    }
    return [name, failing] as const
  })
  return { ...fs, ...Object.fromEntries(changing) }
}

function mustFail(name: keyof typeof FileSystem, args: readonly unknown[]): boolean {
  if (failure === undefined || (name === 'openSync' && args[1] === 'r')) return false
  if (failure === 'disk full' && (MOVES as ReadonlySet<string>).has(name)) return false
  callsLeft -= 1
  return callsLeft < 0
}

function firstHalf(contents: unknown): Uint8Array {
  const bytes = contents instanceof Uint8Array ? contents : Buffer.from(String(contents))
  return bytes.subarray(0, bytes.length / 2)
}
