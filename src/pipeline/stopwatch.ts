import type { Phase } from './build-report.ts'

/** Divides the time of a build into named phases, one after the other. */
export class Stopwatch {
  readonly #phases: Phase[] = []
  #since = performance.now()

  /** Says that the phase under way ends now. */
  lap(name: string): void {
    const now = performance.now()
    this.#phases.push({ name, seconds: (now - this.#since) / 1000 })
    this.#since = now
  }

  get phases(): readonly Phase[] {
    return this.#phases
  }
}
