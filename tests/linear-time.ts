import { expect } from 'vitest'

/** Four times the input takes linear work four times as long, and quadratic work sixteen times. */
const MAX_RATIO = 8
/** Compiling and collecting garbage may take this long, in milliseconds, at any size. */
const MAX_NOISE = 200

/**
 * Fails if `work` takes far more than four times as long on input of `size` as on input of a quarter of it. For work
 * that has no operations to count, such as matching regular expressions. Compares CPU time, so other programs do not matter.
 */
export function expectLinearTime(size: number, work: (size: number) => void): void {
  const short = cpuTimeOf(() => {
    work(size / 4)
  })
  const long = cpuTimeOf(() => {
    work(size)
  })
  expect(long, `a quarter of the input took ${short} ms`).toBeLessThan(MAX_RATIO * short + MAX_NOISE)
}

/** Milliseconds of CPU time. */
function cpuTimeOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
