import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

export interface Measurement {
  readonly seconds: number
  /** Peak resident memory of the largest single process, in megabytes; `undefined` where the system does not tell. */
  readonly megabytes: number | undefined
  /** Everything printed. */
  readonly output: string
}

const POLL_MS = 50

/** Runs a command to its end and measures it as a whole. Throws, with what it printed, when it fails. */
export async function measure(
  command: readonly [string, ...string[]],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Measurement> {
  const [program, ...parameters] = command
  const startedAt = performance.now()
  const child = spawn(program, parameters, { cwd: options.cwd, env: { ...process.env, ...options.env } })
  const printed: Buffer[] = []
  child.stdout.on('data', (data: Buffer) => printed.push(data))
  child.stderr.on('data', (data: Buffer) => printed.push(data))
  let peak = 0
  const poll = setInterval(() => {
    peak = Math.max(peak, ...processTree(child.pid ?? -1).map(peakMemory))
  }, POLL_MS)
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  clearInterval(poll)
  const output = Buffer.concat(printed).toString()
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${output}`)
  return {
    seconds: (performance.now() - startedAt) / 1000,
    megabytes: peak > 0 ? peak / 1024 : undefined,
    output,
  }
}

/** The process and all below it, from Linux's /proc; empty elsewhere. */
function processTree(root: number): number[] {
  const tree = [root]
  // Children are found while their parents are walked: the list grows under the loop.
  for (const pid of tree) {
    try {
      for (const thread of readdirSync(`/proc/${pid}/task`)) {
        const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
        tree.push(...children.trim().split(/\s+/).filter(Boolean).map(Number))
      }
    } catch {
      continue // it ended while we looked, or there is no /proc
    }
  }
  return tree
}

/** In kilobytes, as the kernel counts the high-water mark. */
function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
