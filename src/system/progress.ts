import type { WriteStream } from 'node:tty'

/** A terminal, or anything else that takes text. */
export type ProgressOutput = Pick<WriteStream, 'write' | 'isTTY'>

const STEPS = 10
const FEWEST_OUTSIDE_TERMINAL = 1000
const REDRAW_MS = 100

/**
 * Shows the progress of long work with counts and the time left: in a terminal as one line that is redrawn and finally
 * cleared, elsewhere as a plain line after each tenth, if there are at least 1,000 items.
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

  /** Adds items to the total. */
  expect(count: number): void {
    this.#total += count
  }

  /** Reports items as done. */
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
    if (this.#total >= FEWEST_OUTSIDE_TERMINAL && Math.floor(before / step) < Math.floor(this.#done / step)) {
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

/** Formats a number with thousands separators, as in `10,000`. */
export function count(number: number): string {
  return number.toLocaleString('en')
}
