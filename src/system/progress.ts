import type { WriteStream } from 'node:tty'

/** A terminal, or anything else that takes text. */
export type ProgressOutput = Pick<WriteStream, 'write' | 'isTTY'>

const STEPS = 10
const REDRAW_MS = 100

/**
 * Tells how far long work has come: in a terminal a line that is redrawn, with
 * counts and the time left; elsewhere a plain line every tenth of the way.
 */
export class Progress {
  readonly #out: ProgressOutput
  readonly #label: string
  readonly #startedAt = performance.now()
  #total = 0
  #done = 0
  #drawnAt = 0

  constructor(out: ProgressOutput, label: string) {
    this.#out = out
    this.#label = label
  }

  /** So many more are to be done. */
  expect(count: number): void {
    this.#total += count
  }

  /** So many more of them are done. */
  tick(count = 1): void {
    const before = this.#done
    this.#done += count
    const now = performance.now()
    if (this.#out.isTTY) {
      if (now - this.#drawnAt < REDRAW_MS && this.#done < this.#total) return
      this.#drawnAt = now
      this.#out.write(`\r\u001b[2K${this.#line(now)}`)
      if (this.#done === this.#total) this.#out.write('\r\u001b[2K')
      return
    }
    const step = Math.ceil(this.#total / STEPS)
    if (this.#total >= 1000 && Math.floor(before / step) < Math.floor(this.#done / step)) {
      this.#out.write(`${this.#line(now)}\n`)
    }
  }

  #line(now: number): string {
    const share = this.#done / this.#total
    const left = Math.ceil((((now - this.#startedAt) / share) * (1 - share)) / 1000)
    const percent = Math.floor(share * 100)
    return `${this.#label} ${count(this.#done)} of ${count(this.#total)} (${percent} %), ${left} s left`
  }
}

/** A number as people write it in English: 10,000. */
export function count(number: number): string {
  return number.toLocaleString('en')
}
