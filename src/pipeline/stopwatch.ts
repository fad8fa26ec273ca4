import type { Phase } from './build-report.ts'

/** Divides the time of a build into consecutive phases. */
export class Stopwatch {
  readonly #phases: Phase[] = []
  #phaseStart = performance.now()

  /** Ends the current phase, names it, and starts the next one. */
  lap(name: string): void {
    const now = performance.now()
    this.#phases.push({ name, seconds: (now - this.#phaseStart) / 1000 })
    this.#phaseStart = now
  }

  get phases(): readonly Phase[] {
    return this.#phases
  }
}
