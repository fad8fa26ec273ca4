import { problem, type Problem } from '../../core/problem.ts'

interface Claim {
  /** “is a work”, “continues 2021/fire.txt” */
  readonly said: string
  readonly line: number
}

/** What a file says first of each thing. A later line that says otherwise is a problem, and has no effect. */
export class Claims {
  readonly #first = new Map<string, Claim>()
  readonly #file: string
  readonly problems: Problem[] = []

  constructor(file: string) {
    this.#file = file
  }

  /** Claims these aspects of a name or a story. Returns false if an earlier line says otherwise of one of them. */
  claim(about: string, aspects: readonly string[], claim: Claim): boolean {
    const keys = aspects.map((aspect) => `${aspect}\n${about}`)
    const before = keys.map((key) => this.#first.get(key)).find((one) => one && one.said !== claim.said)
    if (before) {
      const params = { about, said: claim.said, before: before.said, line: before.line }
      this.problems.push(
        problem('names-said-twice', { file: this.#file, line: claim.line, column: 1 }, params),
      )
      return false
    }
    for (const key of keys) if (!this.#first.has(key)) this.#first.set(key, claim)
    return true
  }
}
